import Crypto
import Rewards

/// The bytes over which the chain is made, version 1: see the page on the canonical form.
enum CanonicalForm {
  /// The version that entries are written in, the first byte of what is hashed.
  static let version: UInt8 = 1
  /// The hash before the first entry.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// An entry's bytes.
  static func bytes(of entry: LedgerEntry) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(320)
    func line(_ name: StaticString, _ word: String) {
      name.withUTF8Buffer { bytes += $0 }
      bytes.append(UInt8(ascii: " "))
      bytes += word.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    line("entry", String(entry.number))
    line("booked_on", entry.bookedOn)
    line("booked_at", entry.bookedAt)
    line("kind", entry.kind)
    for posting in entry.postings {
      bytes += "posting ".utf8
      bytes += posting.account.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += String(posting.cents).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes += "details ".utf8
    Digits.append(entry.commitment, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The hash of the chain up to an entry.
  static func hash(of entry: LedgerEntry, after hashBefore: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: [version] + bytes(of: entry) + hashBefore)
    return hash.finalize().withUnsafeBytes(Array.init)
  }

  /// The commitment to details: HMAC-SHA-256 under the entry's own key.
  ///
  /// It is put together here from its two hashes (RFC 2104, section 2), which takes half the time
  /// of the library's; a test compares both.
  static func commitment(to details: [UInt8], key: [UInt8]) -> [UInt8] {
    precondition(key.count == KeyStock.keyLength, "a key is 32 bytes, shorter than a block")
    var (inner, outer) = (SHA256(), SHA256())
    var pad = [UInt8](repeating: 0x36, count: SHA256.blockByteCount)
    for (index, byte) in key.enumerated() { pad[index] ^= byte }
    inner.update(data: pad)
    inner.update(data: details)
    for index in pad.indices { pad[index] ^= 0x36 ^ 0x5C }
    outer.update(data: pad)
    inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
    return outer.finalize().withUnsafeBytes(Array.init)
  }

  /// SHA-256 of some bytes, in hexadecimal.
  static func digest(_ bytes: [UInt8]) -> String {
    Digits.hexadecimal(SHA256.hash(data: bytes))
  }
}
