import Foundation

/// What the path of an output means.
enum OutputTarget: Hashable {
  /// Standard output.
  case standardOutput
  /// A device or pipe: there is nothing to replace.
  case device
  /// A regular file, there or not yet, behind every symbolic link; and the permissions of the one
  /// that is there.
  case file(path: String, permissions: mode_t?)

  /// Looks what a path leads to.
  ///
  /// - Throws: ``OutputFailure`` if it is a folder or a file that may not be written.
  static func of(_ path: String) throws(OutputFailure) -> OutputTarget {
    // `/dev/stdout` is a link to the very file that a shell has opened. Replacing that file would
    // lose what other commands of the same shell line write to it.
    if path == "-" || path == "/dev/stdout" { return .standardOutput }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let cause = SystemCause.last
      guard cause.number == ENOENT else { throw OutputFailure(path, cause: cause) }
      return .file(path: try followed(path), permissions: nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw OutputFailure(path, cause: SystemCause(number: EISDIR))
    case S_IFREG:
      // A rename asks leave of the folder only; the user may have locked the file itself.
      guard access(path, W_OK) == 0 else { throw OutputFailure(path, cause: .last) }
      return .file(path: try followed(path), permissions: status.st_mode & 0o777)
    default: return .device
    }
  }

  /// The path that symbolic links lead to in the end, whether or not there is anything.
  private static func followed(_ path: String) throws(OutputFailure) -> String {
    var current = path
    for _ in 0..<mostLinks {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(current, &buffer, buffer.count)
      guard count >= 0 else { return current }  // no link
      let link = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      current = link.hasPrefix("/") ? link : folder(of: current) + link
    }
    throw OutputFailure(path, cause: SystemCause(number: ELOOP))
  }

  /// The path up to and with its last `/`.
  static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }
}

/// As many links as Linux follows.
private let mostLinks = 40
