internal import Rewards

/// The text of a file: valid UTF-8 without forbidden characters, and where its lines begin.
struct SourceText {
  /// The path to show in places.
  let file: String
  /// The text, without a byte order mark.
  let bytes: [UInt8]

  /// The byte with which each line begins; 32 bits, because files are bounded at 4 MiB and a
  /// hostile one is all line breaks.
  private let lineStarts: [UInt32]
  /// How many scalars begin before each block of ``blockBytes``: finds a column in a long line
  /// without walking through it.
  private let scalarsBeforeBlock: [UInt32]
  private static let blockBytes = 256

  /// Checks the bytes of a file.
  ///
  /// - Throws: The first byte that is no UTF-8, or the first forbidden character.
  init(_ bytes: [UInt8], file: String) throws(ReadingEnded) {
    let mark = SourceLineTable.byteOrderMark
    self.file = file
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    var check = TextCheck(self.bytes, file: file)
    lineStarts = try check.lineStarts()
    scalarsBeforeBlock = Self.countScalars(self.bytes)
  }

  /// The position that libyaml calls by line and column.
  func cursor(at mark: YAMLMark) -> SourceCursor {
    guard mark.line < lineStarts.count else { return cursor(atOffset: bytes.count) }
    let wanted = scalarCount(before: Int(lineStarts[mark.line])) + mark.column
    return SourceCursor(
      bytes, offset: offset(ofScalar: wanted), line: mark.line + 1, column: mark.column + 1)
  }

  /// The position of a byte.
  func cursor(atOffset offset: Int) -> SourceCursor {
    let line = lineStarts.firstIndexSorted { $0 > offset }
    let start = Int(lineStarts[line - 1])
    let column = scalarCount(before: offset) - scalarCount(before: start) + 1
    return SourceCursor(bytes, offset: offset, line: line, column: column)
  }

  /// The position behind the last thing that is neither white space nor a line break.
  var cursorAfterLastWord: SourceCursor {
    let last = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return cursor(atOffset: last.map { $0 + 1 } ?? 0)
  }

  /// The place at a position.
  func place(at cursor: SourceCursor, width: Int = 1) -> Place {
    Place(file: file, line: cursor.line, column: cursor.column, width: width)
  }

  /// The text between two positions.
  func text(from start: SourceCursor, to end: SourceCursor) -> String {
    String(decoding: bytes[start.offset..<max(start.offset, end.offset)], as: UTF8.self)
  }

  private func scalarCount(before offset: Int) -> Int {
    let block = offset / Self.blockBytes
    let inBlock = bytes[block * Self.blockBytes..<offset]
    return Int(scalarsBeforeBlock[block]) + inBlock.count { $0 & 0xC0 != 0x80 }
  }

  private func offset(ofScalar wanted: Int) -> Int {
    let block = scalarsBeforeBlock.firstIndexSorted { $0 > wanted } - 1
    var left = wanted - Int(scalarsBeforeBlock[block])
    for offset in block * Self.blockBytes..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
      if left == 0 { return offset }
      left -= 1
    }
    return bytes.count
  }

  /// One number a block, and one for the block in which the end lies.
  private static func countScalars(_ bytes: [UInt8]) -> [UInt32] {
    var before: [UInt32] = [0]
    before.reserveCapacity(bytes.count / blockBytes + 1)
    var count: UInt32 = 0
    for offset in bytes.indices {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      if (offset + 1) % blockBytes == 0 { before.append(count) }
    }
    return before
  }
}

extension Array where Element == UInt32 {
  /// The first index of which the condition holds, if it holds for all that follow; else `count`.
  fileprivate func firstIndexSorted(where isPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(Int(self[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
