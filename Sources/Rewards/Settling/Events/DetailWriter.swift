/// Writes details as JSON: always the same bytes for the same event, without spaces, the names
/// in the order of the page on the canonical form.
///
/// Every approval writes a thousand bytes through it, so it goes without the general encoder,
/// which takes ten times as long and leaves the order of names open.
package struct DetailWriter {
  /// What was written, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma must come before the next name or value.
  private var isAfterValue = false

  package init() {
    bytes.reserveCapacity(1_536)
  }

  /// What was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The JSON text of one value.
  package static func text(of value: some DetailWritten) -> String {
    var writer = DetailWriter()
    writer.value(value)
    return writer.text
  }
}

/// Something that stands in the details of an entry.
package protocol DetailWritten {
  func write(to writer: inout DetailWriter)
}

// MARK: - Values

extension DetailWriter {
  package mutating func value(_ value: some DetailWritten) {
    value.write(to: &self)
  }

  package mutating func object(_ body: (inout DetailWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: [Element], _ body: (inout DetailWriter, Element) -> Void
  ) {
    begin(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    end(UInt8(ascii: "]"))
  }

  mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  mutating func value(_ number: Int64) {
    separate()
    bytes += String(number).utf8
  }

  mutating func value(_ flag: Bool) {
    separate()
    bytes += (flag ? "true" : "false").utf8
  }

  mutating func null() {
    separate()
    bytes += "null".utf8
  }

  mutating func value(_ day: Day) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    day.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    isAfterValue = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    isAfterValue = true
  }

  private mutating func separate() {
    if isAfterValue { bytes.append(UInt8(ascii: ",")) }
    isAfterValue = true
  }

  /// A text between quotes; escaped is only what must be.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes += text.utf8
    if bytes[start...].contains(where: \.needsEscape) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    guard byte.needsEscape else {
      bytes.append(byte)
      return
    }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = String(byte, radix: 16)
      bytes += (digits.utf8.count == 1 ? "u000" : "u00").utf8
      bytes += digits.utf8
    }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

// MARK: - Named values

extension DetailWriter {
  private mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    isAfterValue = false
  }

  package mutating func field(_ name: StaticString, _ text: String) {
    self.name(name)
    value(text)
  }

  mutating func field(_ name: StaticString, _ number: Int64) {
    self.name(name)
    value(number)
  }

  mutating func field(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  mutating func field(_ name: StaticString, _ day: Day) {
    self.name(name)
    value(day)
  }

  package mutating func field(_ name: StaticString, _ value: some DetailWritten) {
    self.name(name)
    self.value(value)
  }

  mutating func field(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    array(texts) { $0.value($1) }
  }

  mutating func field(_ name: StaticString, _ values: [some DetailWritten]) {
    self.name(name)
    array(values) { $0.value($1) }
  }

  /// A value that is left out where there is none.
  mutating func field(_ name: StaticString, _ text: String?) {
    if let text { field(name, text) }
  }

  mutating func field(_ name: StaticString, _ number: Int64?) {
    if let number { field(name, number) }
  }

  mutating func field(_ name: StaticString, _ day: Day?) {
    if let day { field(name, day) }
  }

  mutating func field(_ name: StaticString, _ value: (some DetailWritten)?) {
    if let value { field(name, value) }
  }
}
