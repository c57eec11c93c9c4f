public import Rewards

/// The rules of one programme, read from files and checked.
public struct RuleSet: Sendable {
  /// Every error and warning of every file, sorted by file, line and column.
  public let diagnostics: [Diagnostic]
  /// The plan that decides claims; `nil` if there is an error.
  public let plan: RewardPlan?
  /// The files of the plan, to keep them with what it decides; `nil` if there is no plan, or if
  /// a file names another by a path that leads out of the folder that holds them all, such as an
  /// absolute one.
  public let archive: RuleArchive?
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
    return try read(try reading.versions(among: files), with: &reading)
  }

  /// Reads a programme from memory, as if the files of an archive lay on the disk.
  ///
  /// - Parameter archive: What ``archive`` gave, or the same put together again.
  /// - Returns: The rules with all that was found in them; places name the archive's paths.
  /// - Throws: ``RuleFailure`` if the archive is not whole: it has no version, a path twice or one
  ///   that leads out of it, more files than a reading takes in, or lacks a version's file.
  public static func read(_ archive: RuleArchive) throws(RuleFailure) -> RuleSet {
    var reading = RuleReading(from: .archive(try archive.opened()))
    return try read(archive.versions, with: &reading)
  }

  private static func read(
    _ versions: [String], with reading: inout RuleReading
  ) throws(RuleFailure) -> RuleSet {
    let compiled = try reading.programme(versions)
    return RuleSet(
      diagnostics: reading.faults.sortedOnce(), plan: compiled?.plan,
      archive: compiled.flatMap { reading.archive(of: versions, reading: $0.files) },
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
  /// - Returns: The plan and every file that it reads; `nil` if one of them has an error.
  mutating func programme(
    _ files: [String]
  ) throws(RuleFailure) -> (plan: RewardPlan, files: Set<String>)? {
    var drafts: [VersionDraft] = []
    for file in files {
      guard let draft = try version(file) else { continue }
      let isDecoded = !hasErrors(in: Set(draft.files))
      report(Checks.ofVersion.flatMap { $0.faults(in: draft) })
      if isDecoded { report(Checks.ofOddities.flatMap { $0.faults(in: draft) }) }
      drafts.append(draft)
    }
    report(Checks.ofProgramme.flatMap { $0.faults(in: drafts) })
    let read = Set(files + drafts.flatMap(\.files))
    guard !hasErrors(in: read), drafts.count == files.count else { return nil }
    guard let plan = Compiler.compile(drafts, stamps: drafts.map { stamp(of: $0) }) else {
      return nil
    }
    if let advising {
      report(AllAdvice.advice(on: AdvisedProgramme(drafts, plan: plan, advising: advising)))
    }
    return (plan, read)
  }

  private func hasErrors(in files: Set<String>) -> Bool {
    faults.contains { $0.severity == .error && files.contains($0.place.file) }
  }
}
