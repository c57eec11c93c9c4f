import Rewards
import RuleText
import Testing

/// Each of these takes seconds to hours in a reader that does not bound it first. They are no
/// larger than what it takes to pass a bound, so that the tests are quick in debug builds.
@Suite("Hostile files")
struct HostileFileTests {
  struct Case: Sendable {
    let name: String
    let head: String
    let unit: String
    var byteCount = 50_000
    let fault: String
  }

  @Test(
    "a file that repeats one thing without end is refused",
    arguments: [
      Case(name: "brackets", head: "", unit: "[", fault: "1:65 too-deep"),
      Case(name: "brackets on lines", head: "", unit: "[\n", fault: "65:1 too-deep"),
      Case(name: "maps", head: "", unit: "{a: ", fault: "1:257 too-deep"),
      Case(name: "maps in lists", head: "", unit: "[{", fault: "1:65 too-deep"),
      Case(name: "dashes", head: "", unit: "- ", fault: "1:129 too-deep"),
      Case(name: "question marks", head: "", unit: "? ", fault: "1:129 too-deep"),
      Case(
        name: "aliases on lines", head: "- &a x\n", unit: "- *a\n", byteCount: 1_100_000,
        fault: "200000:3+2 too-many-nodes"),
      Case(
        name: "aliases in a line", head: "[&a x,", unit: "*a,", byteCount: 1_100_000,
        fault: "1:600001+2 too-many-nodes"),
      Case(
        name: "anchors in a line", head: "[", unit: "&a x,", byteCount: 1_100_000,
        fault: "1:1000000 too-many-nodes"),
      Case(
        name: "tag directives of a second document", head: "a: b\n...\n", unit: "%TAG !a! b\n",
        fault: "3:1 second-document"),
      Case(name: "closing brackets", head: "", unit: "]", fault: "1:1 yaml-syntax"),
      Case(name: "accents", head: "e", unit: "\u{301}", fault: "1:32 control-character"),
      Case(name: "line breaks", head: "", unit: "\n", fault: "1:1 empty-file"),
      Case(name: "NUL bytes", head: "", unit: "\0", fault: "1:1 control-character"),
    ])
  func repeated(_ example: Case) {
    let result = read(filled(example.head, example.unit, byteCount: example.byteCount))
    #expect(faults(result) == [example.fault], "\(example.name)")
  }

  @Test(
    "a file that repeats one fault without end gives a thousand of it",
    arguments: [
      Case(name: "nulls", head: "", unit: "-\n", fault: "null-value"),
      Case(name: "tags", head: "", unit: "- !a b\n", fault: "tag-not-allowed"),
      Case(name: "tags in a line", head: "[", unit: "!a b,", fault: "tag-not-allowed"),
      Case(name: "tag directives", head: "", unit: "%TAG !a! b\n", fault: "tag-not-allowed"),
      Case(name: "keys", head: "a: 1\n", unit: "a: 1\n", fault: "duplicate-key"),
      Case(name: "aliases", head: "", unit: "- *a\n", fault: "unknown-alias"),
      Case(name: "merge keys", head: "", unit: "<<: a\n", fault: "merge-key"),
      Case(name: "lists as keys", head: "", unit: "? [a]\n", fault: "key-not-a-word"),
      Case(name: "escapes", head: "", unit: "- \"\\0\"\n", fault: "control-character"),
    ])
  func faultyThroughout(_ example: Case) {
    let result = read(filled(example.head, example.unit, byteCount: example.byteCount))
    #expect(result.diagnostics.count == YAMLReader.mostFaults)
    #expect(Set(result.diagnostics.map(\.code.rawValue)) == [example.fault])
  }

  @Test("10,000 nested brackets, closed or not, are too deep")
  func nested() {
    let open = String(repeating: "[", count: 10_000)
    #expect(faults(read(open)) == ["1:65 too-deep"])
    #expect(faults(read(open + String(repeating: "]", count: 10_000))) == ["1:65 too-deep"])
  }

  @Test("a billion laughs are counted, not told")
  func laughs() {
    let first = "a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n"
    let names = Array("abcdefghi").map(String.init)
    let more = zip(names, names.dropFirst()).map { last, next in
      "\(next): &\(next) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ","))]\n"
    }
    let result = read(first + more.joined())
    #expect(result.diagnostics.map(\.code) == [.tooManyNodes])
    #expect(result.root == nil)
  }

  @Test("a message quotes the beginning of a long word only")
  func longWords() {
    let word = String(repeating: "x", count: 900)
    let result = read("\(word): 1\n\(word): 2\n\(word):\n")
    #expect(result.diagnostics.count == 2)
    #expect(result.diagnostics.allSatisfy { $0.message.utf8.count < 100 })
  }

  private func filled(_ head: String, _ unit: String, byteCount: Int) -> String {
    head + String(repeating: unit, count: byteCount / unit.utf8.count)
  }
}
