public import Rewards

/// The rules of one programme, read from files and checked.
public struct RuleSet: Sendable {
  /// Every error and warning of every file, sorted by file, line and column.
  public let diagnostics: [Diagnostic]
  /// The plan that decides claims; `nil` if there is an error.
  public let plan: RewardPlan?
  private let sources: RuleSources

  /// Reads a programme: its folder, or one file of it.
  ///
  /// - Parameter path: A folder, whose rule files are the versions of one programme, or the file
  ///   of one version. Parents and catalogue are found from there.
  /// - Returns: The rules with all that was found in them.
  /// - Throws: ``RuleFailure`` if the path does not exist or cannot be read. Faults inside the
  ///   files are not thrown; they are ``diagnostics``.
  public static func read(_ path: String) throws(RuleFailure) -> RuleSet {
    let path = RuleFolder.normalised(path)
    let files: [String]
    switch RuleFolder.kind(of: path) {
    case nil: throw RuleFailure(path: path, message: "there is no such file or folder")
    case .file: files = [path]
    case .folder: files = try RuleFolder.files(in: path)
    }
    guard !files.isEmpty else {
      throw RuleFailure(path: path, message: "holds no rule file (*.yaml)")
    }
    var reading = RuleReading()
    let plan = try reading.programme(try reading.versions(among: files))
    return RuleSet(
      diagnostics: reading.faults.sortedOnce(), plan: plan,
      sources: RuleSources(bytes: reading.sources))
  }

  /// The diagnostics as text: place, message and code, the line with a marker, the way out.
  ///
  /// - Parameters:
  ///   - isColoured: Whether to use the colours of ANSI terminals.
  ///   - language: The language of the sentences; codes are the same in each.
  /// - Returns: All of them, one after the other; nothing if there are none.
  public func printedDiagnostics(
    isColoured: Bool = false, in language: Language = .en
  ) -> String {
    sources.printed(diagnostics, isColoured: isColoured, in: language)
  }
}

extension RuleReading {
  /// The files of a folder that are no scenarios, which may lie beside the versions.
  mutating func versions(among files: [String]) throws(RuleFailure) -> [String] {
    var versions: [String] = []
    for file in files {
      let root = try root(of: file)
      guard root?["scenarios"] == nil || root?["programme"] != nil else { continue }
      versions.append(file)
    }
    return versions
  }

  /// Reads, checks and compiles the versions of one programme.
  ///
  /// - Returns: The plan; `nil` if a file that it reads has an error.
  mutating func programme(_ files: [String]) throws(RuleFailure) -> RewardPlan? {
    var drafts: [VersionDraft] = []
    for file in files {
      guard let draft = try version(file) else { continue }
      let isDecoded = !hasErrors(in: Set(draft.files))
      report(Checks.ofVersion.flatMap { $0.faults(in: draft) })
      if isDecoded { report(Checks.ofOddities.flatMap { $0.faults(in: draft) }) }
      drafts.append(draft)
    }
    report(Checks.ofProgramme.flatMap { $0.faults(in: drafts) })
    let isRight = !hasErrors(in: Set(files + drafts.flatMap(\.files)))
    guard isRight, drafts.count == files.count else { return nil }
    return Compiler.compile(drafts, stamps: drafts.map { stamp(of: $0) })
  }

  private func hasErrors(in files: Set<String>) -> Bool {
    faults.contains { $0.severity == .error && files.contains($0.place.file) }
  }
}
