/// Keeps what is written in memory.
package struct MemorySink: ByteSink {
  /// All that was written.
  package private(set) var bytes: [UInt8] = []

  /// A sink with nothing in it.
  package init() {}

  package mutating func write(_ bytes: [UInt8]) throws(OutputFailure) {
    self.bytes += bytes
  }
}
