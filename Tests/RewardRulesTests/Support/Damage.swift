/// Ways to spoil a rule file, from a single bit to a word in a place where it does not belong.
enum Damage {
  /// The file with one to three damages.
  static func done(to bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes =
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1: spoiledByte(bytes, using: &random)
        case 2, 3: spoiledLine(bytes, using: &random)
        default: spoiledWord(bytes, using: &random)
        }
    }
    return bytes
  }

  private static func spoiledByte(
    _ bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    guard !bytes.isEmpty else { return [UInt8.random(in: 0...255, using: &random)] }
    var bytes = bytes
    let index = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2:
      bytes.insert(
        Array("{}[]:,&*!|>'\"%-.#\n \t0".utf8).randomElement(using: &random) ?? 0, at: index)
    default: bytes.removeSubrange(index...)
    }
    return bytes
  }

  private static func spoiledLine(
    _ bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    let one = Int.random(in: lines.indices, using: &random)
    let other = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[one], at: other)
    case 2: lines.swapAt(one, other)
    default: lines[one] = Array("  ".utf8) + lines[one]
    }
    return Array(lines.joined(separator: [10]))
  }

  /// What the grammar has, and what it must not take.
  private static let words = [
    "none", "remove", "default", "all", "any", "not", "rung", "own", "effort", "programme", "p",
    "0", "1", "-1", "5", "6", "400 days", "401 days", "36500 years", "1000000",
    "9999999999999999999",
    "10_000_000", "10_000_000.01", "0.0001", "100", "0001-01-01", "9999-12-31", "2018-02-30",
    "0001-01-01..9999-12-31", "9999-12-31..", "..", "18..", "..5", "5..1", "half_even", "up",
    "week", "quarter", "year", "1 bons", "1000000000 bons", "once", "1 per week", "JPY", "KWD",
    "CLF", "[]", "{}", "[a, b]", "{ a: b }", "integer", "boolean", "date", "{ one_of: [a, b] }",
    "{ set_of: pillar }", "{ years: 18.. }", "*x", "&x 1", "~", "!!int 3", "|", "'", "\"", "reduce",
    "refuse", "defer", "warn", "participant", "mentor", "household", "[participant, action]",
    "walk", "call-creditors", "debts", "health", "4 weeks", "1.25 each 3 times",
    "{ start: 10_000_000, up: 10_000_000, extra: 10_000_000 each 1 times, after_miss: start }",
    "{ per: participant, every: day, at_most: 0.01, beyond: reduce }", "../catalogue", ".", "..",
  ]

  /// Another word, of the file itself or of the list, in the place of a word.
  private static func spoiledWord(
    _ bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    let signs = Array(" ,:[]{}\n".utf8)
    var starts: [Int] = []
    for index in bytes.indices where !signs.contains(bytes[index]) {
      if index == 0 || signs.contains(bytes[index - 1]) { starts.append(index) }
    }
    guard let start = starts.randomElement(using: &random) else { return bytes }
    let end = bytes[start...].firstIndex(where: signs.contains) ?? bytes.endIndex
    var word = Array((words.randomElement(using: &random) ?? "").utf8)
    if Int.random(in: 0..<3, using: &random) == 0, let other = starts.randomElement(using: &random)
    {
      word = Array(bytes[other...].prefix { !signs.contains($0) })
    }
    var bytes = bytes
    bytes.replaceSubrange(start..<end, with: word)
    return bytes
  }
}
