import Rewards

/// What stops the scan of a line of JSON.
struct JSONFault: Error {
  let code: DiagnosticCode
  let message: String
  /// Where it is, as an index of the bytes.
  let offset: Int
  /// An earlier place that belongs to it, with what stands there.
  let earlier: (message: String, offset: Int)?
  let help: String?

  init(
    _ message: String, code: DiagnosticCode = .inputJSON, at offset: Int,
    earlier: (message: String, offset: Int)? = nil, help: String? = nil
  ) {
    self.code = code
    self.message = message
    self.offset = offset
    self.earlier = earlier
    self.help = help
  }
}
