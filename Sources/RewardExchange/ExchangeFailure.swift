/// A file that could not be read or written.
public struct ExchangeFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence that names the file, without a full stop.
  public let description: String
  /// Whether only the reader of a pipe has gone, as `head` does: nothing to tell anyone.
  public let isBrokenPipe: Bool
  /// Whether rows are not in the order that was hoped for, which another try finds out first.
  let isUnexpectedOrder: Bool

  /// Something that a form of files cannot hold, told in one sentence.
  init(unfit sentence: String) {
    description = sentence
    isBrokenPipe = false
    isUnexpectedOrder = false
  }

  init(_ failure: InputFailure) {
    description = failure.message
    isBrokenPipe = false
    isUnexpectedOrder = failure.code == .unexpectedOrder
  }

  init(_ failure: OutputFailure) {
    description = failure.message
    isBrokenPipe = failure.isBrokenPipe
    isUnexpectedOrder = false
  }
}
