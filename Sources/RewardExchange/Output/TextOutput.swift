/// Writes text for people to where decisions would go.
public enum TextOutput {
  /// Writes lines, each with a line break.
  ///
  /// - Parameters:
  ///   - lines: The lines, without their breaks.
  ///   - path: A file, or `-` for standard output. A file is written whole or not at all.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public static func write(_ lines: [String], to path: String) throws(ExchangeFailure) {
    do throws(OutputFailure) {
      var sink = try FileSink(path: path)
      try sink.write(Array(lines.map { $0 + "\n" }.joined().utf8))
      try sink.finish()
    } catch {
      throw ExchangeFailure(error)
    }
  }
}
