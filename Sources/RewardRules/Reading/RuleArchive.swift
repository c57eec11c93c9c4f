/// Every file that the versions of a programme read, to keep and to read again from memory.
///
/// What is read from an archive is what was read from the disk: the same plan, with the same
/// digests. Scenarios are not in it; no version reads them.
public struct RuleArchive: Hashable, Sendable {
  /// Sorted by path.
  public let files: [File]
  /// The paths of the version files, sorted; each is one of ``files``.
  public let versions: [String]

  /// A file with all its bytes.
  public struct File: Hashable, Sendable {
    /// From the folder that holds all files of the archive, with `/` between its parts.
    public let path: String
    /// The file as it lay on the disk.
    public let bytes: [UInt8]

    /// A file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// An archive of files in any order; ``RuleSet/read(_:)-(RuleArchive)`` checks that it is whole.
  public init(files: [File], versions: [String]) {
    self.files = files.sorted { $0.path < $1.path }
    self.versions = versions.sorted()
  }
}

// MARK: - Making one

extension RuleReading {
  /// The archive of what some versions read.
  ///
  /// - Parameters:
  ///   - versions: The version files.
  ///   - files: Every file that they read, themselves included.
  /// - Returns: `nil` if a file names another by a path that leads out of the folder that holds
  ///   them all, such as an absolute one: from an archive it would lead nowhere.
  func archive(of versions: [String], reading files: Set<String>) -> RuleArchive? {
    let common = CommonFolder(of: files.map(origin.whole))
    func path(_ file: String) -> String { common.path(to: origin.whole(file)) }
    let areKept = references.filter { files.contains($0.file) }.allSatisfy { reference in
      let folder = RuleFolder.folder(of: path(reference.file))
      return RuleFolder.join(folder, reference.written) == path(reference.found)
    }
    guard areKept else { return nil }
    return RuleArchive(
      files: files.map { RuleArchive.File(path: path($0), bytes: sources[$0] ?? []) },
      versions: versions.map(path))
  }
}

// MARK: - Opening one

extension RuleArchive {
  /// The files, if the archive is whole.
  ///
  /// - Throws: ``RuleFailure`` if it holds no version or one that is not among its files, a path
  ///   twice or one that could lead out of it, or more files than a reading takes in. A file that
  ///   is too large is told as one on the disk.
  func opened() throws(RuleFailure) -> ArchivedFiles {
    guard let first = versions.first else {
      throw RuleFailure(path: RuleArchive.name, message: "holds no version of a programme")
    }
    guard files.count <= RuleFolder.mostFiles else {
      throw RuleFailure(
        path: first, message: "lies in an archive of more than \(RuleFolder.mostFiles) files")
    }
    var paths: Set<String> = []
    for file in files {
      guard RuleArchive.isInside(file.path) else {
        throw RuleFailure(path: file.path, message: "is no path from the folder of an archive")
      }
      guard paths.insert(file.path).inserted else {
        throw RuleFailure(path: file.path, message: "is in the archive twice")
      }
    }
    for version in versions where paths.remove(version) == nil {
      throw RuleFailure(
        path: version, message: "is not in the archive, or is a version of it twice")
    }
    return ArchivedFiles(files)
  }

  /// What a failure of an archive as a whole calls it.
  private static let name = "archive"

  /// Whether a path is relative, without empty parts, `.` and `..`.
  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
