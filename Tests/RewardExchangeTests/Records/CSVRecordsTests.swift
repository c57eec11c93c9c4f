import RewardExchange
import Testing

@Suite("CSV records")
struct CSVRecordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: [String]) {
      self.name = name
      self.text = text
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let wellFormed = [
    Case("nothing", "", []),
    Case("one cell", "a", ["a@1:1"]),
    Case("LF", "a,b\nc,d\n", ["a@1:1 b@1:3", "c@2:1 d@2:3"]),
    Case("CR LF", "a,b\r\nc,d\r\n", ["a@1:1 b@1:3", "c@2:1 d@2:3"]),
    Case("CR", "a,b\rc,d\r", ["a@1:1 b@1:3", "c@2:1 d@2:3"]),
    Case("LF CR is two breaks", "a\n\rb", ["a@1:1", "b@3:1"]),
    Case("no break at the end", "a,b\nc,d", ["a@1:1 b@1:3", "c@2:1 d@2:3"]),
    Case("empty lines", "\n\r\na\n\n\r\rb\n\n", ["a@3:1", "b@7:1"]),
    Case("a line of a space is a cell", " \n", [" @1:1"]),
    Case("empty cells", ",,\n,a\na,\n", ["@1:1 @1:2 @1:3", "@2:1 a@2:2", "a@3:1 @3:3"]),
    Case("spaces stay", " a , b ", [" a @1:1  b @1:5"]),
    Case("a tab stays", "a\tb,\t", ["a\tb@1:1 \t@1:5"]),
    Case("a semicolon is text", "a;b,c", ["a;b@1:1 c@1:5"]),
    Case("quotes", "\"a\",\"b\"\n", ["a@1:1 b@1:5"]),
    Case("an empty cell in quotes", "\"\"\n\"\",\"\"", ["@1:1", "@2:1 @2:4"]),
    Case("a comma in quotes", "\"a,b\",c", ["a,b@1:1 c@1:7"]),
    Case("a quote written twice", "\"a\"\"b\",\"\"\"\"", ["a\"b@1:1 \"@1:8"]),
    Case("two quotes written twice", "\"\"\"\"\"\",x", ["\"\"@1:1 x@1:8"]),
    Case("LF in quotes", "\"a\nb\",c\nd", ["a\nb@1:1 c@2:4", "d@3:1"]),
    Case("CR LF in quotes", "\"a\r\nb\",c\r\nd", ["a\r\nb@1:1 c@2:4", "d@3:1"]),
    Case("CR in quotes", "\"a\rb\",c\rd", ["a\rb@1:1 c@2:4", "d@3:1"]),
    Case("empty lines in quotes", "\"\n\n\",b", ["\n\n@1:1 b@3:3"]),
    Case("the mark of UTF-8", "\u{FEFF}a,b\nc", ["a@1:1 b@1:3", "c@2:1"]),
    Case("the mark of UTF-8 and a quote", "\u{FEFF}\"a\",b", ["a@1:1 b@1:5"]),
    Case("nothing but the mark of UTF-8", "\u{FEFF}", []),
    Case("only one mark of UTF-8", "\u{FEFF}\u{FEFF}a", ["\u{FEFF}a@1:1"]),
    Case("the mark of UTF-8 later is text", "a\n\u{FEFF}b", ["a@1:1", "\u{FEFF}b@2:1"]),
    Case(
      "columns are scalars", "é,😀,e\u{301},\"ë\",x",
      ["é@1:1 😀@1:3 e\u{301}@1:5 ë@1:8 x@1:12"]),
    Case("a line break of Unicode is text", "a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c@1:1"]),
  ]

  @Test("a well-formed text gives its cells and their places", arguments: wellFormed)
  func wellFormedText(_ example: Case) throws {
    #expect(try Transcript.csv(example.text) == example.expected)
  }

  @Test("blocks may be cut anywhere", arguments: [1, 2, 3, 7, 65_536])
  func blocks(_ blockBytes: Int) throws {
    for example in Self.wellFormed + CSVFaultTests.faulty {
      let read = try Transcript.csv(Array(example.text.utf8), blockBytes: blockBytes)
      #expect(read == example.expected, "\(example.name)")
    }
  }

  @Test("after the end there is nothing but the end")
  func end() throws {
    var reader = CSVRecords(MemorySource("a"), file: "f.csv")
    guard case .record(let record) = try reader.next() else {
      Issue.record("expected a record")
      return
    }
    #expect(record.line == 1)
    #expect(record.cells.map(\.text) == ["a"])
    for _ in 0..<3 {
      guard case .end = try reader.next() else {
        Issue.record("expected the end")
        return
      }
    }
  }
}
