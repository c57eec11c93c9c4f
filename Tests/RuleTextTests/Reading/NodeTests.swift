import RuleText
import Testing

@Suite("Nodes")
struct NodeTests {
  struct Case: Sendable {
    let text: String
    let content: String
  }

  @Test(
    "a word is the text that is written, and nothing is guessed",
    arguments: [
      Case(text: "a: no", content: "{a: no}"),
      Case(text: "a: 1e3", content: "{a: 1e3}"),
      Case(text: "a: 0o17", content: "{a: 0o17}"),
      Case(text: "a: 12:30", content: "{a: 12:30}"),
      Case(text: "a: 2017-12-01..2019-05-31", content: "{a: 2017-12-01..2019-05-31}"),
      Case(text: "a: 90_000", content: "{a: 90_000}"),
      Case(text: "a: 'no'", content: "{a: no}"),
      Case(text: "a: \"no\"", content: "{a: no}"),
      Case(text: "a: ''", content: "{a: }"),
      Case(text: "a: 'null'", content: "{a: null}"),
      Case(text: "a: \"~\"", content: "{a: ~}"),
      Case(text: "a: nul", content: "{a: nul}"),
      Case(text: "a: <<", content: "{a: <<}"),
      Case(text: "'<<': b", content: "{<<: b}"),
      Case(text: "null: b", content: "{null: b}"),
      Case(text: "a: 'it''s'", content: "{a: it's}"),
      Case(text: "a: \"\\u20AC 40\\n\"", content: "{a: € 40\n}"),
      Case(text: "a: x#y # z", content: "{a: x#y}"),
      Case(text: "a:\tb\t# c", content: "{a: b}"),
      Case(text: "alone", content: "alone"),
    ])
  func words(_ example: Case) {
    let result = read(example.text)
    #expect(faults(result) == [])
    #expect(content(result.root) == example.content)
  }

  @Test(
    "lists, maps and texts of many lines are read in all their forms",
    arguments: [
      Case(text: "[a, [b], {c: d}]", content: "[a, [b], {c: d}]"),
      Case(text: "- a\n- - b\n  - c\n- d: e\n  f: g", content: "[a, [b, c], {d: e, f: g}]"),
      Case(text: "a:\n- b\n- c", content: "{a: [b, c]}"),
      Case(text: "a: []\nb: {}", content: "{a: [], b: {}}"),
      Case(text: "[a: 1, b: 2]", content: "[{a: 1}, {b: 2}]"),
      Case(text: "? a\n: b", content: "{a: b}"),
      Case(text: "a: b\n  c\n\n  d", content: "{a: b c\nd}"),
      Case(text: "a: |\n  b\n  c\n", content: "{a: b\nc\n}"),
      Case(text: "a: >-\n  b\n  c\n", content: "{a: b c}"),
      Case(text: "---\na: b\n...\n# end\n...\n", content: "{a: b}"),
      Case(text: "%YAML 1.2\n---\na: b", content: "{a: b}"),
    ])
  func collections(_ example: Case) {
    let result = read(example.text)
    #expect(faults(result) == [])
    #expect(content(result.root) == example.content)
  }

  @Test(
    "an alias is the node that its anchor names, as it was last given",
    arguments: [
      Case(text: "a: &x 1\nb: *x", content: "{a: 1, b: 1}"),
      Case(text: "a: &x [1, 2]\nb: [*x, *x]", content: "{a: [1, 2], b: [[1, 2], [1, 2]]}"),
      Case(text: "a: &x 1\nb: &x 2\nc: *x", content: "{a: 1, b: 2, c: 2}"),
      Case(text: "a: &x [&x 1, *x]\nb: *x", content: "{a: [1, 1], b: 1}"),
      Case(text: "&x a: b\nc: *x", content: "{a: b, c: a}"),
      Case(text: "a: &x b\n*x : c", content: "{a: b, b: c}"),
    ])
  func aliases(_ example: Case) {
    let result = read(example.text)
    #expect(faults(result) == [])
    #expect(content(result.root) == example.content)
  }
}
