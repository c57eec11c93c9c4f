import Crypto

/// Random keys, drawn many at a time: asking the system for each takes longer than hashing.
struct KeyStock {
  private var bytes: ArraySlice<UInt8> = []

  /// How long a key is, in bytes.
  static let keyLength = 32
  private static let keysAtOnce = 64

  /// A key that was never given before.
  mutating func next() -> [UInt8] {
    if bytes.isEmpty {
      let size = SymmetricKeySize(bitCount: 8 * KeyStock.keyLength * KeyStock.keysAtOnce)
      bytes = SymmetricKey(size: size).withUnsafeBytes(Array.init)[...]
    }
    let key = Array(bytes.prefix(KeyStock.keyLength))
    bytes = bytes.dropFirst(KeyStock.keyLength)
    return key
  }
}
