import Rewards
import RuleText
import Testing

@Suite("Faults of syntax")
struct SyntaxTests {
  struct Case: Sendable {
    let text: String
    let place: String
    let message: String
    var note: String?
  }

  @Test(
    "keys and lines",
    arguments: [
      Case(text: "a: 1\nb\nc: 2", place: "2:1", message: "there is no ':' after 'b'"),
      Case(text: "a: 1\nbc  # d", place: "2:1+2", message: "there is no ':' after 'bc'"),
      Case(
        text: "a: 1\nb:2\n", place: "2:1+3", message: "there is no space behind the ':' of 'b:2'"),
      Case(text: "a: b: c", place: "1:5", message: "a second ':' in one line"),
      Case(
        text: "a: 1\n b: 2", place: "2:3",
        message: "a ':' is not expected here: this line is read as more of the line above it"),
      Case(
        text: "a:\n    b: 1\n  c: 2", place: "3:3+2",
        message: "this line does not line up with the lines above it",
        note: "1:1 they begin here"),
      Case(
        text: "a: 1\n- b", place: "2:1",
        message: "an element of a list cannot stand between the keys of a map",
        note: "1:1 the map begins here"),
      Case(
        text: "- a\nb: 1", place: "2:1+2",
        message: "only elements that begin with '-' can stand in a list",
        note: "1:1 the list begins here"),
      Case(
        text: " - a\n- b", place: "2:1",
        message: "this does not belong to what stands above it"),
      Case(
        text: "-   - a\n  - b", place: "2:3",
        message: "this line belongs neither to the list above nor to what holds it",
        note: "1:1 they begin here"),
      Case(text: "a: 1\n: x", place: "2:1", message: "there is no key before this ':'"),
      Case(
        text: "a: - b", place: "1:4", message: "a list cannot begin with '-' behind a key"),
      Case(text: "a: ? b", place: "1:4", message: "a '?' cannot begin a value"),
      Case(
        text: "  a: 1\nb: 2", place: "2:1+2",
        message: "this does not belong to what stands above it"),
    ])
  func lines(_ example: Case) { expect(example) }

  @Test(
    "a tab cannot indent, anywhere",
    arguments: [
      Case(text: "\ta: 1", place: "1:1", message: "a tab cannot indent; use spaces"),
      Case(text: "a:\n\tb: 1", place: "2:1", message: "a tab cannot indent; use spaces"),
      Case(text: "a: 1\n\tb: 2", place: "2:1", message: "a tab cannot indent; use spaces"),
      Case(text: "a: |\n\tb", place: "2:1", message: "a tab cannot indent; use spaces"),
    ])
  func tabs(_ example: Case) { expect(example) }

  @Test(
    "brackets",
    arguments: [
      Case(
        text: "a: [b\n", place: "1:6", message: "a '[' is opened and never closed",
        note: "1:4 opened here"),
      Case(
        text: "a: {b: c\n\n", place: "1:9", message: "a '{' is opened and never closed",
        note: "1:4 opened here"),
      Case(
        text: "a: [b, c\nd: e", place: "2:2", message: "a ',' or a ']' is missing before this",
        note: "1:4 the '[' is opened here"),
      Case(
        text: "a: {b: c]", place: "1:9", message: "a ',' or a '}' is missing before this",
        note: "1:4 the '{' is opened here"),
      Case(text: "a: [b,\n", place: "1:7", message: "the file ends where a value is expected"),
      Case(text: "a: [b, , c]", place: "1:8", message: "a value is expected before ','"),
      Case(text: "{: b}", place: "1:2", message: "there is no key before this ':'"),
      Case(text: "a: ]", place: "1:4", message: "a value is expected before ']'"),
      Case(text: "a: [b]]", place: "1:7", message: "this ']' closes nothing"),
      Case(text: "a: [b] c", place: "1:8", message: "this does not belong to the value before it"),
    ])
  func brackets(_ example: Case) { expect(example) }

  @Test(
    "quotes",
    arguments: [
      Case(
        text: "a: 'b\nc: d\n", place: "2:5", message: "a quote is opened and never closed",
        note: "1:4 opened here"),
      Case(
        text: "a: \"b", place: "1:6", message: "a quote is opened and never closed",
        note: "1:4 opened here"),
      Case(text: "a: 'it's'", place: "1:8+2", message: "this stands behind the closing quote"),
      Case(text: "a: \"b\" \"c\"", place: "1:8+3", message: "this stands behind the closing quote"),
      Case(
        text: "a: \"b\n---\nc\"", place: "2:1+3",
        message: "a line inside of quotes cannot begin with '---' or '...'",
        note: "1:4 opened here"),
      Case(
        text: #"a: "\d""#, place: "1:5", message: "this backslash begins nothing that YAML knows"),
      Case(
        text: #"a: "\x1""#, place: "1:7", message: "this backslash begins nothing that YAML knows"),
      Case(
        text: #"a: "\uD800""#, place: "1:7",
        message: "this backslash begins nothing that YAML knows"),
    ])
  func quotes(_ example: Case) { expect(example) }

  @Test(
    "signs",
    arguments: [
      Case(text: "a: @b", place: "1:4+2", message: "a value cannot begin with '@'"),
      Case(text: "a: `b", place: "1:4+2", message: "a value cannot begin with '`'"),
      Case(text: "a: %b", place: "1:4+2", message: "a value cannot begin with '%'"),
      Case(
        text: "a: **b**", place: "1:4+5",
        message: "a '*' is followed by something that is not a name"),
      Case(
        text: "a: & b", place: "1:4", message: "a '&' is followed by something that is not a name"),
      Case(
        text: "a: | b\n  c", place: "1:6",
        message: "behind '|' or '>' nothing may stand on the same line",
        note: "1:4 the text begins here"),
      Case(
        text: "%b\n---\na: 1", place: "1:1+2",
        message: "a line that begins with '%' is an instruction that is not understood"),
      Case(
        text: "%YAML 1.3\n---\na: 1", place: "1:1+5",
        message: "a line that begins with '%' is an instruction that is not understood"),
    ])
  func signs(_ example: Case) { expect(example) }

  private func expect(_ example: Case) {
    let result = read(example.text)
    #expect(faults(result) == ["\(example.place) yaml-syntax"])
    let fault = result.diagnostics.first
    #expect(fault?.message == example.message)
    #expect(fault?.help != nil)
    let note = fault?.notes.first.map { "\(outline($0.place)) \($0.message)" }
    #expect(note == example.note)
    #expect(result.root == nil)
  }
}
