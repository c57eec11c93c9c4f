/// Writes a file, standard output or a device.
///
/// A regular file is written beside its place and comes there when ``finish()`` is called, so that
/// nobody ever finds half of it and an older one stays until the new one is whole. If `finish` is
/// never called, nothing is left. A symbolic link stays, and what it points to is replaced. What
/// is not a regular file is written as it is.
package struct FileSink: ByteSink {
  private let file: OutputFile

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - path: Its path, or `-` for standard output.
  ///   - isForOwnerAlone: Whether a new file may be read by nobody but the user; one that is there
  ///     keeps its permissions.
  /// - Throws: ``OutputFailure`` if it is a folder or cannot be written.
  package init(path: String, isForOwnerAlone: Bool = false) throws(OutputFailure) {
    file = try OutputFile(path: path, isForOwnerAlone: isForOwnerAlone)
  }

  /// Whether nothing of it is seen before it is finished, so that it can be given up and begun
  /// again.
  package var canBeginAgain: Bool { file.canBeginAgain }

  // A caller who writes to a pipe must ignore SIGPIPE to be told of one that nobody reads.
  package mutating func write(_ bytes: [UInt8]) throws(OutputFailure) {
    try file.write(bytes)
  }

  /// Writes out what is left and puts a regular file in its place; after it nothing can be
  /// written.
  package mutating func finish() throws(OutputFailure) {
    try file.finish()
  }

  /// Gives up: what was written to a regular file is removed. Does nothing after ``finish()``.
  package mutating func cancel() {
    file.cancel()
  }
}
