import Rewards
import RuleText

/// A version's file as if it had no last day.
///
/// A version in force may be given an end, so that another can follow, and nothing else of it may
/// change. The first day takes the place of what `runs` says, between the quotes if it has any:
/// such a file still reads as it did but for `runs`, so two files that become the same differ at
/// most in their last day.
enum RuleSeal {
  /// The bytes of a file with the first day in the place of its span.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - runs: The key `runs` of the file and its value.
  ///   - firstDay: The day on which the version begins.
  /// - Returns: The bytes as they are where the span is not simply written behind its key: with an
  ///   anchor it may say something elsewhere too, and behind an alias it does.
  static func withoutLastDay(
    _ bytes: [UInt8], runs: SyntaxNode.Entry, firstDay: Day
  ) -> [UInt8] {
    guard case .scalar(let text) = runs.value.content,
      let keyEnd = offset(of: runs.key.place, plus: runs.key.place.width, in: bytes),
      var start = offset(of: runs.value.place, plus: 0, in: bytes),
      keyEnd < start, start < bytes.count, isColon(bytes[keyEnd..<start])
    else { return bytes }
    let quote = bytes[start]
    let isQuoted = quotes.contains(quote)
    if isQuoted { start += 1 }
    let rest = bytes[start...]
    guard rest.starts(with: text.utf8) else { return bytes }
    let end = start + text.utf8.count
    if isQuoted { guard end < bytes.count, bytes[end] == quote else { return bytes } }
    return bytes[..<start] + Array(String(describing: firstDay).utf8) + bytes[end...]
  }

  private static let quotes: Set<UInt8> = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether nothing but a colon stands between a key and its value: no anchor, no comment.
  private static func isColon(_ between: ArraySlice<UInt8>) -> Bool {
    between.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == [UInt8(ascii: ":")]
  }

  /// The byte so many signs behind the beginning of a place, on the same line; `nil` if the file
  /// ends before it.
  private static func offset(of place: Place, plus signs: Int, in bytes: [UInt8]) -> Int? {
    var offset = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    for _ in 1..<place.line {
      guard let lineEnd = bytes[offset...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
      else { return nil }
      offset = lineEnd + (bytes[lineEnd...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    for _ in 0..<place.column - 1 + signs {
      guard offset < bytes.count else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
