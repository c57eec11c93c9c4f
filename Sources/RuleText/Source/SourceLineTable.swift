/// Where the lines of a file begin, to print many of them.
package struct SourceLineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// A longer line is not shown: cutting a window out of it for each of a thousand diagnostics
  /// would take seconds, and nobody wrote it by hand.
  package static let longestShownBytes = 64 * 1024

  /// A table of a file, of which nothing need be valid.
  ///
  /// - Complexity: Linear in the number of bytes.
  package init(_ bytes: [UInt8]) {
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    var starts = [hasMark ? Self.byteOrderMark.count : 0]
    for (index, byte) in bytes.enumerated() where Self.isBreak(byte) {
      let isFirstOfPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isFirstOfPair { starts.append(index + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// One line, without its break.
  ///
  /// Lines end with LF, CR LF or CR, as for the reader. A byte order mark is dropped, and bytes
  /// that are not UTF-8 are replaced by U+FFFD, so that columns fit the reader's places.
  ///
  /// - Parameter number: The line, from 1; after a last line break there is an empty line.
  /// - Returns: The text, or `nil` if there is no such line to show: the file ends before it, or
  ///   it is longer than ``longestShownBytes``.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= starts.count else { return nil }
    let rest = bytes[starts[number - 1]...].prefix(Self.longestShownBytes + 1)
    let line = rest.prefix { !Self.isBreak($0) }
    guard line.count <= Self.longestShownBytes else { return nil }
    return String(decoding: line, as: UTF8.self)
  }

  /// The mark that some editors put before UTF-8 text.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
