import Rewards

/// What stops the scan of a line of JSON.
struct JSONFault: Error {
  let code: DiagnosticCode
  let message: Message
  /// Where it is, as an index of the bytes.
  let offset: Int
  /// An earlier place that belongs to it, with what stands there.
  let earlier: (message: Message, offset: Int)?
  let help: Message?

  init(
    _ message: Message, code: DiagnosticCode = .inputJSON, at offset: Int,
    earlier: (message: Message, offset: Int)? = nil, help: Message? = nil
  ) {
    self.code = code
    self.message = message
    self.offset = offset
    self.earlier = earlier
    self.help = help
  }
}
