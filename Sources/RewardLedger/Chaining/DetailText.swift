/// Writes values as JSON: always the same bytes for the same value, without spaces, the keys in
/// the order in which they are encoded.
///
/// The system's encoder sorts keys or leaves their order open, and takes ten times as long.
enum DetailText {
  /// The JSON text of a value.
  static func text(of value: some Encodable) -> String {
    let output = Output()
    do {
      try output.write(encoding: value)
    } catch {
      preconditionFailure("the details of an entry hold only what JSON can say: \(error)")
    }
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The text so far.
  fileprivate final class Output {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1_024) }

    func write(encoding value: some Encodable) throws {
      let encoder = ValueEncoder(self)
      try value.encode(to: encoder)
      encoder.finish()
    }

    func write(sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }
    func write(plain text: StaticString) { text.withUTF8Buffer { bytes += $0 } }
    func write(_ value: Bool) { write(plain: value ? "true" : "false") }
    func write(_ value: some FixedWidthInteger) { bytes += String(value).utf8 }

    func write(_ text: String) {
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""): write(plain: "\\\"")
        case UInt8(ascii: "\\"): write(plain: "\\\\")
        case 0x08: write(plain: "\\b")
        case 0x09: write(plain: "\\t")
        case 0x0A: write(plain: "\\n")
        case 0x0C: write(plain: "\\f")
        case 0x0D: write(plain: "\\r")
        case 0..<0x20: bytes += "\\u00\(Digits.hexadecimal([byte]))".utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Encodes one value.
  fileprivate final class ValueEncoder: Encoder {
    let output: Output
    private var shape = Shape.none
    private var isEmpty = true

    private enum Shape { case none, object, array }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ output: Output) { self.output = output }

    func begin(object: Bool) {
      guard shape == .none else { return }
      shape = object ? .object : .array
      output.write(sign: object ? "{" : "[")
    }

    func next() {
      if !isEmpty { output.write(sign: ",") }
      isEmpty = false
    }

    func next(_ key: some CodingKey) {
      next()
      output.write(key.stringValue)
      output.write(sign: ":")
    }

    func finish() {
      switch shape {
      case .none: break
      case .object: output.write(sign: "}")
      case .array: output.write(sign: "]")
      }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      begin(object: true)
      return KeyedEncodingContainer(Keyed<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      begin(object: false)
      return Unkeyed(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
      Single(output: output)
    }
  }
}

// MARK: - Containers

private struct NotInDetails: Error {}

extension DetailText {
  fileprivate struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: ValueEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
      encoder.next(key)
      encoder.output.write(plain: "null")
    }
    func encode(_ value: Bool, forKey key: Key) {
      encoder.next(key)
      encoder.output.write(value)
    }
    func encode(_ value: String, forKey key: Key) {
      encoder.next(key)
      encoder.output.write(value)
    }
    func encode(_ value: Int, forKey key: Key) {
      encoder.next(key)
      encoder.output.write(value)
    }
    func encode(_ value: Int64, forKey key: Key) {
      encoder.next(key)
      encoder.output.write(value)
    }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      encoder.next(key)
      try encoder.output.write(encoding: value)
    }
    func encode(_ value: Double, forKey key: Key) throws { throw NotInDetails() }
    func encode(_ value: Float, forKey key: Key) throws { throw NotInDetails() }
    func nestedContainer<Nested: CodingKey>(
      keyedBy keyType: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      preconditionFailure("details are encoded value by value")
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      preconditionFailure("details are encoded value by value")
    }
    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
  }

  fileprivate struct Unkeyed: UnkeyedEncodingContainer {
    let encoder: ValueEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { 0 }

    func encodeNil() {
      encoder.next()
      encoder.output.write(plain: "null")
    }
    func encode(_ value: String) {
      encoder.next()
      encoder.output.write(value)
    }
    func encode(_ value: Int64) {
      encoder.next()
      encoder.output.write(value)
    }
    func encode<Value: Encodable>(_ value: Value) throws {
      encoder.next()
      try encoder.output.write(encoding: value)
    }
    func encode(_ value: Double) throws { throw NotInDetails() }
    func encode(_ value: Float) throws { throw NotInDetails() }
    func nestedContainer<Nested: CodingKey>(
      keyedBy keyType: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      preconditionFailure("details are encoded value by value")
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      preconditionFailure("details are encoded value by value")
    }
    func superEncoder() -> any Encoder { encoder }
  }

  fileprivate struct Single: SingleValueEncodingContainer {
    let output: Output
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { output.write(plain: "null") }
    func encode(_ value: Bool) { output.write(value) }
    func encode(_ value: String) { output.write(value) }
    func encode(_ value: Int) { output.write(value) }
    func encode(_ value: Int8) { output.write(value) }
    func encode(_ value: Int16) { output.write(value) }
    func encode(_ value: Int32) { output.write(value) }
    func encode(_ value: Int64) { output.write(value) }
    func encode(_ value: UInt) { output.write(value) }
    func encode(_ value: UInt8) { output.write(value) }
    func encode(_ value: UInt16) { output.write(value) }
    func encode(_ value: UInt32) { output.write(value) }
    func encode(_ value: UInt64) { output.write(value) }
    func encode(_ value: Double) throws { throw NotInDetails() }
    func encode(_ value: Float) throws { throw NotInDetails() }
    func encode<Value: Encodable>(_ value: Value) throws { try output.write(encoding: value) }
  }
}
