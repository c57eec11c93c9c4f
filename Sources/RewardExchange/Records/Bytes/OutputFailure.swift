import Foundation

/// An output that cannot be written.
package struct OutputFailure: Error, Hashable {
  /// What kind of failure it is.
  package enum Code: String, CaseIterable, Sendable {
    /// It is a folder.
    case folder = "output-is-folder"
    /// It should be a folder and is not.
    case notFolder = "output-not-folder"
    /// The folder that it should come into is not there.
    case missingFolder = "output-folder-missing"
    /// It may not be written.
    case notPermitted = "output-not-permitted"
    /// Nobody reads the pipe any more: no fault of ours, and nothing to tell the user.
    case brokenPipe = "output-broken-pipe"
    /// Something else, which ``OutputFailure/cause`` tells.
    case unwritable = "output-unwritable"
  }

  /// What kind of failure it is.
  package let code: Code
  /// What was to be written, as the user named it; `-` is standard output.
  package let path: String
  /// What the system said.
  package let cause: SystemCause

  /// The failure of a call to the system.
  package init(_ path: String, cause: SystemCause) {
    let code: Code =
      switch cause.number {
      case EISDIR: .folder
      case ENOENT, ENOTDIR: .missingFolder
      case EACCES, EPERM, EROFS: .notPermitted
      case EPIPE: .brokenPipe
      default: .unwritable
      }
    self.init(path, code: code, cause: cause)
  }

  /// A failure that the number of the error alone does not tell.
  init(_ path: String, code: Code, cause: SystemCause) {
    self.path = path
    self.code = code
    self.cause = cause
  }

  /// Whether it only says that the reader of a pipe has gone, as `head` does.
  package var isBrokenPipe: Bool { code == .brokenPipe }

  /// One plain sentence, without a full stop.
  package var message: String {
    let name = path == "-" ? "standard output" : "'\(path)'"
    return switch code {
    case .folder: "\(name) is a folder; expected a file"
    case .notFolder: "\(name) is a file; expected a folder"
    case .missingFolder: "\(name) cannot be written: its folder does not exist"
    case .notPermitted: "\(name) may not be written by this user"
    case .brokenPipe: "nobody reads \(name) any more"
    case .unwritable: "\(name) cannot be written: \(cause.text)"
    }
  }
}
