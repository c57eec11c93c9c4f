/// Single lines of a file, to print under a diagnostic.
package enum SourceLines {
  /// One line, without its break, as ``SourceLineTable`` gives it; for many lines of one file
  /// keep a table.
  ///
  /// - Parameters:
  ///   - number: The line, from 1.
  ///   - bytes: The whole file.
  /// - Returns: The text, or `nil` if there is no such line to show.
  /// - Complexity: Linear in the number of bytes.
  package static func line(_ number: Int, of bytes: [UInt8]) -> String? {
    SourceLineTable(bytes).line(number)
  }
}
