import Rewards

/// The one door through which entries are written: within a transaction that holds the lock.
struct Journal {
  let statements: Statements
  /// The last entry.
  private(set) var last: LastEntry
  private var keys = KeyStock()

  /// The end of the chain.
  struct LastEntry: Equatable {
    var number: Int64
    var hash: [UInt8]

    var head: Head { Head(number: number, hash: Digits.hexadecimal(hash)) }
  }

  /// The journal as the transaction finds it.
  init(_ statements: Statements) throws(LedgerError) {
    self.statements = statements
    last =
      try statements.first("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1") {
        LastEntry(number: $0.int(0), hash: $0.blob(1))
      } ?? LastEntry(number: 0, hash: CanonicalForm.origin)
  }

  /// Writes an entry: its postings, the entry, its details, and where things stand after it.
  ///
  /// - Returns: The entry's number and hash.
  mutating func write(
    _ event: LedgerEvent, at moment: Moment, by signature: Signature
  ) throws(LedgerError) -> Head {
    guard last.number < .max else { throw .unreadable }
    let number = last.number + 1
    let details = Details(signature: signature, engine: Details.engine, event: event).bytes
    guard details.count <= Journal.longestDetails else {
      throw LedgerError(.wrongUse, "this is too much for one entry")
    }
    let key = keys.next()
    let entry = LedgerEntry(
      number: number, bookedOn: String(describing: moment.day), bookedAt: moment.time,
      kind: event.kind.rawValue,
      postings: event.postings.map { .init(account: $0.account.rawValue, cents: $0.cents) },
      commitment: CanonicalForm.commitment(to: details, key: key))
    let hash = CanonicalForm.hash(of: entry, after: last.hash)
    for (line, posting) in entry.postings.enumerated() {
      try statements.run(
        "INSERT INTO posting VALUES (?, ?, ?, ?)", .int(number), .int(Int64(line)),
        .text(posting.account), .int(posting.cents))
    }
    try statements.run(
      "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", .int(number), .text(entry.bookedOn),
      .text(entry.bookedAt), .text(entry.kind), .blob(entry.commitment), .blob(hash))
    try statements.run(
      "INSERT INTO detail VALUES (?, ?, ?, ?)", .int(number), .text(event.participant),
      .blob(key), .utf8(details))
    try Standings(statements: statements)
      .take(event, entry: number, on: moment.day, by: signature.by)
    last = LastEntry(number: number, hash: hash)
    return last.head
  }

  /// Far more than a claim or a person's rows need; the largest are the names of rule files.
  static let longestDetails = 8 * 1_024 * 1_024

  /// An entry's head.
  func head(of entry: Int64) throws(LedgerError) -> Head? {
    try statements.first("SELECT number, hash FROM entry WHERE number = ?", .int(entry)) {
      Head(number: $0.int(0), hash: Digits.hexadecimal($0.blob(1)))
    }
  }
}
