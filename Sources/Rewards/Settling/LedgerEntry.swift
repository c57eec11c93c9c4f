/// An entry as it stands in a ledger's file: texts, because what stands there may be wrong.
public struct LedgerEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int64
  /// The day on which it was booked, `YYYY-MM-DD`.
  public let bookedOn: String
  /// The time in UTC, `YYYY-MM-DDTHH:MM:SSZ`.
  public let bookedAt: String
  /// The kind, as ``EntryKind`` writes it.
  public let kind: String
  /// Its postings, in order.
  public let postings: [Line]
  /// The commitment to its details: 32 bytes.
  public let commitment: [UInt8]

  /// A posting as it stands in the file.
  public struct Line: Hashable, Sendable {
    /// The account, as ``Account`` writes it.
    public let account: String
    /// The amount in the smallest unit, debit above zero.
    public let cents: Int64

    package init(account: String, cents: Int64) {
      self.account = account
      self.cents = cents
    }
  }

  package init(
    number: Int64, bookedOn: String, bookedAt: String, kind: String, postings: [Line],
    commitment: [UInt8]
  ) {
    self.number = number
    self.bookedOn = bookedOn
    self.bookedAt = bookedAt
    self.kind = kind
    self.postings = postings
    self.commitment = commitment
  }
}

/// An entry with its place in the chain and, unless they were erased, its details.
public struct KeptEntry: Sendable {
  /// The entry.
  public let entry: LedgerEntry
  /// The hash of the chain up to it: 32 bytes.
  public let hash: [UInt8]
  /// The key of the commitment, 32 bytes, and the text of the details; `nil` if they were erased.
  public let details: (key: [UInt8], text: String)?

  package init(
    entry: LedgerEntry, hash: [UInt8], details: (key: [UInt8], text: String)?
  ) {
    self.entry = entry
    self.hash = hash
    self.details = details
  }
}

/// What an export covers.
public struct ExportScope: Hashable, Sendable {
  /// The programme.
  public let programme: String
  /// The code of the currency.
  public let currency: String
  /// The head before the first entry that is covered.
  public let before: Head
  /// The head that it covers.
  public let head: Head
  /// The sums of debits and credits by account, of the entries that are covered; sorted by name.
  public let totals: [Total]

  /// What was posted to an account.
  public struct Total: Hashable, Sendable {
    /// The account, as it stands in the file.
    public let account: String
    /// The sum of debits, in the smallest unit.
    public let debit: Int64
    /// The sum of credits, in the smallest unit.
    public let credit: Int64

    package init(account: String, debit: Int64, credit: Int64) {
      self.account = account
      self.debit = debit
      self.credit = credit
    }
  }

  /// How many entries are covered.
  public var entryCount: Int64 { head.number - before.number }

  package init(
    programme: String, currency: String, before: Head, head: Head, totals: [Total]
  ) {
    self.programme = programme
    self.currency = currency
    self.before = before
    self.head = head
    self.totals = totals
  }
}
