/// Where rule files are read from.
enum RuleFiles {
  case disk
  case archive(ArchivedFiles)

  /// What lies at a path; `nil` for nothing.
  func kind(of path: String) -> RuleFolder.Kind? {
    switch self {
    case .disk: RuleFolder.kind(of: path)
    case .archive(let archived): archived.kind(of: path)
    }
  }

  /// The bytes of a file.
  func bytes(of path: String) throws(RuleFailure) -> [UInt8] {
    switch self {
    case .disk: return try RuleFolder.bytes(of: path)
    case .archive(let archived):
      guard let bytes = archived.bytes[path] else {
        throw RuleFailure(path: path, message: "is not in the archive")
      }
      return bytes
    }
  }

  /// The rule files in a folder itself, by name.
  func files(in folder: String) throws(RuleFailure) -> [String] {
    switch self {
    case .disk: try RuleFolder.files(in: folder)
    case .archive(let archived): archived.folders[folder]?.filter(RuleFolder.isRuleFile) ?? []
    }
  }

  /// A path that is the same wherever the reader stands.
  func whole(_ path: String) -> String {
    switch self {
    case .disk: RuleFolder.absolute(path)
    case .archive: path
    }
  }
}

/// The files of an archive by their paths and folders.
struct ArchivedFiles {
  fileprivate let bytes: [String: [UInt8]]
  /// The paths of the files in each folder, sorted; `.` is the folder that holds all.
  fileprivate let folders: [String: [String]]

  /// - Parameter files: Sorted by path; no path twice.
  init(_ files: [RuleArchive.File]) {
    bytes = Dictionary(
      files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    folders = Dictionary(grouping: files.map(\.path)) { RuleFolder.folder(of: $0) }
  }

  fileprivate func kind(of path: String) -> RuleFolder.Kind? {
    if bytes[path] != nil { return .file }
    return folders[path] != nil ? .folder : nil
  }
}
