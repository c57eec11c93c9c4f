import RuleText
import Testing

@Suite("Source lines")
struct SourceLineTests {
  struct Case: Sendable {
    let text: String
    let number: Int
    let line: String?
  }

  @Test(
    "a line ends with LF, CR LF or CR, and the last one with the file",
    arguments: [
      Case(text: "a\nb\r\nc\rd", number: 1, line: "a"),
      Case(text: "a\nb\r\nc\rd", number: 2, line: "b"),
      Case(text: "a\nb\r\nc\rd", number: 3, line: "c"),
      Case(text: "a\nb\r\nc\rd", number: 4, line: "d"),
      Case(text: "a\nb\r\nc\rd", number: 5, line: nil),
      Case(text: "a\n\r\r\nb", number: 2, line: ""),
      Case(text: "a\n\r\r\nb", number: 4, line: "b"),
      Case(text: "a\n", number: 2, line: ""),
      Case(text: "a\n", number: 3, line: nil),
      Case(text: "", number: 1, line: ""),
      Case(text: "a", number: 0, line: nil),
      Case(text: "a", number: -1, line: nil),
      Case(text: "\u{FEFF}a", number: 1, line: "a"),
      Case(text: "\u{FEFF}", number: 1, line: ""),
      Case(text: "a\u{85}b\u{2028}c", number: 1, line: "a\u{85}b\u{2028}c"),
    ])
  func lines(_ example: Case) {
    #expect(SourceLineTable(Array(example.text.utf8)).line(example.number) == example.line)
  }

  @Test("bytes that are not UTF-8 are replaced")
  func invalid() {
    #expect(SourceLineTable([0x61, 0x0A, 0x62, 0xFF, 0x63]).line(2) == "b\u{FFFD}c")
  }

  @Test("a line of 64 KiB is shown; a longer one is not")
  func longest() {
    let line = [UInt8](repeating: 0x61, count: SourceLineTable.longestShownBytes)
    #expect(SourceLineTable(line + [0x0A]).line(1) != nil)
    #expect(SourceLineTable(line).line(1) != nil)
    #expect(SourceLineTable(line + [0x61, 0x0A]).line(1) == nil)
    #expect(SourceLineTable(line + [0x61, 0x0A, 0x62]).line(2) == "b")
  }
}
