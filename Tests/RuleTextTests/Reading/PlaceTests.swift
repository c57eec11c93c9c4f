import Rewards
import RuleText
import Testing

@Suite("Places of nodes")
struct PlaceTests {
  struct Case: Sendable {
    let text: String
    let outline: String
  }

  @Test(
    "a place has the line and column of the node and the width of its first line",
    arguments: [
      Case(text: "ab: cde", outline: "1:1{ab@1:1+2: 'cde'@1:5+3}"),
      Case(text: "'a': \"c d\"", outline: "1:1{a@1:1+3: 'c d'@1:6+5}"),
      Case(text: "a: ''", outline: "1:1{a@1:1: ''@1:4+2}"),
      Case(text: "# c\n\n a:\n   - bc\n", outline: "3:2{a@3:2: 4:4['bc'@4:6+2]}"),
      Case(text: "[ab, {c: d}]", outline: "1:1['ab'@1:2+2, 1:6{c@1:7: 'd'@1:10}]"),
      Case(text: "[a: 1]", outline: "1:1[1:2{a@1:2: '1'@1:5}]"),
      Case(text: "a: bc  \n  d", outline: "1:1{a@1:1: 'bc d'@1:4+2}"),
      Case(text: "a: \"b  \n  c\"", outline: "1:1{a@1:1: 'b c'@1:4+2}"),
      Case(text: "a: |-  # c\n  b", outline: "1:1{a@1:1: 'b'@1:4+2}"),
      Case(text: "a: |", outline: "1:1{a@1:1: ''@1:4}"),
    ])
  func places(_ example: Case) {
    #expect(outline(read(example.text).root) == example.outline)
  }

  @Test(
    "an anchor before a node does not move the node's place",
    arguments: [
      Case(text: "a: &x bc", outline: "1:1{a@1:1: 'bc'@1:7+2}"),
      Case(text: "a: &x  # c\n  bc", outline: "1:1{a@1:1: 'bc'@2:3+2}"),
      Case(text: "a: &x\n  - b", outline: "1:1{a@1:1: 2:3['b'@2:5]}"),
      Case(text: "a: &x [b]", outline: "1:1{a@1:1: 1:7['b'@1:8]}"),
      Case(text: "&m\n&k a: b", outline: "2:1{a@2:4: 'b'@2:7}"),
      Case(text: "[&x b, *x]", outline: "1:1['b'@1:5, 'b'@1:5]"),
      Case(text: "a: &x bc\n*x : d", outline: "1:1{a@1:1: 'bc'@1:7+2, bc@2:1+2: 'd'@2:6}"),
    ])
  func anchors(_ example: Case) {
    #expect(outline(read(example.text).root) == example.outline)
  }

  @Test(
    "columns are Unicode scalars",
    arguments: [
      Case(text: "é: ü", outline: "1:1{é@1:1: 'ü'@1:4}"),
      Case(text: "[💶, b]", outline: "1:1['💶'@1:2, 'b'@1:5]"),
      Case(text: "[e\u{301}, b]", outline: "1:1['e\u{301}'@1:2+2, 'b'@1:6]"),
      Case(text: "[💶💶, &x é]", outline: "1:1['💶💶'@1:2+2, 'é'@1:9]"),
    ])
  func scalars(_ example: Case) {
    #expect(outline(read(example.text).root) == example.outline)
  }

  @Test(
    "a byte order mark moves nothing, and LF, CR LF and CR end a line",
    arguments: [
      Case(text: "\u{FEFF}a: b", outline: "1:1{a@1:1: 'b'@1:4}"),
      Case(text: "\u{FEFF}# c\r\na: b", outline: "2:1{a@2:1: 'b'@2:4}"),
      Case(text: "a: b\r\nc: &x d\r\n", outline: "1:1{a@1:1: 'b'@1:4, c@2:1: 'd'@2:7}"),
      Case(text: "a: b\rc: &x d\r", outline: "1:1{a@1:1: 'b'@1:4, c@2:1: 'd'@2:7}"),
      Case(text: "a: b\n\r\n\rc: &x d", outline: "1:1{a@1:1: 'b'@1:4, c@4:1: 'd'@4:7}"),
      Case(text: "a: 'b\r\n  c'\r\nd: e", outline: "1:1{a@1:1: 'b c'@1:4+2, d@3:1: 'e'@3:4}"),
    ])
  func lineBreaks(_ example: Case) {
    #expect(outline(read(example.text).root) == example.outline)
  }

  @Test("a column far along a line of wide letters is found")
  func longLine() {
    let text = "[" + String(repeating: "💶é, ", count: 2_000) + "&x b]"
    let result = read(text)
    guard case .list(let elements)? = result.root?.content else {
      Issue.record("no list: \(faults(result))")
      return
    }
    #expect(elements.last.map { outline($0.place) } == "1:8005")
  }
}
