extension ClaimScan {
  /// Passes over white space within a line.
  @inline(__always)
  mutating func passBlanks(_ bytes: Span<UInt8>) {
    while here < bytes.count, bytes[here].isBlank { here += 1 }
  }

  /// Scans a row that is an object, up to its line break.
  ///
  /// - Returns: Whether it is a claim; if not, it is odd, and the scan is anywhere in it.
  mutating func jsonRow(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, _ names: Span<Word>
  ) -> Bool {
    guard pass(UInt8(ascii: "{"), bytes) else { return false }
    named = 0
    likely = 0
    others.removeAll(keepingCapacity: true)
    otherValueCount = 0
    repeat {
      passBlanks(bytes)
      guard member(bytes, classes, names) else { return false }
      passBlanks(bytes)
    } while pass(.comma, bytes)
    guard pass(UInt8(ascii: "}"), bytes) else { return false }
    passBlanks(bytes)
    return (here == bytes.count || bytes[here].isLineBreak) && isClaim
  }

  /// Scans a name and what it says.
  @inline(__always)
  private mutating func member(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>, _ names: Span<Word>
  ) -> Bool {
    guard pass(.quote, bytes) else { return false }
    guard let number = name(bytes, names) else { return other(bytes, classes) }
    let bit: UInt16 = 1 << UInt16(truncatingIfNeeded: number)
    guard named & bit == 0, let column = ClaimColumn(rawValue: number), passColon(bytes) else {
      return false
    }
    named |= bit
    return value(of: column, bytes, classes)
  }

  /// Passes over what stands between a name and what it says.
  @inline(__always)
  mutating func passColon(_ bytes: Span<UInt8>) -> Bool {
    passBlanks(bytes)
    guard pass(UInt8(ascii: ":"), bytes) else { return false }
    passBlanks(bytes)
    return true
  }

  /// Passes over a byte, if it stands here.
  @inline(__always)
  mutating func pass(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard here < bytes.count, bytes[here] == byte else { return false }
    here += 1
    return true
  }

  /// Passes over the name of a column and the quote that ends it.
  ///
  /// - Returns: The number of the column; `nil` if the name is none of a column.
  @inline(__always)
  private mutating func name(_ bytes: Span<UInt8>, _ names: Span<Word>) -> Int? {
    for _ in names.indices {
      // Names mostly stand in the same order on every line.
      let number = likely
      likely = number + 1 == names.count ? 0 : number + 1
      if pass(names[number], bytes) { return number }
    }
    return nil
  }

  /// Scans what a column says.
  private mutating func value(
    of column: ClaimColumn, _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> Bool {
    guard here < bytes.count else { return false }
    switch bytes[here] {
    case .quote:
      here += 1
      return cell(of: column, bytes, classes) && pass(.quote, bytes)
    case UInt8(ascii: "["): return column == .evidence && evidenceList(bytes, classes)
    case UInt8(ascii: "n"): return pass(words.null, bytes)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(of: column, bytes, classes)
    default: return column == .declined && cell(of: column, bytes, classes)
    }
  }

  /// Scans a number of a column that may be one.
  private mutating func number(
    of column: ClaimColumn, _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> Bool {
    let start = here
    switch column {
    case .effort: return cell(of: column, bytes, classes)
    case .claim, .participant, .mentor:
      guard cell(of: column, bytes, classes) else { return false }
      // A fraction or an exponent is one more id to the scan, and JSON has rules for those.
      for index in start..<here where !classes[Int(bytes[index])].contains(.digit) { return false }
      return bytes[start] != UInt8(ascii: "0") || here - start == 1
    case .action, .doneOn, .agreedOn, .outcome, .evidence, .declined: return false
    }
  }

  /// Scans a list of kinds of evidence, which may be empty.
  private mutating func evidenceList(
    _ bytes: Span<UInt8>, _ classes: Span<ByteClass>
  ) -> Bool {
    here += 1
    passBlanks(bytes)
    if pass(UInt8(ascii: "]"), bytes) { return true }
    // A kind may stand in it more than once; a list of more than this is for the slow reader.
    for _ in 0..<UInt64.bitWidth {
      passBlanks(bytes)
      guard pass(.quote, bytes) else { return false }
      let start = here
      passName(bytes, classes)
      guard evidenceKind(start..<here, bytes), pass(.quote, bytes) else { return false }
      passBlanks(bytes)
      guard pass(.comma, bytes) else { return pass(UInt8(ascii: "]"), bytes) }
    }
    return false
  }
}
