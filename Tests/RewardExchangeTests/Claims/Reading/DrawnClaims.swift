import Rewards

/// Draws inputs of claims in which ordinary rows stand among rows of every oddness.
struct DrawnClaims {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func isOnce(in times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }

  // MARK: - Cells

  private static let ids = [
    "c-1", "c-2", "c-3", "C.4_@\\x", "0", "12345678", "a", String(repeating: "x", count: 64),
  ]
  private static let oddIDs = [
    "", "-c", "c 1", "ç", "c\"1", String(repeating: "x", count: 65), "c;1", "a\u{301}", "1.5",
    "111222333", "11222333", "012345672", "true",
  ]
  private static let goodDays = [
    "2018-03-05", "2018-03-05", "2018-03-06", "2018-01-01", "2018-12-31", "2016-02-29",
    "0001-01-01", "9999-12-31",
  ]
  private static let oddDays = [
    "", "2018-02-29", "1900-02-29", "2018-13-01", "2018-00-10", "0000-01-01", "2018-04-31",
    "2018-3-5", "2018-03-05 ", "2018/03/05", "20180305", "2018-03-055", "2018-03-0", "2018-03-0x",
  ]

  private mutating func text(of column: String) -> String {
    let isOdd = isOnce(in: 16)
    switch column {
    case "claim": return isOdd ? one(of: Self.oddIDs) : "c\(Int.random(in: 0...60, using: &random))"
    case "participant", "mentor":
      return one(of: isOdd ? Self.oddIDs : Self.ids)
    case "action":
      return one(
        of: isOdd
          ? ["", "wlak", "Walk", "walk ", "-walk", "wal\u{212A}"]
          : ["walk", "list-debts", "call-creditors", "keep-cash-book"])
    case "done_on": return one(of: isOdd ? Self.oddDays : Self.goodDays)
    case "agreed_on":
      return one(of: isOdd ? Self.oddDays : ["", "2016-02-29", "0001-01-01", "2018-03-05"])
    case "outcome":
      return one(of: isOdd ? ["Done", "don", "donee", "missedx"] : ["", "done", "missed"])
    case "effort":
      return one(of: isOdd ? ["0", "6", "05", "1.0", "-1", "x"] : ["", "1", "2", "3", "4", "5"])
    case "evidence":
      return one(
        of: isOdd
          ? [";", "call-note;", ";receipt", "photo", "receipt;photo", "Call", "a\u{308}", "-"]
          : ["", "call-note", "receipt;cash-book", "receipt;receipt", "cash-book;call-note"])
    case "declined": return one(of: isOdd ? ["yes", "True", "0"] : ["", "true", "false"])
    default: return one(of: ["", "x", "Zoë, said", "a b", "tab\there", "1", "\u{1F600}", "é;"])
    }
  }

  private static let garbage: [[UInt8]] = [
    [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00], [0x07], [0x7F], [0x22], [0x22, 0x22], [0x2C],
    [0x0D], [0x0A], [0x0D, 0x0A], [0x5C], [0x22, 0x0A], [0x0A, 0x22], [0xEF, 0xBB, 0xBF], [0x20],
    [0x09], [0x7B], [0x5D],
  ]

  /// Now and then, puts bytes somewhere where they do not belong.
  private mutating func spoil(_ row: inout [UInt8]) {
    guard isOnce(in: 12) else { return }
    let place = Int.random(in: 0...row.count, using: &random)
    row.insert(contentsOf: one(of: Self.garbage), at: place)
  }

  private mutating func lineBreak() -> [UInt8] {
    one(
      of: ["\n", "\n", "\n", "\r\n", "\r\n", "\r", "\n\n", "\r\r\n", "\n \n"].map { Array($0.utf8) }
    )
  }

  private static let required = ["claim", "participant", "action", "done_on"]
  private static let optional = [
    "agreed_on", "outcome", "effort", "evidence", "mentor", "declined",
  ]

  private mutating func columns() -> [String] {
    var columns =
      Self.required
      + Self.optional.shuffled(using: &random).prefix(
        Int.random(in: 0...6, using: &random))
    if isOnce(in: 2) { columns.append(one(of: ["note", "effrot", "naam", "é", "x y"])) }
    if isOnce(in: 4) { columns.append(one(of: ["remark", "Note", "\"q\""])) }
    if isOnce(in: 30) { columns.removeFirst() }
    if isOnce(in: 30) { columns.append(one(of: columns)) }
    if isOnce(in: 2) { columns.shuffle(using: &random) }
    return columns
  }

