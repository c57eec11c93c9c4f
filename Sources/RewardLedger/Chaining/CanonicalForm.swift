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
    var text = "entry \(entry.number)\n"
    text += "booked_on \(entry.bookedOn)\nbooked_at \(entry.bookedAt)\nkind \(entry.kind)\n"
    for posting in entry.postings {
      text += "posting \(posting.account) \(posting.cents)\n"
    }
    text += "details \(Digits.hexadecimal(entry.commitment))\n"
    return Array(text.utf8)
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
  static func commitment(to details: String, key: [UInt8]) -> [UInt8] {
    var details = details
    return details.withUTF8 { bytes in
      Array(
        HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }
  }

  /// SHA-256 of some bytes, in hexadecimal.
  static func digest(_ bytes: [UInt8]) -> String {
    Digits.hexadecimal(SHA256.hash(data: bytes))
  }
}
