import RewardRules
import Rewards

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
    let archive = RuleArchive(files: files, versions: taken.versions.map(\.path))
    guard let plan = try? RuleSet.read(archive).plan else { throw .rulesUnusable }
    return plan
  }
}

extension LedgerError {
  fileprivate static var rulesUnusable: LedgerError {
    LedgerError(
      .damaged, "the archived rules can no longer be read",
      wayOut: "'bonboek ledger verify' says whether they were changed")
  }
}
