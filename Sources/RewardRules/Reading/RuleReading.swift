import RuleText
import Rewards

/// Reads rule files, each once, and keeps every fault that it meets.
struct RuleReading: Sendable {
  /// Where the files are.
  let origin: RuleFiles
  private(set) var faults: [Diagnostic] = []
  /// The bytes of every file that was read, by path.
  private(set) var sources: [String: [UInt8]] = [:]
  /// Every path in a file that led to another file or a catalogue.
  private(set) var references: [Reference] = []
  private var roots: [String: SyntaxNode] = [:]
  private var catalogues: [String: Catalogue?] = [:]

  /// A path as a file states it, and what it led to.
  struct Reference: Sendable {
    let file: String
    let written: String
    let found: String
  }

  init(from origin: RuleFiles = .disk) {
    self.origin = origin
  }

  mutating func report(_ faults: [Diagnostic]) {
    self.faults += faults
  }

  /// The tree of a file; `nil` if it has none.
  mutating func root(of path: String) throws(RuleFailure) -> SyntaxNode? {
    if sources[path] == nil { add(try FileReading(path, in: origin)) }
    return roots[path]
  }
}

// MARK: - Several files at once

extension RuleReading {
  /// A file that was read.
  private struct FileReading: Sendable {
    let path: String
    let bytes: [UInt8]
    let result: YAMLReader.Result

    init(_ path: String, in origin: RuleFiles) throws(RuleFailure) {
      self.path = path
      bytes = try origin.bytes(of: path)
      result = YAMLReader.read(bytes, file: path)
    }
  }

  /// Reads files that will be asked for. One that cannot be read fails when it is asked for.
  mutating func readAhead(_ paths: [String]) {
    let unread = paths.filter { sources[$0] == nil }
    for file in unread.sideBySide({ [origin] path in try? FileReading(path, in: origin) }) {
      if let file { add(file) }
    }
  }

  private mutating func add(_ file: FileReading) {
    sources[file.path] = file.bytes
    faults += file.result.diagnostics
    roots[file.path] = file.result.root
  }

  /// Adds what another reading of the same files met, which began as a copy of this one.
  mutating func add(_ other: RuleReading) {
    faults += other.faults
    references += other.references
    sources.merge(other.sources) { own, _ in own }
    roots.merge(other.roots) { own, _ in own }
    catalogues.merge(other.catalogues) { own, _ in own }
  }
}

// MARK: - Catalogues

extension RuleReading {
  /// The catalogue in a folder; `nil` if there is none.
  mutating func catalogue(in folder: String) throws(RuleFailure) -> Catalogue? {
    if let known = catalogues[folder] { return known }
    var catalogue = Catalogue(folder: folder)
    let files = origin.kind(of: folder) == .folder ? try origin.files(in: folder) : []
    for file in files {
      catalogue.files.append(file)
      guard let root = try root(of: file), let pillar = pillar(root) else {
        catalogue.isComplete = false
        continue
      }
      catalogue.add(pillar)
    }
    faults += Checks.ofCatalogue.flatMap { $0.faults(in: catalogue) }
    let found = files.isEmpty ? nil : catalogue
    catalogues[folder] = .some(found)
    return found
  }

  private mutating func pillar(_ root: SyntaxNode) -> DeclaredPillar? {
    guard root["pillar"] != nil else {
      faults.append(
        Diagnostic(
          .missingKey, "this file lies in a catalogue and does not say which pillar it is",
          at: root.place,
          help: "begin it with 'pillar: …', or keep it in another folder than the catalogue"))
      return nil
    }
    var decoding = Decoding()
    let pillar = decoding.pillar(root)
    faults += decoding.faults
    return pillar
  }

  private mutating func catalogue(
    of root: SyntaxNode
  ) throws(RuleFailure) -> Catalogue? {
    guard let node = root["catalogue"], case .scalar(let path) = node.content else { return nil }
    let folder = RuleFolder.join(RuleFolder.folder(of: node.place.file), path)
    if let catalogue = try catalogue(in: folder) {
      references.append(Reference(file: node.place.file, written: path, found: folder))
      return catalogue
    }
    faults.append(
      Diagnostic(
        .missingFile, "there is no catalogue in \(quoted(path))", at: node.place,
        help: "the path is relative to this file; '\(folder)' should hold one file for each pillar")
    )
    return nil
  }
}

