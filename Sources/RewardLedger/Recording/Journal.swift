import Rewards

/// The one door through which entries are written: within a transaction that holds the lock.
///
/// What an entry changes in the tables is there at once, so that the next act sees it; the entry
/// itself may wait until ``flush()``, which comes before the transaction ends.
final class Journal {
  private let statements: Statements
  /// The last entry that is written.
  private(set) var last: LastEntry
  /// Entries that wait, and those of them whose details are being sealed.
  private var waiting: [Waiting] = []
  private var sealings: [Sealing] = []
  private var sealingCount = 0
  /// The number before the first entry of this transaction, and the hashes of those written.
  private let start: Int64
  private var hashes: [[UInt8]] = []

  /// The day on which the last entry was booked.
  private let lastDay: Day

  /// The end of the chain.
  struct LastEntry: Equatable {
    var number: Int64
    var hash: [UInt8]

    var head: Head { Head(number: number, hash: hash) }
  }

  private struct Waiting {
    let details: Details
    let moment: Moment
  }

  /// Enough that handing them over costs little, few enough that the other core begins early.
  private static let detailsPerSealing = 32

  /// The journal as the transaction finds it.
  init(_ statements: Statements) throws(LedgerError) {
    self.statements = statements
    let found = try statements.first(
      "SELECT number, hash, booked_on FROM entry ORDER BY number DESC LIMIT 1"
    ) { (LastEntry(number: $0.int(0), hash: $0.blob(1)), Day($0.text(2))) }
    last = found?.0 ?? LastEntry(number: 0, hash: CanonicalForm.origin)
    lastDay = found?.1 ?? Day(number: .min)
    start = last.number
  }

  /// The number of the last entry, those that wait included.
  var lastNumber: Int64 { last.number + Int64(waiting.count) }

  /// Takes in an event: where things stand follows at once, the entry with ``flush()``.
  ///
  /// - Returns: The number of the entry.
  func write(
    _ event: LedgerEvent, at moment: Moment, by signature: Signature
  ) throws(LedgerError) -> Int64 {
    guard lastNumber < .max else { throw .unreadable }
    guard moment.day >= lastDay else {
      throw LedgerError(
        .wrongClock, "this machine's clock says \(moment.day), and the last entry is of \(lastDay)",
        wayOut: "set the clock right; books are not kept backwards")
    }
    let number = lastNumber + 1
    try Standings(statements: statements)
      .take(event, entry: number, on: moment.day, by: signature.by)
    waiting.append(
      Waiting(
        details: Details(signature: signature, engine: Details.engine, event: event),
        moment: moment))
    if waiting.count - sealingCount == Journal.detailsPerSealing {
      sealings.append(Sealing(waiting.suffix(Journal.detailsPerSealing).map(\.details)))
      sealingCount = waiting.count
    }
    return number
  }

  /// Writes the entries that wait: the postings of each, the entry, its details.
  func flush() throws(LedgerError) {
    var sealed = sealings.flatMap { $0.result() }
    sealed += Sealing.seal(waiting[sealingCount...].lazy.map(\.details))
    for (waiting, sealed) in zip(waiting, sealed) { try write(waiting, sealed) }
    (waiting, sealings, sealingCount) = ([], [], 0)
  }

  private func write(_ waiting: Waiting, _ sealed: Sealing.Sealed) throws(LedgerError) {
    guard sealed.text.count <= Journal.longestDetails else {
      throw LedgerError(.wrongUse, "this is too much for one entry")
    }
    let (number, event) = (last.number + 1, waiting.details.event)
    let entry = LedgerEntry(
      number: number, bookedOn: String(describing: waiting.moment.day),
      bookedAt: waiting.moment.time, kind: event.kind.rawValue,
      postings: event.postings.map { .init(account: $0.account.rawValue, cents: $0.cents) },
      commitment: sealed.commitment)
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
      .blob(sealed.key), .utf8(sealed.text))
    last = LastEntry(number: number, hash: hash)
    hashes.append(hash)
  }

  /// Far more than a claim or a person's rows need; the largest are the names of rule files.
  static let longestDetails = 8 * 1_024 * 1_024

  /// An entry's head, once it is written.
  func head(of entry: Int64) throws(LedgerError) -> Head? {
    if entry > start, entry <= last.number {
      return Head(number: entry, hash: hashes[Int(entry - start) - 1])
    }
    return try statements.first("SELECT number, hash FROM entry WHERE number = ?", .int(entry)) {
      Head(number: $0.int(0), hash: $0.blob(1))
    }
  }
}
