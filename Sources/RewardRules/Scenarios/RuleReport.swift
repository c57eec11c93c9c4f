public import Rewards
import RuleText

/// What a check of rule files found: everything at once, sorted.
public struct RuleReport: Sendable {
  /// Every error and warning, sorted by file, line and column.
  public let diagnostics: [Diagnostic]
  /// The programmes that were checked, by id, with the number of their versions.
  public let programmes: [Programme]
  /// How many pillars and actions the catalogues that were read have together.
  public let pillarCount: Int
  /// See ``pillarCount``.
  public let actionCount: Int
  /// How many scenarios came out as they say.
  public let scenariosPassed: Int
  /// How many did not.
  public let scenariosFailed: Int
  /// How many could not be run, because the rules beside them have errors.
  public let scenariosNotRun: Int
  fileprivate let sources: RuleSources

  /// A programme that was checked.
  public struct Programme: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// How many versions it has.
    public let versionCount: Int
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

  /// Checks rule files and everything that they read, and runs their scenarios.
  ///
  /// - Parameter paths: Files, or folders with all that lies in them: programmes, catalogues,
  ///   scenarios.
  /// - Returns: What was found, and how the scenarios came out.
  /// - Throws: ``RuleFailure`` if a path does not exist, cannot be read or holds no rule file.
  public static func check(_ paths: [String]) throws(RuleFailure) -> RuleReport {
    var checking = Checking()
    for path in paths { try checking.sort(RuleFolder.normalised(path)) }
    return try checking.report()
  }
}

/// The work of one check.
private struct Checking {
  var reading = RuleReading()
  var catalogues: Set<String> = []
  /// Versions by folder.
  var programmes: [String: Set<String>] = [:]
  var scenarios: Set<String> = []
  /// Files that do not say what they are, and where they begin.
  var others: [(file: String, place: Place)] = []
}

extension Checking {
  /// Finds out what the files of a path are.
  mutating func sort(_ path: String) throws(RuleFailure) {
    let files: [String]
    switch RuleFolder.kind(of: path) {
    case nil: throw RuleFailure(path: path, message: "there is no such file or folder")
    case .file: files = [path]
    case .folder: files = try RuleFolder.filesBelow(path)
    }
    guard !files.isEmpty else {
      throw RuleFailure(path: path, message: "holds no rule file (*.yaml)")
    }
    reading.readAhead(files)
    for file in files { try sort(file: file) }
  }

  private mutating func sort(file: String) throws(RuleFailure) {
    guard let root = try reading.root(of: file) else { return }
    let folder = RuleFolder.folder(of: file)
    if root["programme"] != nil {
      programmes[folder, default: []].insert(file)
    } else if root["pillar"] != nil {
      catalogues.insert(folder)
    } else if root["scenarios"] != nil {
      scenarios.insert(file)
    } else {
      others.append((file, root.place))
    }
  }

  /// A file of a catalogue was told already that it lacks its pillar.
  private mutating func reportOthers() {
    let read = Set(reading.readCatalogues.flatMap(\.files))
    reading.report(
      others.filter { !read.contains($0.file) }.map { other in
        Diagnostic(
          .unknownFileKind, "this is no programme, no pillar of a catalogue and no scenarios",
          at: other.place,
          help: "a file has a key 'programme', 'pillar' or 'scenarios' that says what it is")
      })
  }

  mutating func report() throws(RuleFailure) -> RuleReport {
    for folder in catalogues.sorted() { _ = try reading.catalogue(in: folder) }
    let parts = try partsByFolder().sideBySide { $0.result }.map { part throws(RuleFailure) in
      try part.get()
    }
    for part in parts { reading.add(part.reading) }
    reportOthers()
    let read = reading.readCatalogues
    return RuleReport(
      diagnostics: reading.faults.sortedOnce(), programmes: parts.compactMap(\.programme),
      pillarCount: read.reduce(0) { $0 + $1.pillars.count },
      actionCount: read.reduce(0) { $0 + $1.actions.count },
      scenariosPassed: parts.reduce(0) { $0 + $1.tally.passed },
      scenariosFailed: parts.reduce(0) { $0 + $1.tally.failed },
      scenariosNotRun: parts.reduce(0) { $0 + $1.tally.notRun },
      sources: RuleSources(bytes: reading.sources))
  }

  /// Each programme with its scenarios: those that lie beside it, or below it in `scenarios`.
  private func partsByFolder() -> [FolderChecking] {
    var parts = programmes.mapValues { versions in
      FolderChecking(reading: reading, versions: versions.sorted())
    }
    for file in scenarios.sorted() {
      var folder = RuleFolder.folder(of: file)
      if RuleFolder.name(of: folder) == "scenarios" { folder = RuleFolder.folder(of: folder) }
      parts[folder, default: FolderChecking(reading: reading)].scenarios.append(file)
    }
    return parts.sorted { $0.key < $1.key }.map { folder, part in
      var part = part
      part.folder = folder
      return part
    }
  }
}

/// The check of one programme and its scenarios, apart from those of others.
private struct FolderChecking: Sendable {
  var reading: RuleReading
  var folder = ""
  /// The versions among the files that are checked.
  var versions: [String] = []
  var scenarios: [String] = []
  private(set) var programme: RuleReport.Programme?
  private(set) var tally = Tally()

  /// How scenarios came out.
  struct Tally: Sendable {
    var passed = 0
    var failed = 0
    var notRun = 0
  }

  init(reading: RuleReading, versions: [String] = []) {
    self.reading = reading
    self.versions = versions
  }

  /// The same, with what was found.
  var result: Result<FolderChecking, RuleFailure> {
    var done = self
    do throws(RuleFailure) {
      try done.check()
      return .success(done)
    } catch {
      return .failure(error)
    }
  }

  private mutating func check() throws(RuleFailure) {
    var versions = versions
    if versions.isEmpty {
      versions = try reading.versions(among: try RuleFolder.files(in: folder))
      guard !versions.isEmpty else { return try reportLonely() }
    } else {
      let id = versions.compactMap { reading.idOfProgramme($0) }.first
      programme = RuleReport.Programme(id: id ?? folder, versionCount: versions.count)
    }
    let plan = try reading.programme(versions)?.plan
    for file in scenarios { try run(file, under: plan) }
  }

  private mutating func reportLonely() throws(RuleFailure) {
    for file in scenarios {
      guard let root = try reading.root(of: file) else { continue }
      reading.report([
        Diagnostic(
          .missingFile, "these scenarios have no programme to run under", at: root.place,
          help: "put them in 'scenarios' in the programme's folder; looked in '\(folder)'")
      ])
    }
  }

  /// Runs the scenarios of a file.
  private mutating func run(_ file: String, under plan: RewardPlan?) throws(RuleFailure) {
    guard let root = try reading.root(of: file) else { return }
    var decoding = Decoding()
    if let plan { decoding.currency = plan.currency }
    let scenarios = decoding.scenarios(root)
    reading.report(decoding.faults)
    guard let plan else {
      tally.notRun += scenarios.count
      return
    }
    let faults = scenarios.map { $0.faults(under: plan) }
    reading.report(faults.flatMap { $0 })
    let passed = faults.filter(\.isEmpty).count
    tally.passed += passed
    tally.failed += faults.count - passed
  }
}
