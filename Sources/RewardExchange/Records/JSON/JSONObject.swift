/// A JSON object that is written member by member, in the order in which they are added.
///
/// The names are those of our formats; that none is added twice is up to the caller.
package struct JSONObject: Sendable {
  private var content: [UInt8] = []

  /// An object without members.
  package init() {}

  /// Adds a text.
  package mutating func add(_ key: String, string: String) {
    begin(key)
    JSONText.append(string, to: &content)
  }

  /// Adds a whole number.
  package mutating func add(_ key: String, integer: some FixedWidthInteger) {
    begin(key)
    content += String(integer).utf8
  }

  /// Adds a truth value.
  package mutating func add(_ key: String, boolean: Bool) {
    begin(key)
    content += (boolean ? "true" : "false").utf8
  }

  /// Adds `null`.
  package mutating func addNull(_ key: String) {
    begin(key)
    content += "null".utf8
  }

  /// Adds an object.
  package mutating func add(_ key: String, object: JSONObject) {
    begin(key)
    object.append(to: &content)
  }

  /// Adds a list of texts.
  package mutating func add(_ key: String, strings: [String]) {
    begin(key)
    appendList(strings) { JSONText.append($0, to: &$1) }
  }

  /// Adds a list of objects.
  package mutating func add(_ key: String, objects: [JSONObject]) {
    begin(key)
    appendList(objects) { $0.append(to: &$1) }
  }

  /// Writes the object, without a line break.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    bytes += content
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func begin(_ key: String) {
    if !content.isEmpty { content.append(.comma) }
    JSONText.append(key, to: &content)
    content.append(UInt8(ascii: ":"))
  }

  private mutating func appendList<Element>(
    _ elements: [Element], _ append: (Element, inout [UInt8]) -> Void
  ) {
    content.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { content.append(.comma) }
      append(element, &content)
    }
    content.append(UInt8(ascii: "]"))
  }
}
