import Rewards

/// One pass over a line of JSON (RFC 8259): an object of scalars and lists of scalars.
///
/// It calls itself nowhere, so no depth of nesting can exhaust the stack.
struct JSONScan {
  let bytes: [UInt8]
  let end: Int
  var offset: Int
  private var counted: Position
  private var values = 0

  /// A scan of a line, up to the offset of its line break; its bytes are UTF-8 without control
  /// characters.
  init(_ bytes: [UInt8], from start: Position, to end: Int) {
    self.bytes = bytes
    self.end = end
    offset = start.offset
    counted = start
  }

  /// The members of the object that is the line.
  mutating func object() throws(JSONFault) -> [JSONLine.Member] {
    skipBlank()
    guard take("{") else {
      throw JSONFault("expected an object '{…}' on the line, found \(found)", at: offset)
    }
    var members: [JSONLine.Member] = []
    var offsets: [String: Int] = [:]
    skipBlank()
    if !take("}") {
      repeat {
        members.append(try member(&offsets))
        skipBlank()
      } while take(",")
      guard take("}") else {
        throw JSONFault("expected ',' or '}' after a member, found \(found)", at: offset)
      }
    }
    skipBlank()
    guard offset == end else {
      throw JSONFault("expected nothing after the object, found \(found)", at: offset)
    }
    return members
  }

  private mutating func member(_ offsets: inout [String: Int]) throws(JSONFault)
    -> JSONLine.Member
  {
    skipBlank()
    let start = offset
    guard next == .quote else {
      let help: Message? = next == UInt8(ascii: "}") ? "remove the ',' before it" : nil
      throw JSONFault("expected a name in quotes, found \(found)", at: start, help: help)
    }
    let keyColumn = column(at: start)
    let key = try string()
    if let first = offsets.updateValue(start, forKey: key) {
      throw JSONFault(
        "the name '\(key)' stands twice in the object", at: start,
        earlier: ("first here", first), help: "keep one of them")
    }
    skipBlank()
    guard take(":") else {
      throw JSONFault("expected ':' after a name, found \(found)", at: offset)
    }
    skipBlank()
    let valueColumn = column(at: offset)
    let value = next == UInt8(ascii: "[") ? try list() : try scalar()
    return JSONLine.Member(key: key, keyColumn: keyColumn, value: value, column: valueColumn)
  }

  private mutating func list() throws(JSONFault) -> JSONValue {
    try count()
    offset += 1
    var items: [JSONValue.Item] = []
    skipBlank()
    if take("]") { return .list([]) }
    repeat {
      skipBlank()
      let column = column(at: offset)
      items.append(JSONValue.Item(value: try scalar(), column: column))
      skipBlank()
    } while take(",")
    guard take("]") else {
      throw JSONFault("expected ',' or ']' after a value of a list, found \(found)", at: offset)
    }
    return .list(items)
  }

  private mutating func scalar() throws(JSONFault) -> JSONValue {
    try count()
    switch next {
    case UInt8.quote: return .string(try string())
    case UInt8(ascii: "{"):
      throw JSONFault("an object in the object is not read; expected a plain value", at: offset)
    case UInt8(ascii: "["):
      throw JSONFault("a list in a list is not read; expected a plain value", at: offset)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      throw JSONFault("expected a value, found \(found)", at: offset)
    default: return try word()
    }
  }

  private mutating func count() throws(JSONFault) {
    values += 1
    guard values <= RecordLimit.cells else {
      throw JSONFault(
        "the object has more than \(RecordLimit.cells) values", code: .inputTooLarge, at: offset)
    }
  }

  /// A value that is written without quotes.
  private mutating func word() throws(JSONFault) -> JSONValue {
    let start = offset
    while offset < end, bytes[offset].isWordPart { offset += 1 }
    guard offset > start else {
      throw JSONFault("expected a value, found \(found)", at: start)
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      if isNumber(start..<offset) { return .number(text) }
      throw JSONFault(
        "'\(text.prefix(longestQuote))' is not a number, true, false or null", at: start,
        help: "put a text in double quotes")
    }
  }

  /// Whether a word is a number: `-`, digits without a zero before them, a fraction, an exponent.
  private func isNumber(_ word: Range<Int>) -> Bool {
    var rest = bytes[word]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix(while: \.isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else {
      return false
    }
    rest = rest[whole.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: \.isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest[fraction.endIndex...]
    }
    guard let exponent = rest.popFirst() else { return true }
    guard exponent | 0x20 == UInt8(ascii: "e") else { return false }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isDigit)
  }

  /// The byte that comes next, or `nil` at the end of the line.
  var next: UInt8? { offset < end ? bytes[offset] : nil }

  /// What stands here, for a message.
  private var found: Message {
    guard offset < end else { return "the end of the line" }
    let text = String(decoding: bytes[offset..<min(end, offset + 4)], as: UTF8.self)
    return "'\(String(text.unicodeScalars.prefix(1)))'"
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlank() {
    while offset < end, bytes[offset].isBlank { offset += 1 }
  }

  /// The column of an offset that is not before the last one asked.
  private mutating func column(at offset: Int) -> Int {
    counted.move(to: offset, in: bytes)
    return counted.column
  }
}

/// How much of a wrong word a message quotes: enough to find it.
private let longestQuote = 40

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether it can be part of a number or word; wide, so that a message quotes all that is wrong.
  fileprivate var isWordPart: Bool {
    isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
  }
}
