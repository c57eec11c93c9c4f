/// Where bytes are written: a file, standard output or memory.
package protocol ByteSink {
  /// Writes bytes after those before them.
  mutating func write(_ bytes: [UInt8]) throws(OutputFailure)
}
