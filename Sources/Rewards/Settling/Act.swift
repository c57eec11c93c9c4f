/// Something that a person does in a ledger.
///
/// An act reads the books and says what is to be written; the one who keeps the books does both
/// in one transaction.
package protocol Act: Sendable {
  /// What the act comes to.
  ///
  /// - Throws: What the books throw when they cannot be read.
  func decide<Past: Books>(in past: inout Past) throws(Past.Failure) -> Outcome
}

/// What an act comes to.
package enum Outcome: Sendable {
  /// It happens, and is written.
  case book(LedgerEvent)
  /// It happened before, or changes nothing: the entry that stands.
  case standing(entry: Int64)
  /// It may not happen. What was tried is written, if there is something to write it about.
  case refuse(Refusal, RefusedAct?)
}

/// Where entries are kept: the one door through which they are written.
package protocol LedgerStore: Sendable {
  /// Reads, decides and writes in one transaction.
  ///
  /// - Returns: What the act came to, and the entry that says so.
  func settle(_ act: some Act) async throws(LedgerError) -> Receipt
}

/// What an act came to.
public struct Receipt: Hashable, Sendable {
  /// Whether it was written now.
  public let standing: Standing
  /// The entry that says so; `nil` where nothing was written.
  public let entry: Head?
  /// The last entry of the ledger after the act.
  public let head: Head

  /// Whether an act was written.
  public enum Standing: Hashable, Sendable {
    /// It was written.
    case booked
    /// It had happened before; nothing was written.
    case already
    /// It may not happen.
    case refused(Refusal)
  }

  package init(standing: Standing, entry: Head?, head: Head) {
    self.standing = standing
    self.entry = entry
    self.head = head
  }
}

/// An entry by its number and the hash of the chain up to it.
public struct Head: Hashable, Sendable, CustomStringConvertible {
  /// The number of the entry; 0 before the first.
  public let number: Int64
  /// The hash: 32 bytes.
  package let bytes: [UInt8]

  package init(number: Int64, hash bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
  }

  /// The hash, 64 hexadecimal digits.
  public var hash: String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// `N:HASH`.
  public var description: String { "\(number):\(hash)" }

  /// Reads `N:HASH`.
  ///
  /// - Returns: `nil` for any other form.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      parts[0] == "0" || parts[0].first != "0", let number = Int64(parts[0]),
      parts[1].utf8.count == 64,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    let digits = parts[1].utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
    self.init(
      number: number, hash: (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] })
  }
}

/// Why a ledger could not be used.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let code: Code
  /// One sentence, in lower case and without a full stop.
  public let sentence: Message
  /// What to do about it, if it is known.
  public let wayOut: Message?

  /// What went wrong, for programs.
  public enum Code: String, Sendable {
    /// There is no such file.
    case notThere = "not-there"
    /// There is a file already.
    case alreadyThere = "already-there"
    /// The file is no ledger.
    case notALedger = "not-a-ledger"
    /// The file was made by a newer program.
    case newer
    /// The file cannot be written.
    case readOnly = "read-only"
    /// Another program holds the ledger.
    case locked
    /// There is no room left.
    case full
    /// The file lies where a ledger cannot be kept safe.
    case unfitPlace = "unfit-place"
    /// The clock of the machine runs behind the books.
    case wrongClock = "wrong-clock"
    /// The file is damaged.
    case damaged
    /// What is asked for is not there.
    case unknown
    /// What is asked for has faults.
    case wrongUse = "wrong-use"
    /// The system said no, for a reason of its own.
    case system
  }

  package init(_ code: Code, _ sentence: Message, wayOut: Message? = nil) {
    self.code = code
    self.sentence = sentence
    self.wayOut = wayOut
  }

  /// The sentence and the way out, in English.
  public var description: String {
    wayOut.map { "\(sentence); \($0)" } ?? String(describing: sentence)
  }
}
