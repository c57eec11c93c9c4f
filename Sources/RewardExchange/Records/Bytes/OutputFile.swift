import Foundation

/// A file that is being written, and comes into its place only when it is whole.
final class OutputFile {
  private let path: String
  private let descriptor: Descriptor
  private var replacement: Replacement?
  private var buffer: [UInt8] = []
  private(set) var isFinished = false

  /// A temporary file and the path that it is for.
  private struct Replacement {
    let temporary: String
    let target: String
  }

  init(path: String, isForOwnerAlone: Bool = false) throws(OutputFailure) {
    self.path = path
    switch try OutputTarget.of(path) {
    case .standardOutput:
      descriptor = Descriptor(STDOUT_FILENO, isOurs: false)
    case .device:
      guard let opened = Descriptor.open(path, O_WRONLY) else {
        throw OutputFailure(path, cause: .last)
      }
      descriptor = opened
    case .file(let target, let permissions):
      let temporary = OutputTarget.folder(of: target) + temporaryName()
      // What is there keeps its permissions; a new file gets what the user's umask leaves.
      let mode: mode_t = permissions == nil && !isForOwnerAlone ? 0o666 : 0o600
      guard let opened = Descriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode) else {
        throw OutputFailure(path, cause: .last)
      }
      descriptor = opened
      replacement = Replacement(temporary: temporary, target: target)
      if let permissions, fchmod(opened.number, permissions) != 0 {
        throw OutputFailure(path, cause: .last)
      }
    }
  }

  deinit {
    cancel()
  }

  /// Whether it comes into its place only when it is finished.
  var canBeginAgain: Bool { replacement != nil }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    precondition(!isFinished, "an output that is finished cannot be written")
    buffer += bytes
    if buffer.count >= RecordLimit.blockBytes { try flush() }
  }

  func finish() throws(OutputFailure) {
    precondition(!isFinished, "an output is finished once")
    try flush()
    isFinished = true
    guard let replacement else {
      if let cause = descriptor.close() { throw OutputFailure(path, cause: cause) }
      return
    }
    // Without this a power failure could leave the new name with none of its bytes.
    guard fsync(descriptor.number) == 0 else { throw OutputFailure(path, cause: .last) }
    if let cause = descriptor.close() { throw OutputFailure(path, cause: cause) }
    guard rename(replacement.temporary, replacement.target) == 0 else {
      throw OutputFailure(path, cause: .last)
    }
    self.replacement = nil
  }

  func cancel() {
    isFinished = true
    buffer = []
    if let replacement { unlink(replacement.temporary) }
    replacement = nil
  }

  private func flush() throws(OutputFailure) {
    var written = 0
    defer { buffer.removeSubrange(..<written) }
    while written < buffer.count {
      let count = buffer[written...].withUnsafeBytes {
        Foundation.write(descriptor.number, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw OutputFailure(path, cause: .last) }
      written += count
    }
  }
}

/// A name that no file has, hidden, and plain about whose it is if a crash leaves it behind.
private func temporaryName() -> String {
  ".bonboek-" + String(UInt64.random(in: .min ... .max), radix: 16) + ".part"
}
