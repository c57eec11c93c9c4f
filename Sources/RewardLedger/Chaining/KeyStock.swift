import Foundation

/// Random keys of the operating system, drawn some at a time: asking for each alone takes longer
/// than hashing.
struct KeyStock {
  private var bytes: [UInt8] = []

  /// How long a key is, in bytes.
  static let keyLength = 32
  /// How many bytes the system gives at once (getentropy(3)).
  private static let bytesAtOnce = 256

  /// A key that was never given before.
  mutating func next() -> [UInt8] {
    if bytes.isEmpty {
      bytes = [UInt8](repeating: 0, count: KeyStock.bytesAtOnce)
      let isDrawn = bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return false }
        return getentropy(start, buffer.count) == 0
      }
      precondition(isDrawn, "a system without random numbers cannot keep a ledger")
    }
    let key = Array(bytes.suffix(KeyStock.keyLength))
    bytes.removeLast(KeyStock.keyLength)
    return key
  }
}
