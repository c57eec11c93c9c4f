/// Puts pieces of output in their order: a piece waits until all before it are there.
struct OrderedOutput<Sink: ByteSink> {
  private(set) var sink: Sink
  private var next = 0
  private var waiting: [Int: [UInt8]] = [:]
  private var block: [UInt8] = []

  /// Output is handed on in blocks of about this size.
  private static var blockBytes: Int { 1 << 16 }

  init(_ sink: Sink) {
    self.sink = sink
  }

  mutating func put(_ bytes: [UInt8], as number: Int) throws(OutputFailure) {
    guard number == next else {
      waiting[number] = bytes
      return
    }
    block += bytes
    next += 1
    while !waiting.isEmpty, let piece = waiting.removeValue(forKey: next) {
      block += piece
      next += 1
    }
    if block.count >= OrderedOutput.blockBytes { try flush() }
  }

  mutating func flush() throws(OutputFailure) {
    try sink.write(block)
    block.removeAll(keepingCapacity: true)
  }
}
