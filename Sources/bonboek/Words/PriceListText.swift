import Rewards

/// A price list as tables for people.
enum PriceListText {
  static func lines(
    of list: PriceList, _ pillars: [PriceList.Pillar], in language: Language
  ) -> [String] {
    let head = [Words.action, .effort, .earns, .howOften, .conditions, .setAt].map {
      $0.text(language)
    }
    let tables = pillars.flatMap { pillar -> [String] in
      let rows = pillar.rows.map { row in
        [
          row.label, String(row.effort), row.amount, row.limits, row.conditions,
          String(describing: row.place),
        ]
      }
      return [pillar.name] + Table.lines([head] + rows, rightAligned: [1]) + [""]
    }
    let caps = list.caps.map { "\($0.text) [\($0.place)]" }
    let who = list.eligible.map { "\(Words.who.text(language)) \($0.text) [\($0.place)]" }
    return ["\(Words.inForce.text(language)) \(list.runs)"] + (who.map { [$0] } ?? []) + [""]
      + tables
      + (caps.isEmpty ? [] : [Words.caps.text(language)] + caps + [""])
      + [list.promise] + (list.vouchers.map { [$0] } ?? [])
  }
}
