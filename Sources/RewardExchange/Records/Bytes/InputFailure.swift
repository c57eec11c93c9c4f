import Foundation

/// An input that cannot be read: the world failed, not the text in it.
package struct InputFailure: Error, Hashable {
  /// What kind of failure it is.
  package enum Code: String, CaseIterable, Sendable {
    /// There is no such file.
    case missing = "input-missing"
    /// It is a folder.
    case folder = "input-is-folder"
    /// It may not be read.
    case notPermitted = "input-not-permitted"
    /// It was written to while it was read.
    case changed = "input-changed"
    /// Its rows are not in the order that was hoped for; who hoped looks through them then.
    case unexpectedOrder = "input-order"
    /// Something else, which ``InputFailure/cause`` tells.
    case unreadable = "input-unreadable"
  }

  /// What kind of failure it is.
  package let code: Code
  /// What was to be read, as the user named it; `-` is standard input.
  package let path: String
  /// What the system said.
  package let cause: SystemCause

  /// The failure of a call to the system.
  package init(_ path: String, cause: SystemCause) {
    self.path = path
    self.cause = cause
    code =
      switch cause.number {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .folder
      case EACCES, EPERM: .notPermitted
      default: .unreadable
      }
  }

  /// A file that is not what it was when reading it began.
  init(changed path: String) {
    self.path = path
    cause = SystemCause(number: ESTALE)
    code = .changed
  }

  /// An input whose rows are not in the order that was hoped for.
  init(unexpectedOrderIn path: String) {
    self.path = path
    cause = SystemCause(number: 0)
    code = .unexpectedOrder
  }

  /// One plain sentence, without a full stop.
  package var message: String {
    let name = path == "-" ? "standard input" : "'\(path)'"
    return switch code {
    case .missing: "there is no file \(name)"
    case .folder: "\(name) is a folder; expected a file"
    case .notPermitted: "\(name) may not be read by this user"
    case .changed: "\(name) was written to while it was read"
    case .unexpectedOrder: "\(name) is not in order of the day and of the claims' ids"
    case .unreadable: "\(name) cannot be read: \(cause.text)"
    }
  }
}
