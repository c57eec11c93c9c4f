import GRDB
import RewardRules
import Rewards

/// Verifies a ledger by doing it all again: a second ledger in memory takes every act in order,
/// and in the end both must say the same.
struct Audit {
  private let file: Statements
  /// The ledger that is made anew.
  private let rebuilt: Rebuilt
  private var last = Journal.LastEntry(number: 0, hash: CanonicalForm.origin)
  private var replayedCount: Int64 = 0
  private var erasedCount: Int64 = 0
  /// How many entries the erasures so far say that they took the details of.
  private var saidErased: Int64 = 0
  private var unknownCount: Int64 = 0
  private var later: LaterUses
  private var faults: [Verification.Fault] = []
  private var engineDifferences: [Verification.Fault] = []

  init(of file: Statements) throws(LedgerError) {
    self.file = file
    rebuilt = try Rebuilt()
    later = try LaterUses(in: file)
  }

  var verification: Verification {
    Verification(
      head: last.head, entryCount: last.number, replayedCount: replayedCount,
      erasedCount: erasedCount, unknownCount: unknownCount, faults: faults,
      engineDifferences: engineDifferences)
  }

  /// Does the whole of it.
  mutating func run(
    keptHead: Head?, _ progress: (Int) -> Void
  ) throws(LedgerError) {
    if let keptHead, keptHead.number == 0, keptHead != last.head {
      note("entry 0", "the head that was kept is not that before the first entry")
    }
    try verifyShape()
    try verifyRuleFiles()
    while true {
      let some = try file.entries(after: last.number, through: .max, limit: 1_000)
      for kept in some { try verify(kept, keptHead) }
      guard some.count == 1_000 else { break }
      progress(Int(last.number))
    }
    if erasedCount != saidErased {
      note(
        "table detail",
        "the details of \(erasedCount) entries are gone, and the ledger says so of \(saidErased)")
    }
    try verifyNothingIsLeftOver()
    try compareTables()
    if let keptHead, keptHead.number > last.number {
      note("entry \(keptHead.number)", "the ledger ends before the head that was kept")
    }
  }

  private mutating func note(_ place: String, _ sentence: Message) {
    guard faults.count < Verification.mostFaults else { return }
    faults.append(Verification.Fault(place: place, sentence: sentence))
  }
}

// MARK: - The chain

extension Audit {
  private mutating func verify(_ kept: KeptEntry, _ keptHead: Head?) throws(LedgerError) {
    let entry = kept.entry
    let place = "entry \(entry.number)"
    if entry.number != last.number + 1 {
      note(place, "the entry before it is missing")
    }
    if CanonicalForm.hash(of: entry, after: last.hash) != kept.hash {
      note(place, "the chain is broken: the entry, its postings or its hash were changed")
    }
    last = Journal.LastEntry(number: entry.number, hash: kept.hash)
    if let keptHead, keptHead.number == entry.number, keptHead != last.head {
      note(place, "the ledger holds another entry here than the head that was kept says")
    }
    if !isBalanced(entry) { note(place, "its postings do not sum to zero") }
    try rebuilt.keep(kept)
    guard let (key, text) = kept.details else {
      erasedCount += 1
      verifyErased(entry, place)
      return
    }
    if key.count != KeyStock.keyLength
      || CanonicalForm.commitment(to: Array(text.utf8), key: key) != entry.commitment
    {
      note(place, "its details or their key were changed")
    }
    guard let kind = EntryKind(rawValue: entry.kind), let details = Details(text, kind: kind),
      details.text == text, let day = Day(entry.bookedOn)
    else {
      note(place, "its details are not what a ledger writes")
      return
    }
    let postings = details.event.postings.map {
      LedgerEntry.Line(account: $0.account.rawValue, cents: $0.cents)
    }
    if postings != entry.postings { note(place, "its postings do not follow from its details") }
    try replay(details, Moment(day: day, time: entry.bookedAt), entry.number)
    verifyErasure(details.event, place)
    later.pass(entry.number)
  }

  private func isBalanced(_ entry: LedgerEntry) -> Bool {
    var sum: Int128 = 0
    for line in entry.postings { sum += Int128(line.cents) }
    return sum == 0
  }
}

// MARK: - What is erased

extension Audit {
  /// What can be said of an entry without details. How many there are is looked at in the end:
  /// which ones they are, nothing tells, because nothing may link two entries of a person.
  private mutating func verifyErased(_ entry: LedgerEntry, _ place: String) {
    guard let kind = EntryKind(rawValue: entry.kind), kind.isPersonal else {
      note(place, "its details are gone, and no entry says that they were erased")
      return
    }
    let postings = entry.postings.compactMap { line in
      Account(rawValue: line.account).map { Posting(account: $0, cents: line.cents) }
    }
    if postings.count != entry.postings.count || !kind.canHave(postings) {
      note(place, "its postings are not those of its kind")
    }
  }

