/// Bytes that come in blocks: from a file, standard input or memory.
package protocol ByteSource {
  /// The next block, at most ``RecordLimit/blockBytes`` long, or `nil` at the end.
  mutating func next() throws(InputFailure) -> ArraySlice<UInt8>?
}
