import Rewards
import RuleText
import Testing

@Suite("What YAML has and rule files do not")
struct StrictnessTests {
  struct Case: Sendable {
    let text: String
    let faults: [String]
    let content: String
  }

  @Test(
    "a null is reported and left out",
    arguments: [
      Case(text: "a:\nb: c", faults: ["1:1 null-value"], content: "{b: c}"),
      Case(text: "abc: ~", faults: ["1:6 null-value"], content: "{}"),
      Case(text: "a: null", faults: ["1:4+4 null-value"], content: "{}"),
      Case(text: "a: Null", faults: ["1:4+4 null-value"], content: "{}"),
      Case(text: "a: NULL", faults: ["1:4+4 null-value"], content: "{}"),
      Case(text: "a: nULL", faults: [], content: "{a: nULL}"),
      Case(text: "{ab, c: }", faults: ["1:2+2 null-value", "1:6 null-value"], content: "{}"),
      Case(text: "- a\n-\n- b", faults: ["2:1 null-value"], content: "[a, b]"),
      Case(text: "[a, ~]", faults: ["1:5 null-value"], content: "[a]"),
      Case(text: "a: &x\nb: *x", faults: ["1:1 null-value"], content: "{}"),
      Case(text: "~", faults: ["1:1 null-value"], content: "nothing"),
    ])
  func nulls(_ example: Case) { expect(example) }