  /// An erasure says how many entries lost their details by it: all of them come before it.
  private mutating func verifyErasure(_ event: LedgerEvent, _ place: String) {
    switch event {
    case .forgotten(let erasure), .retained(let erasure):
      let (sum, isTooMuch) = saidErased.addingReportingOverflow(erasure.entries)
      saidErased = isTooMuch ? .max : sum
      if erasedCount < saidErased {
        note(place, "it says that more was erased than is gone")
      }
    default: break
    }
  }
}

// MARK: - The acts

extension Audit {
  /// Does an act again in the ledger that is made anew.
  private mutating func replay(
    _ details: Details, _ moment: Moment, _ number: Int64
  ) throws(LedgerError) {
    let place = "entry \(number)"
    do throws(LedgerError) {
      let redone = try rebuilt.redo(
        details, at: moment, later: later, hasGaps: erasedCount > 0)
      switch redone {
      case .same?: replayedCount += 1
      case .otherwise?: differ(details, place)
      case .unknown?: unknownCount += 1
      case nil: break
      }
      try rebuilt.take(details, at: moment, entry: number)
    } catch {
      note(place, "its act cannot be done again: \(error.sentence)")
    }
  }

  private mutating func differ(_ details: Details, _ place: String) {
    let sentence: Message = "its act comes out otherwise when it is done again"
    if details.engine == Details.engine {
      note(place, sentence)
    } else if engineDifferences.count < Verification.mostFaults {
      engineDifferences.append(
        Verification.Fault(
          place: place, sentence: "\(sentence); version \(details.engine) of the engine did it"))
    }
  }
}

// MARK: - What is around it

extension Audit {
  /// The shape of the file, its guards too, is the one that the engine makes.
  private mutating func verifyShape() throws(LedgerError) {
    let damage = try file.all("PRAGMA integrity_check(1)") { $0.text(0) }
    for line in damage where line != "ok" { note("file", "SQLite finds it damaged: \(line)") }
    let expected = rebuilt.shape
    let found = try file.shape()
    for name in Set(expected.keys).union(found.keys).sorted()
    where expected[name] != found[name] {
      note("table \(name)", "the shape of the file was changed")
    }
    let changes = try file.all("SELECT identifier FROM grdb_migrations ORDER BY rowid") {
      $0.text(0)
    }
    if changes != Schema.migrator.migrations {
      note("table grdb_migrations", "the shape of the file was changed")
    }
  }

  private mutating func verifyRuleFiles() throws(LedgerError) {
    let files = try file.all("SELECT digest, content FROM rule_file ORDER BY digest") {
      ($0.text(0), $0.blob(1))
    }
    for (digest, bytes) in files where CanonicalForm.digest(bytes) != digest {
      note("table rule_file, \(digest.prefix(12))", "an archived rule file was changed")
    }
    try rebuilt.keep(files)
  }

  private mutating func verifyNothingIsLeftOver() throws(LedgerError) {
    let orphans = try file.all(
      """
      SELECT 'posting', entry FROM posting WHERE entry NOT IN (SELECT number FROM entry)
      UNION ALL SELECT 'detail', entry FROM detail WHERE entry NOT IN (SELECT number FROM entry)
      UNION ALL SELECT 'entry', number FROM entry WHERE number < 1
      """
    ) { ($0.text(0), $0.int(1)) }
    for (table, entry) in orphans.prefix(Verification.mostFaults) {
      note("table \(table)", "it has rows of entry \(entry), which is not there")
    }
    let wrongLines = try file.all(
      """
      SELECT entry FROM posting GROUP BY entry
      HAVING min(line) <> 0 OR max(line) <> count(*) - 1
      """
    ) { $0.int(0) }
    for entry in wrongLines { note("entry \(entry)", "its postings are not numbered from 0") }
    let unused = try rebuilt.unusedRuleFiles()
    for digest in unused {
      note("table rule_file, \(digest.prefix(12))", "no entry took this rule file over")
    }
  }

  /// Every table that follows from the journal says what the one made anew says.
  private mutating func compareTables() throws(LedgerError) {
    for table in Schema.standings {
      let expected = try rebuilt.rows(of: table)
      let found = try file.rows(of: table)
      for row in texts(of: found.subtracting(expected)) {
        note("table \(table.name)", "a row of it does not follow from the entries: \(row)")
      }
      for row in texts(of: expected.subtracting(found)) {
        note("table \(table.name)", "a row of it is missing: \(row)")
      }
    }
  }

  /// What may be shown of rows: the first thing in each, because the rest may be about health.
  private func texts(of rows: Set<[UInt8]>) -> [String] {
    rows.map { row in
      String(decoding: row.dropFirst().prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }.sorted()
  }
}
