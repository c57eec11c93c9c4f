/// The deepest folder that holds all of some files.
struct CommonFolder {
  /// How many leading parts the paths share, the file names not counted.
  private let depth: Int

  /// - Parameter paths: At least one; all absolute, or all relative to one folder.
  init(of paths: [String]) {
    let folders = paths.map { $0.split(separator: "/").dropLast() }
    guard let first = folders.first else {
      depth = 0
      return
    }
    depth =
      first.indices.prefix { index in
        folders.allSatisfy { index < $0.count && $0[index] == first[index] }
      }.count
  }

  /// A path from this folder; `.` for the folder itself.
  func path(to path: String) -> String {
    let rest = path.split(separator: "/").dropFirst(depth)
    return rest.isEmpty ? "." : rest.joined(separator: "/")
  }
}