  @Test("a null says what to do about it")
  func nullWords() {
    let result = read("a:\nb: null\nc: [~]\nd:\n-\n")
    #expect(
      result.diagnostics.map { "\($0.message); \($0.help ?? "")" } == [
        "nothing is written after 'a:'; write a value, or leave out 'a'",
        "'null' means that nothing is written here; "
          + "leave out 'b', or put quotes around 'null' if the word itself is meant",
        "'~' means that nothing is written here; "
          + "leave the element out, or put quotes around '~' if the word itself is meant",
        "nothing is written after '-'; write the element, or delete the '-'",
      ])
  }

  @Test(
    "every tag is reported, and the node is read without it",
    arguments: [
      Case(text: "a: !!str 1", faults: ["1:4+5 tag-not-allowed"], content: "{a: 1}"),
      Case(text: "a: ! 1", faults: ["1:4 tag-not-allowed"], content: "{a: 1}"),
      Case(text: "a: !x [1]", faults: ["1:4+2 tag-not-allowed"], content: "{a: [1]}"),
      Case(text: "!x a: {b: c}", faults: ["1:1+2 tag-not-allowed"], content: "{a: {b: c}}"),
      Case(text: "a: &y !x\n  b: c", faults: ["1:7+2 tag-not-allowed"], content: "{a: {b: c}}"),
      Case(text: "a: !<x,y> z", faults: ["1:4+6 tag-not-allowed"], content: "{a: z}"),
      Case(text: "[!x,b]", faults: ["1:2+2 tag-not-allowed", "1:4 null-value"], content: "[b]"),
      Case(
        text: "# c\n%TAG ! x\n%TAG !e! y\n---\na: b",
        faults: ["2:1+4 tag-not-allowed", "3:1+4 tag-not-allowed"], content: "{a: b}"),
      Case(text: "a: !e!x b", faults: ["1:4 tag-not-allowed"], content: "nothing"),
      Case(text: "a: !<x b", faults: ["1:4 tag-not-allowed"], content: "nothing"),
      Case(text: "a: '!x b'", faults: [], content: "{a: !x b}"),
    ])
  func tags(_ example: Case) { expect(example) }

  @Test(
    "a key is one word",
    arguments: [
      Case(text: "<<: b\na: c", faults: ["1:1+2 merge-key"], content: "{a: c}"),
      Case(text: "? [a, b]\n: c\nd: e", faults: ["1:3 key-not-a-word"], content: "{d: e}"),
      Case(text: "? a: b\n: c\nd: e", faults: ["1:3 key-not-a-word"], content: "{d: e}"),
      Case(text: "{a: b}: c", faults: ["1:1 key-not-a-word"], content: "{}"),
      Case(text: "{? : c, d: e}", faults: ["1:4 key-not-a-word"], content: "{d: e}"),
      Case(
        text: "a: &x [b]\n*x : c", faults: ["2:1+2 key-not-a-word"], content: "{a: [b]}"),
    ])
  func keys(_ example: Case) { expect(example) }

  @Test(
    "a key is written once in a map, however it is written, and the first is kept",
    arguments: [
      Case(text: "a: 1\nb: 2\na: 3", faults: ["3:1 duplicate-key"], content: "{a: 1, b: 2}"),
      Case(
        text: "a: 1\n'a': 2\n\"a\": 3", faults: ["2:1+3 duplicate-key", "3:1+3 duplicate-key"],
        content: "{a: 1}"),
      Case(text: "{a: {a: 1}, b: {a: 2}}", faults: [], content: "{a: {a: 1}, b: {a: 2}}"),
      Case(text: "é: 1\ne\u{301}: 2", faults: ["2:1+2 duplicate-key"], content: "{é: 1}"),
      Case(
        text: "a:\na: 1", faults: ["1:1 null-value", "2:1 duplicate-key"], content: "{}"),
    ])
  func duplicates(_ example: Case) { expect(example) }

  @Test("a second key points at the first, also when there is a third")
  func duplicateNotes() {
    let result = read("a: 1\na: 2\na: 3")
    #expect(result.diagnostics.flatMap(\.notes).map { outline($0.place) } == ["1:1", "1:1"])
  }

  @Test(
    "an alias names an anchor that stands above it and is complete",
    arguments: [
      Case(text: "a: *x\nb: c", faults: ["1:4+2 unknown-alias"], content: "{b: c}"),
      Case(text: "a: *x\nb: &x c", faults: ["1:4+2 unknown-alias"], content: "{b: c}"),
      Case(text: "[&x [*x]]", faults: ["1:6+2 unknown-alias"], content: "[[]]"),
      Case(text: "&x a: {b: *x}", faults: [], content: "{a: {b: a}}"),
      Case(text: "&x\na: {b: *x}", faults: ["2:8+2 unknown-alias"], content: "{a: {}}"),
      Case(
        text: "[&x 1, &x [*x]]", faults: ["1:12+2 unknown-alias"], content: "[1, []]"),
    ])
  func aliases(_ example: Case) { expect(example) }

  @Test("an unknown alias has the nearest anchor in its help")
  func nearestAnchor() {
    let result = read("a: &week 1\nb: &month 2\nc: *weeks")
    #expect(result.diagnostics.first?.help == "did you mean '*week'?")
  }

  @Test(
    "a file has one document",
    arguments: [
      Case(text: "", faults: ["1:1 empty-file"], content: "nothing"),
      Case(text: "\u{FEFF}", faults: ["1:1 empty-file"], content: "nothing"),
      Case(text: "\r\n# a: b\n", faults: ["1:1 empty-file"], content: "nothing"),
      Case(text: "---\n...\n", faults: ["1:1 empty-file"], content: "nothing"),
      Case(text: "a: 1\n---\nb: 2", faults: ["2:1+3 second-document"], content: "{a: 1}"),
      Case(text: "a: 1\n--- b", faults: ["2:1+3 second-document"], content: "{a: 1}"),
      Case(text: "a: 1\n...\n---", faults: ["3:1+3 second-document"], content: "{a: 1}"),
      Case(text: "a: 1\n...\n%TAG ! x", faults: ["3:1 second-document"], content: "{a: 1}"),
      Case(text: "a: 1\n...\nb: 2", faults: ["3:1+2 yaml-syntax"], content: "nothing"),
      Case(text: "a: 1\n  ---", faults: [], content: "{a: 1 ---}"),
      Case(text: "a: 1\n---b: 2", faults: [], content: "{a: 1, ---b: 2}"),
    ])
  func documents(_ example: Case) { expect(example) }

  @Test("all faults of a file are reported together, in order")
  func together() {
    let result = read("a:\nb: !x *y\n")
    // libyaml ends at an alias behind a tag; what came before is said as well.
    #expect(
      faults(result) == [
        "1:1 null-value", "2:1 null-value", "2:4+2 tag-not-allowed", "2:7+2 yaml-syntax",
      ])
    #expect(
      faults(read("a:\n<<: 1\nb: !x 2\nb: *y\n? [c]\n: ~")) == [
        "1:1 null-value", "2:1+2 merge-key", "3:4+2 tag-not-allowed", "4:1 duplicate-key",
        "4:4+2 unknown-alias", "5:3 key-not-a-word",
      ])
  }

  private func expect(_ example: Case) {
    let result = read(example.text)
    #expect(faults(result) == example.faults)
    #expect(content(result.root) == example.content)
  }
}
