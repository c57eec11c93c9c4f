public import Rewards

/// A price list for programs: a row for each action.
public enum PriceListTable {
  private static let columns = [
    "pillar", "action", "label", "effort", "earns", "limits", "conditions", "set_at",
  ]

  private static func cells(_ pillar: PriceList.Pillar, _ row: PriceList.Row) -> [String] {
    [
      pillar.id, row.action, row.label, String(row.effort), row.amount, row.limits,
      row.conditions, String(describing: row.place),
    ]
  }

  /// CSV with a header, as lines without their breaks.
  public static func csv(_ pillars: [PriceList.Pillar]) -> [String] {
    let rows = pillars.flatMap { pillar in pillar.rows.map { cells(pillar, $0) } }
    return ([columns] + rows).map { cells in
      var bytes: [UInt8] = []
      CSVText.append(record: cells, to: &bytes)
      return String(decoding: bytes.dropLast(), as: UTF8.self)
    }
  }

  /// An object a line, as lines without their breaks.
  public static func ndjson(_ pillars: [PriceList.Pillar]) -> [String] {
    pillars.flatMap { pillar in
      pillar.rows.map { row in
        var object = JSONObject()
        for (column, cell) in zip(columns, cells(pillar, row)) {
          if column == "effort" {
            object.add(column, integer: row.effort)
          } else {
            object.add(column, string: cell)
          }
        }
        var bytes: [UInt8] = []
        object.append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
