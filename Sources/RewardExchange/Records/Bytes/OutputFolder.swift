import Foundation

/// A folder that files are written into.
struct OutputFolder {
  private let path: String

  /// Finds a folder, or makes it for this user alone: what is written into folders is about
  /// people.
  ///
  /// - Throws: ``OutputFailure`` if it is no folder or cannot be made.
  init(path: String) throws(OutputFailure) {
    self.path = path
    guard mkdir(path, 0o700) != 0 else { return }
    let cause = SystemCause.last
    guard cause.number == EEXIST else { throw OutputFailure(path, cause: cause) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw OutputFailure(path, cause: .last) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputFailure(path, code: .notFolder, cause: SystemCause(number: ENOTDIR))
    }
  }

  /// The path of a file in it.
  func path(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }
}
