import Rewards
import RuleText
import Testing

@Suite("Printed diagnostics")
struct DiagnosticPrinterTests {
  @Test("an error is a line to jump to, the source, a marker and the way out")
  func error() {
    let place = Place(file: "Rules/alphen/2017-12-01.yaml", line: 31, column: 5, width: 13)
    let diagnostic = Diagnostic(
      .unknownAction, "unknown action 'call-creditor'", at: place,
      help: "did you mean 'call-creditors'?")
    #expect(
      printed(diagnostic, line: "    call-creditor: 40") == """
        Rules/alphen/2017-12-01.yaml:31:5: error: unknown action 'call-creditor' [unknown-action]
            call-creditor: 40
            ^~~~~~~~~~~~~
          did you mean 'call-creditors'?

        """)
  }

  @Test("a note has its own place, line and marker")
  func notes() {
    let bytes = Array("a: 1\nb: 2\na: 3\n".utf8)
    let diagnostic = YAMLReader.read(bytes, file: "f").diagnostics[0]
    let text = DiagnosticPrinter.text(
      of: diagnostic, sourceLine: { SourceLineTable(bytes).line($0.line) }, isColoured: false)
    #expect(
      text == """
        f:3:1: error: 'a' is written twice in this map [duplicate-key]
            a: 3
            ^
          keep one of the two
        f:1:1: note: first written here
            a: 1
            ^

        """)
  }

  @Test("a warning says so, and a line that is not known is left out")
  func warning() {
    let diagnostic = Diagnostic(.unusedWeight, "nothing uses it", at: .start(of: "f"))
    #expect(printed(diagnostic, line: nil) == "f:1:1: warning: nothing uses it [unused-weight]\n")
    #expect(printed(diagnostic, line: " \t ") == printed(diagnostic, line: nil))
  }

  @Test("colours mark the place, the severity and the marker")
  func colours() {
    let error = Diagnostic(
      .badDate, "m", at: Place(file: "f", line: 1, column: 2, width: 2),
      notes: [Diagnostic.Note("n", at: .start(of: "f"))], help: "h")
    #expect(
      DiagnosticPrinter.text(of: error, sourceLine: { _ in "abc" }, isColoured: true) == """
        \u{1B}[1mf:1:2:\u{1B}[0m \u{1B}[31merror:\u{1B}[0m m [bad-date]
            abc
             \u{1B}[32m^~\u{1B}[0m
          h
        \u{1B}[1mf:1:1:\u{1B}[0m note: n
            abc
            \u{1B}[32m^\u{1B}[0m

        """)
    let warning = Diagnostic(.fileName, "m", at: .start(of: "f"))
    let text = DiagnosticPrinter.text(of: warning, sourceLine: { _ in nil }, isColoured: true)
    #expect(text.contains("\u{1B}[35mwarning:\u{1B}[0m"))
  }

  struct Case: Sendable {
    let line: String
    let column: Int
    var width = 1
    let shown: String
    let marker: String
  }

  @Test(
    "the marker stands under what it marks",
    arguments: [
      Case(line: "ab: cd", column: 5, width: 2, shown: "ab: cd", marker: "    ^~"),
      Case(line: "  ab", column: 3, width: 2, shown: "ab", marker: "^~"),
      Case(line: "\t a", column: 1, shown: "  a", marker: "^"),
      Case(line: " \t a", column: 2, shown: "  a", marker: "^"),
      Case(line: "a\tb", column: 3, shown: "a b", marker: "  ^"),
      Case(line: "ab", column: 3, shown: "ab", marker: "  ^"),
      Case(line: "ab", column: 9, shown: "ab", marker: "  ^"),
      Case(line: "ab", column: 2, width: 9, shown: "ab", marker: " ^"),
      Case(line: "ab   ", column: 1, shown: "ab", marker: "^"),
      Case(line: "漢字: x", column: 1, width: 2, shown: "漢字: x", marker: "^~~~"),
      Case(line: "漢字: x", column: 5, shown: "漢字: x", marker: "      ^"),
      Case(line: "😀😀 x", column: 4, shown: "😀😀 x", marker: "     ^"),
      Case(line: "e\u{301}: x", column: 5, shown: "e\u{301}: x", marker: "   ^"),
      Case(line: "ｗ：x", column: 3, shown: "ｗ：x", marker: "    ^"),
      Case(line: "€ é x", column: 5, shown: "€ é x", marker: "    ^"),
    ])
  func markers(_ example: Case) {
    let place = Place(file: "f", line: 1, column: example.column, width: example.width)
    let text = printed(Diagnostic(.badText, "m", at: place), line: example.line)
    #expect(
      text == "f:1:\(example.column): error: m [bad-text]\n    \(example.shown)\n    "
        + "\(example.marker)\n")
  }

  @Test(
    "what a terminal would obey or hide is shown as a replacement",
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{200D}",
      "\u{200E}", "\u{202E}", "\u{2028}", "\u{2060}", "\u{2066}", "\u{3164}", "\u{FEFF}",
      "\u{E0041}", "\u{FFFE}", "\u{34F}",
    ])
  func replaced(_ sign: String) {
    let diagnostic = Diagnostic(
      .badText, "m\(sign)", at: Place(file: "f\(sign)", line: 1, column: 3), help: "h\(sign)")
    #expect(
      printed(diagnostic, line: "a\(sign)b") == """
        f\u{FFFD}:1:3: error: m\u{FFFD} [bad-text]
            a\u{FFFD}b
              ^
          h\u{FFFD}

        """)
  }

  @Test("a message stays on its line")
  func oneLine() {
    let diagnostic = Diagnostic(.badText, "a\nb\tc", at: .start(of: "f"))
    #expect(printed(diagnostic, line: nil) == "f:1:1: error: a\u{FFFD}b c [bad-text]\n")
  }

  @Test("marks that pile up on a letter are replaced")
  func piledMarks() {
    let diagnostic = Diagnostic(.badText, "m", at: Place(file: "f", line: 1, column: 8))
    let four = String(repeating: "\u{301}", count: 4)
    #expect(
      printed(diagnostic, line: "a\(four)\u{301}\u{301}b") == """
        f:1:8: error: m [bad-text]
            a\(four)\u{FFFD}\u{FFFD}b
               ^

        """)
  }

  @Test(
    "a long line is cut to 100 columns around the marker",
    arguments: [
      Case(
        line: letters(100), column: 100, shown: letters(100),
        marker: String(repeating: " ", count: 99) + "^"),
      Case(line: letters(101), column: 1, width: 3, shown: letters(100) + "…", marker: "^~~"),
      Case(
        line: letters(300), column: 100, shown: letters(100) + "…",
        marker: String(repeating: " ", count: 99) + "^"),
      Case(
        line: letters(300), column: 101, shown: "…" + letters(100, from: 60) + "…",
        marker: String(repeating: " ", count: 41) + "^"),
      Case(
        line: letters(300), column: 299, width: 2, shown: "…" + letters(42, from: 258),
        marker: String(repeating: " ", count: 41) + "^~"),
      Case(
        line: letters(300), column: 301, shown: "…" + letters(40, from: 260),
        marker: String(repeating: " ", count: 41) + "^"),
      Case(
        line: letters(2_000), column: 1_001, width: 900,
        shown: "…" + letters(100, from: 960) + "…",
        marker: String(repeating: " ", count: 41) + "^" + String(repeating: "~", count: 59)),
      Case(
        line: String(repeating: "漢", count: 80), column: 2,
        shown: String(repeating: "漢", count: 50) + "…", marker: "  ^~"),
    ])
  func window(_ example: Case) {
    markers(example)
  }

  private static func letters(_ count: Int, from start: Int = 0) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    return String((start..<start + count).map { alphabet[$0 % alphabet.count] })
  }

  private func printed(_ diagnostic: Diagnostic, line: String?) -> String {
    DiagnosticPrinter.text(of: diagnostic, sourceLine: { _ in line }, isColoured: false)
  }
}
