import RewardExchange
import Rewards

/// What a reader gave, as lines of text that a test can compare whole.
///
/// A CSV record is `text@line:column text@line:column`, a line of JSON
/// `line: key@column=value@column`, a fault `! line:column code`.
enum Transcript {
  static func csv(_ bytes: [UInt8], blockBytes: Int = 65_536) throws -> [String] {
    var reader = CSVRecords(MemorySource(bytes, blockBytes: blockBytes), file: "f.csv")
    return try lines { () throws(InputFailure) in
      try reader.next()
    } describing: { record in
      record.cells.map { "\($0.text)@\($0.line):\($0.column)" }.joined(separator: " ")
    }
  }

  static func csv(_ text: String) throws -> [String] {
    try csv(Array(text.utf8))
  }

  static func json(_ bytes: [UInt8], blockBytes: Int = 65_536) throws -> [String] {
    var reader = JSONLines(MemorySource(bytes, blockBytes: blockBytes), file: "f.ndjson")
    return try lines { () throws(InputFailure) in
      try reader.next()
    } describing: { line in
      "\(line.line): "
        + line.members.map { "\($0.key)@\($0.keyColumn)=\(written($0.value))@\($0.column)" }
        .joined(separator: " ")
    }
  }

  static func json(_ text: String) throws -> [String] {
    try json(Array(text.utf8))
  }

  /// The first fault in a text, whole.
  static func csvFault(_ bytes: [UInt8]) throws -> Diagnostic? {
    var reader = CSVRecords(MemorySource(bytes), file: "f.csv")
    return try firstFault { () throws(InputFailure) in try reader.next() }
  }

  /// The first fault in a text, whole.
  static func jsonFault(_ text: String) throws -> Diagnostic? {
    var reader = JSONLines(MemorySource(text), file: "f.ndjson")
    return try firstFault { () throws(InputFailure) in try reader.next() }
  }

  private static func firstFault<Item>(_ next: () throws(InputFailure) -> Next<Item>) throws
    -> Diagnostic?
  {
    while true {
      switch try next() {
      case .record: continue
      case .fault(let fault): return fault
      case .end: return nil
      }
    }
  }

  private static func lines<Item>(
    _ next: () throws(InputFailure) -> Next<Item>, describing: (Item) -> String
  ) throws -> [String] {
    var lines: [String] = []
    while true {
      switch try next() {
      case .record(let item): lines.append(describing(item))
      case .fault(let fault):
        lines.append("! \(fault.place.line):\(fault.place.column) \(fault.code.rawValue)")
      case .end: return lines
      }
    }
  }

  private static func written(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): "\"\(text)\""
    case .number(let text): "#\(text)"
    case .boolean(let truth): "\(truth)"
    case .null: "null"
    case .list(let items):
      "[" + items.map { "\(written($0.value))@\($0.column)" }.joined(separator: " ") + "]"
    }
  }
}
