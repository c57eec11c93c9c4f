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
    func line(_ words: String...) {
      for (index, word) in words.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: " ")) }
        bytes += word.utf8
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    line("entry", String(entry.number))
    line("booked_on", entry.bookedOn)
    line("booked_at", entry.bookedAt)
    line("kind", entry.kind)
    for posting in entry.postings { line("posting", posting.account, String(posting.cents)) }
    bytes += "details ".utf8
    Digits.append(entry.commitment, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The hash of the chain up to an entry.
  static func hash(of entry: LedgerEntry, after hashBefore: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: [version])
    hash.update(data: bytes(of: entry))
    hash.update(data: hashBefore)
    return Array(hash.finalize())
  }

  /// The commitment to details: HMAC-SHA-256 under the entry's own key.
  static func commitment(to details: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: details, using: SymmetricKey(data: key)))
  }

  /// SHA-256 of some bytes, in hexadecimal.
  static func digest(_ bytes: [UInt8]) -> String {
    Digits.hexadecimal(SHA256.hash(data: bytes))
  }
}
