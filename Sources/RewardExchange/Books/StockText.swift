import Rewards

/// How a stock is written.
///
/// In CSV the first column says what a row is: `voucher`; `total`, how many there are of a
/// denomination in a state; `head`, what the export covers. A file without this last row is not
/// whole. Only the rows of vouchers have a face value, so its sum is what all of them are worth. In
/// NDJSON a header states the totals and the head, and an object a voucher follows.
enum StockText {
  case csv(CSVCells)
  case ndjson

  private static let columns = [
    "line", "number", "denomination", "state", "last_day", "face_value", "count", "day",
    "programme", "currency", "head",
  ]

  func appendBeginning(_ scope: StockScope, to bytes: inout [UInt8]) {
    switch self {
    case .csv(let cells):
      bytes += cells.mark
      cells.append(StockText.columns, to: &bytes)
    case .ndjson:
      var header = JSONObject()
      header.add("export", string: ExportProfile.stock.rawValue)
      header.add("form", integer: 1)
      header.add("programme", string: scope.programme)
      header.add("currency", string: scope.currency.code)
      header.add("decimals", integer: scope.currency.decimals)
      header.add("day", string: String(describing: scope.day))
      header.add("totals", objects: scope.totals.map(\.object))
      header.add("head", string: String(describing: scope.head))
      append(header, to: &bytes)
    }
  }

  func append(_ voucher: Voucher, to bytes: inout [UInt8]) {
    switch self {
    case .csv(let cells):
      let value = cells.amount(voucher.denomination.cents)
      append(
        [
          "line": "voucher", "number": cells.code(voucher.number), "denomination": value,
          "state": voucher.state.rawValue, "last_day": voucher.lastDay.map(cells.day),
          "face_value": value,
        ], cells, to: &bytes)
    case .ndjson: append(voucher.object, to: &bytes)
    }
  }

  func appendEnd(_ scope: StockScope, to bytes: inout [UInt8]) {
    guard case .csv(let cells) = self else { return }
    for total in scope.totals {
      append(
        [
          "line": "total", "denomination": cells.amount(total.denomination),
          "state": total.state.rawValue, "count": String(total.count),
        ], cells, to: &bytes)
    }
    append(
      [
        "line": "head", "day": cells.day(scope.day), "programme": cells.text(scope.programme),
        "currency": scope.currency.code, "head": String(describing: scope.head),
      ], cells, to: &bytes)
  }

  private func append(_ row: [String: String?], _ cells: CSVCells, to bytes: inout [UInt8]) {
    cells.append(StockText.columns.map { (row[$0] ?? nil) ?? "" }, to: &bytes)
  }

  private func append(_ object: JSONObject, to bytes: inout [UInt8]) {
    object.append(to: &bytes)
    bytes.append(.lineFeed)
  }
}

extension StockScope.Total {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("denomination", integer: denomination)
    object.add("state", string: state.rawValue)
    object.add("count", integer: count)
    return object
  }
}

extension Voucher {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("line", string: "voucher")
    object.add("number", string: number)
    object.add("denomination", integer: denomination.cents)
    object.add("state", string: state.rawValue)
    object.add("last_day", stringIfAny: lastDay.map(String.init(describing:)))
    return object
  }
}
