/// Where a byte of the window stands, for the machine and for a person.
struct Position: Hashable, Sendable {
  /// The index of the byte in the window.
  var offset: Int
  /// The line in the file, from 1.
  var line: Int
  /// The column in Unicode scalars, from 1.
  var column: Int

  /// Goes on to a later offset.
  ///
  /// - Complexity: O(*n*) in the bytes between; they are valid UTF-8.
  mutating func move(to end: Int, in bytes: [UInt8]) {
    while offset < end {
      let byte = bytes[offset]
      if byte.isLineBreak {
        passLineBreak(in: bytes)
      } else {
        if byte.beginsScalar { column += 1 }
        offset += 1
      }
    }
  }

  /// Goes on to the first column of the next line, over LF, CR or CR LF.
  mutating func passLineBreak(in bytes: [UInt8]) {
    let isReturn = bytes[offset] == .carriageReturn
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
    line += 1
    column = 1
  }
}
