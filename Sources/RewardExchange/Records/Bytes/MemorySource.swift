/// Bytes that are in memory already.
package struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let blockBytes: Int
  private var offset = 0

  /// The bytes, given out in blocks.
  ///
  /// - Parameters:
  ///   - bytes: What there is to read.
  ///   - blockBytes: The length of a block, at least 1; a test makes it small, to cut anywhere.
  package init(_ bytes: [UInt8], blockBytes: Int = RecordLimit.blockBytes) {
    precondition(blockBytes > 0, "a block has at least one byte")
    self.bytes = bytes
    self.blockBytes = min(blockBytes, RecordLimit.blockBytes)
  }

  /// The UTF-8 of a text.
  package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  package mutating func next() throws(InputFailure) -> ArraySlice<UInt8>? {
    guard offset < bytes.count else { return nil }
    let end = min(offset + blockBytes, bytes.count)
    defer { offset = end }
    return bytes[offset..<end]
  }
}