  // MARK: - CSV

  private mutating func csv(_ cell: String) -> [UInt8] {
    let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 }
    guard needsQuotes || isOnce(in: 5) else { return Array(cell.utf8) }
    if isOnce(in: 20) { return Array("\"\(cell)\"\"\"".utf8) }
    if isOnce(in: 20) { return Array("\"\(cell)".utf8) + lineBreak() + Array("\"".utf8) }
    var quoted = Array("\"".utf8)
    for byte in cell.utf8 { quoted += byte == 0x22 ? [byte, byte] : [byte] }
    return quoted + Array("\"".utf8)
  }

  private mutating func csvRow(_ columns: [String]) -> [UInt8] {
    var cells = columns.map { column in csv(text(of: column)) }
    if isOnce(in: 25) { cells.removeLast() }
    if isOnce(in: 40) { cells.append(one(of: [[], Array("x".utf8)])) }
    var row = Array(cells.joined(separator: Array(",".utf8)))
    spoil(&row)
    return row
  }

  /// Draws a CSV file.
  mutating func csvFile() -> [UInt8] {
    let columns = columns()
    var file: [UInt8] = isOnce(in: 6) ? [0xEF, 0xBB, 0xBF] : []
    if isOnce(in: 10) { file += lineBreak() }
    file += Array(columns.map { csv($0) }.joined(separator: Array(",".utf8)))
    file += lineBreak()
    for _ in 0..<Int.random(in: 0...25, using: &random) { file += csvRow(columns) + lineBreak() }
    if isOnce(in: 3) { file += csvRow(columns) }
    return file
  }

  // MARK: - NDJSON

  private mutating func blank() -> String { isOnce(in: 6) ? one(of: [" ", "  ", "\t"]) : "" }

  private mutating func json(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\t", with: "\\t")
    return isOnce(in: 40) ? "\"\\u0061\(escaped)\"" : "\"\(escaped)\""
  }

  private mutating func value(of column: String) -> String {
    let text = text(of: column)
    if isOnce(in: 30) {
      return one(
        of: ["null", "[]", "[\"a\"]", "{}", "12", "0", "01", "1.5", "1e2", "-1", "true", "nul"])
    }
    switch column {
    case "effort" where !text.isEmpty && isOnce(in: 2): return text
    case "declined" where !text.isEmpty && isOnce(in: 2): return text
    case "evidence" where isOnce(in: 2):
      let items = text.split(separator: ";").map { blank() + json(String($0)) + blank() }
      return "[" + items.joined(separator: ",") + blank() + "]"
    case "claim" where isOnce(in: 6): return "\(Int.random(in: 0...40, using: &random))"
    case _ where !(Self.required + Self.optional).contains(column) && isOnce(in: 2):
      return one(of: Self.otherValues)
    default: return text.isEmpty && isOnce(in: 2) ? "null" : json(text)
    }
  }

  private static let otherValues = [
    "1", "-0", "-", "0.50", "1.", "01", "1e5", "true", "truer", "null", "[]", "[ ]", "[1, \"a\"]",
    "[1,]", "[[1]]", "{}", "\"\\u0041\"", "\"\\n\\/\"", "\"\\b\"", "\"\\q\"", "\"\t\"", "\"é\"", "",
    "[\"é\",false,null]",
  ]

  private mutating func jsonRow(_ columns: [String]) -> [UInt8] {
    var columns = columns
    if isOnce(in: 3) { columns.shuffle(using: &random) }
    if isOnce(in: 15) { columns.append("unknown-\(Int.random(in: 0...9, using: &random))") }
    if isOnce(in: 30) { columns.removeLast() }
    if isOnce(in: 30) { columns.append(one(of: columns)) }
    let members = columns.map { column in
      blank() + json(column) + blank() + ":" + blank() + value(of: column) + blank()
    }
    var row = Array((blank() + "{" + members.joined(separator: ",") + "}" + blank()).utf8)
    spoil(&row)
    return row
  }

  /// Draws an NDJSON file.
  mutating func jsonFile() -> [UInt8] {
    let columns = columns()
    var file: [UInt8] = isOnce(in: 6) ? [0xEF, 0xBB, 0xBF] : []
    if isOnce(in: 10) { file += lineBreak() }
    for _ in 0..<Int.random(in: 1...25, using: &random) { file += jsonRow(columns) + lineBreak() }
    if isOnce(in: 3) { file += jsonRow(columns) }
    return file
  }
}
