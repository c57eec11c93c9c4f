/// Bytes as hexadecimal digits and back.
enum Digits {
  /// Two lower-case digits a byte.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    append(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds two lower-case digits a byte, in ASCII.
  static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
