extension ClaimScan {
  /// Scans a row of CSV up to its line break.
  ///
  /// - Returns: Whether it is a claim; if not, it is odd, and the scan is anywhere in it.
  mutating func csvRow(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, _ columns: Span<ClaimColumn?>
  ) -> Bool {
    for position in columns.indices {
      let isQuoted = here < bytes.count && bytes[here] == .quote
      if isQuoted { here += 1 }
      if let column = columns[position] {
        guard cell(of: column, bytes, classes) else { return false }
      } else {
        guard passText(isQuoted: isQuoted, bytes, classes) else { return false }
      }
      if isQuoted {
        guard here < bytes.count, bytes[here] == .quote else { return false }
        here += 1
      }
      guard here < bytes.count else { return isClaim }
      let byte = bytes[here]
      guard byte == .comma else { return byte.isLineBreak && isClaim }
      here += 1
    }
    return false  // there are more cells than columns
  }

  /// Passes over the text of a cell that means nothing.
  private mutating func passText(
    isQuoted: Bool, _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> Bool {
    let start = here
    let allowed: ByteClass = isQuoted ? .quoted : .plain
    var isWide = false
    while here < bytes.count {
      let found = classes[Int(bytes[here])]
      if found.contains(allowed) {
        isWide = isWide || found.contains(.wide)
        here += 1
      } else if isQuoted, here + 1 < bytes.count, bytes[here] == .quote, bytes[here + 1] == .quote {
        here += 2
      } else {
        break
      }
    }
    return !isWide || TextFault.first(in: start..<here, of: bytes) == nil
  }
}
