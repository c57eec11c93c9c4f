import RewardRules
import Rewards
import Synchronization

extension RuleSet {
  /// The rules as a ledger takes them over.
  ///
  /// - Returns: What the entry says, the bytes of the files, and the plan.
  /// - Throws: ``LedgerError`` if the rules have errors.
  func taken() throws(LedgerError) -> (RulesTaken, [RulesTaken.Content], RewardPlan) {
    guard plan != nil, let archive, let plan = try? RuleSet.read(archive).plan else {
      throw LedgerError(
        .wrongUse, "rules with errors, or with a path that leads out of them, cannot be taken over",
        wayOut: "'bonboek check' shows errors; write paths from one file to another, not from '/'")
    }
    let files = archive.files.map { file in
      RulesTaken.File(
        path: file.path, digest: CanonicalForm.digest(file.bytes), size: file.bytes.count)
    }
    let versions = plan.versions.map { version in
      RulesTaken.Version(
        path: version.runsPlace.file, runs: String(describing: version.runs),
        digest: version.digest)
    }
    let contents = zip(files, archive.files).map {
      RulesTaken.Content(digest: $0.digest, bytes: $1.bytes)
    }
    return (RulesTaken(versions: versions, files: files), contents, plan)
  }
}

extension RuleArchive {
  /// The plan of the rules that an entry took over.
  static func plan(
    takenOverBy entry: Int64, in statements: Statements
  ) throws(LedgerError) -> RewardPlan {
    let content = try statements.first("SELECT content FROM rules WHERE entry = ?", .int(entry)) {
      $0.text(0)
    }
    guard let content, let taken = DetailText.value(RulesTaken.self, from: content) else {
      throw .unreadable
    }
    return try plan(of: taken, in: statements)
  }

  /// The plan of rules whose files are archived.
  static func plan(
    of taken: RulesTaken, in statements: Statements
  ) throws(LedgerError) -> RewardPlan {
    var files: [File] = []
    for file in taken.files {
      let bytes = try statements.first(
        "SELECT content FROM rule_file WHERE digest = ?", .text(file.digest)
      ) { $0.blob(0) }
      guard let bytes else { throw .unreadable }
      files.append(File(path: file.path, bytes: bytes))
    }
    let key = ReadPlans.Key(files: files, versions: taken.versions.map(\.path))
    if let known = ReadPlans.shared[key] { return known }
    let archive = RuleArchive(files: files, versions: key.versions)
    guard let plan = try? RuleSet.read(archive).plan else { throw .rulesUnusable }
    ReadPlans.shared.keep(plan, as: key)
    return plan
  }
}

/// Plans that were read in this process, by all bytes that they were read from: reading rules takes
/// longer than all else of opening or verifying a small ledger.
private final class ReadPlans: Sendable {
  static let shared = ReadPlans()

  struct Key: Hashable {
    let digests: [String]
    let paths: [String]
    let versions: [String]

    init(files: [RuleArchive.File], versions: [String]) {
      digests = files.map { CanonicalForm.digest($0.bytes) }
      paths = files.map(\.path)
      self.versions = versions
    }
  }

  /// More than a ledger and the one that verifies it need at a time.
  private static let mostPlans = 16

  private let plans = Mutex<[Key: RewardPlan]>([:])

  subscript(key: Key) -> RewardPlan? { plans.withLock { $0[key] } }

  func keep(_ plan: RewardPlan, as key: Key) {
    plans.withLock { plans in
      if plans.count >= ReadPlans.mostPlans { plans = [:] }
      plans[key] = plan
    }
  }
}

extension LedgerError {
  fileprivate static var rulesUnusable: LedgerError {
    LedgerError(
      .damaged, "the archived rules can no longer be read",
      wayOut: "'bonboek ledger verify' says whether they were changed")
  }
}