extension RuleReading {
  /// Every catalogue that was read, by folder.
  var readCatalogues: [Catalogue] {
    catalogues.values.compactMap { $0 }.sorted { $0.folder < $1.folder }
  }

  /// Digest and seal of a version.
  func stamp(of draft: VersionDraft) -> RuleStamp {
    let file = draft.programme.file
    let files = Set(draft.files).map { (path: origin.whole($0), bytes: sources[$0] ?? []) }
    var sealed = files
    if case .map(let entries)? = roots[file]?.content,
      let runs = entries.first(where: { $0.key.value == "runs" }),
      let firstDay = draft.programme.runs?.value.first,
      let own = files.firstIndex(where: { $0.path == origin.whole(file) })
    {
      sealed[own].bytes = RuleSeal.withoutLastDay(
        files[own].bytes, runs: runs, firstDay: firstDay)
    }
    return RuleStamp(
      digest: RuleDigest.digest(of: files), seal: RuleDigest.digest(of: sealed))
  }

  /// The id that a programme file states, as far as it could be read.
  func idOfProgramme(_ path: String) -> String? {
    guard case .scalar(let id)? = roots[path]?["programme"]?.content else { return nil }
    return id
  }
}

// MARK: - Versions

extension RuleReading {
  /// How many parents a version may have, one above the other.
  private static let mostParents = 16

  /// A version with all that it reads; `nil` if too little of it could be read to be checked.
  mutating func version(_ path: String) throws(RuleFailure) -> VersionDraft? {
    var files: [String] = []
    guard let root = try laidOut(path, files: &files, from: nil) else { return nil }
    let catalogue = try catalogue(of: root)
    let programme = decode(root, file: path, catalogue)
    guard let catalogue, catalogue.isComplete else { return nil }
    return VersionDraft(
      programme: programme, catalogue: catalogue, files: files + catalogue.files)
  }

  private mutating func decode(
    _ root: SyntaxNode, file: String, _ catalogue: Catalogue?
  ) -> Programme {
    var decoding = Decoding()
    let known = catalogue.flatMap { $0.isComplete ? $0 : nil }
    let programme = decoding.programme(root, file: file, catalogue: known)
    faults += decoding.faults
    return programme
  }

  /// A file with its parents laid under it and its short forms written out.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: The files read so far, the youngest first; the path is added.
  ///   - child: The path as the child states it; `nil` for the version itself.
  /// - Returns: The tree; `nil` if a file of the chain has none.
  /// - Throws: ``RuleFailure`` if a file cannot be read.
  private mutating func laidOut(
    _ path: String, files: inout [String], from child: Marked<String>?
  ) throws(RuleFailure) -> SyntaxNode? {
    if let child, files.contains(path) || files.count > RuleReading.mostParents {
      faults.append(
        Diagnostic(
          .extendsCycle,
          files.contains(path)
            ? "\(quoted(child.value)) leads back to a file that extends it"
            : "more than \(RuleReading.mostParents) files extend one another", at: child.place,
          help: "let one file of the chain stand on its own, without 'extends'"))
      return nil
    }
    files.append(path)
    guard let root = try root(of: path).map(ShortForms.writtenOut) else { return nil }
    var parent: SyntaxNode?
    if let node = root["extends"], case .scalar(let written) = node.content {
      parent = try self.parent(Marked(written, at: node.place), files: &files)
      guard parent != nil else { return nil }
    }
    var overlay = Overlay()
    let laid = overlay.lay(root, over: parent)
    faults += overlay.faults
    return laid
  }

  /// A parent, whose own faults are reported with those of the child.
  private mutating func parent(
    _ written: Marked<String>, files: inout [String]
  ) throws(RuleFailure) -> SyntaxNode? {
    let path = RuleFolder.join(RuleFolder.folder(of: written.place.file), written.value)
    guard origin.kind(of: path) == .file else {
      faults.append(
        Diagnostic(
          .missingFile, "there is no file \(quoted(written.value)) to extend", at: written.place,
          help: "the path is relative to this file; looked for '\(path)'"))
      return nil
    }
    references.append(
      Reference(file: written.place.file, written: written.value, found: path))
    guard let root = try laidOut(path, files: &files, from: written) else { return nil }
    _ = decode(root, file: path, try catalogue(of: root))
    return root
  }
}

extension SyntaxNode {
  /// The value under a key of a map.
  subscript(key: String) -> SyntaxNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.value
  }
}
