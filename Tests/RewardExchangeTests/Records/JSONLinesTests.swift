import RewardExchange
import Rewards
import Testing

@Suite("lines of JSON")
struct JSONLinesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String

    init(_ text: String, _ expected: String) {
      self.text = text
      self.expected = expected
    }

    var testDescription: String { text }
  }

  static let good = [
    Case(#"{}"#, "1: "),
    Case(#" { } "#, "1: "),
    Case(#"{"a":"b"}"#, #"1: a@2="b"@6"#),
    Case("{\t\"a\" : \"b\" ,\"c\":1}", #"1: a@3="b"@9 c@14=#1@18"#),
    Case(#"{"a":true,"b":false,"c":null}"#, "1: a@2=true@6 b@11=false@15 c@21=null@25"),
    Case(#"{"a":[]}"#, "1: a@2=[]@6"),
    Case(#"{"a":[ ]}"#, "1: a@2=[]@6"),
    Case(#"{"a":["x", 2,null]}"#, #"1: a@2=["x"@7 #2@12 null@14]@6"#),
    Case(#"{"é😀":"ë","b":1}"#, #"1: é😀@2="ë"@7 b@11=#1@15"#),
    Case(#"{"":""}"#, #"1: @2=""@5"#),
    Case(#"{"a":"\"\\\/\n\r\t"}"#, "1: a@2=\"\"\\/\n\r\t\"@6"),
    Case(#"{"a":"x\u00e9y\u00E9"}"#, #"1: a@2="xéyé"@6"#),
    Case(#"{"a":"\uD83D\uDE00!"}"#, #"1: a@2="😀!"@6"#),
    Case(#"{"a":"\uDBFF\uDFFF\uE000\uFFFF"}"#, "1: a@2=\"\u{10FFFF}\u{E000}\u{FFFF}\"@6"),
    Case(#"{"\u0061":1,"b":2}"#, "1: a@2=#1@11 b@13=#2@17"),
    Case("{\"a\":\"\u{2028}\u{85}\"}", "1: a@2=\"\u{2028}\u{85}\"@6"),
    Case(#"{"a":0}"#, "1: a@2=#0@6"),
    Case(#"{"a":-0}"#, "1: a@2=#-0@6"),
    Case(#"{"a":40.00}"#, "1: a@2=#40.00@6"),
    Case(#"{"a":0.1e-7}"#, "1: a@2=#0.1e-7@6"),
    Case(#"{"a":1E+09}"#, "1: a@2=#1E+09@6"),
    Case(#"{"a":123456789012345678901234567890}"#, "1: a@2=#123456789012345678901234567890@6"),
    Case(#"{"a":1e999999}"#, "1: a@2=#1e999999@6"),
  ]

  @Test("JSON gives its members and their places", arguments: good)
  func goodLine(_ example: Case) throws {
    #expect(try Transcript.json(example.text) == [example.expected])
  }

  static let bad = [
    Case(#"["a"]"#, "1:1 input-json"),
    Case(#""a""#, "1:1 input-json"),
    Case("é", "1:1 input-json"),
    Case(#"claim,action"#, "1:1 input-json"),
    Case(#"{"#, "1:2 input-json"),
    Case(#"{"a""#, "1:5 input-json"),
    Case(#"{"a":"#, "1:6 input-json"),
    Case(#"{"a":1"#, "1:7 input-json"),
    Case(#"{"a":1,"#, "1:8 input-json"),
    Case(#"{"a":1,}"#, "1:8 input-json"),
    Case(#"{,"a":1}"#, "1:2 input-json"),
    Case(#"{"a":1,,"b":1}"#, "1:8 input-json"),
    Case(#"{"a":1 "b":1}"#, "1:8 input-json"),
    Case(#"{"a" 1}"#, "1:6 input-json"),
    Case(#"{"a"=1}"#, "1:5 input-json"),
    Case(#"{"a":}"#, "1:6 input-json"),
    Case(#"{"a":1}}"#, "1:8 input-json"),
    Case(#"{"a":1} {"a":1}"#, "1:9 input-json"),
    Case(#"{"a":1} // note"#, "1:9 input-json"),
    Case(#"{a:1}"#, "1:2 input-json"),
    Case(#"{'a':1}"#, "1:2 input-json"),
    Case(#"{1:1}"#, "1:2 input-json"),
    Case(#"{"a":'b'}"#, "1:6 input-json"),
    Case(#"{"a":b}"#, "1:6 input-json"),
    Case(#"{"a":True}"#, "1:6 input-json"),
    Case(#"{"a":nul}"#, "1:6 input-json"),
    Case(#"{"a":truee}"#, "1:6 input-json"),
    Case(#"{"a":NaN}"#, "1:6 input-json"),
    Case(#"{"a":-Infinity}"#, "1:6 input-json"),
    Case(#"{"a":01}"#, "1:6 input-json"),
    Case(#"{"a":-01}"#, "1:6 input-json"),
    Case(#"{"a":-}"#, "1:6 input-json"),
    Case(#"{"a":+1}"#, "1:6 input-json"),
    Case(#"{"a":.5}"#, "1:6 input-json"),
    Case(#"{"a":5.}"#, "1:6 input-json"),
    Case(#"{"a":5.e1}"#, "1:6 input-json"),
    Case(#"{"a":1e}"#, "1:6 input-json"),
    Case(#"{"a":1e+}"#, "1:6 input-json"),
    Case(#"{"a":1e1.5}"#, "1:6 input-json"),
    Case(#"{"a":0x10}"#, "1:6 input-json"),
    Case(#"{"a":1_000}"#, "1:6 input-json"),
    Case(#"{"a":1,5}"#, "1:8 input-json"),
    Case(#"{"a":"b}"#, "1:6 input-json"),
    Case(#"{"a":"b\"}"#, "1:6 input-json"),
    Case(#"{"a":"b\"#, "1:8 input-json"),
    Case(#"{"a":"\x"}"#, "1:7 input-json"),
    Case(#"{"a":"\'"}"#, "1:7 input-json"),
    Case(#"{"a":"\N"}"#, "1:7 input-json"),
    Case(#"{"a":"\u12"}"#, "1:7 input-json"),
    Case(#"{"a":"\u12G4"}"#, "1:7 input-json"),
    Case(#"{"a":"\u+123"}"#, "1:7 input-json"),
    Case(#"{"a":"\uD83D"}"#, "1:7 input-json"),
    Case(#"{"a":"\uDE00"}"#, "1:7 input-json"),
    Case(#"{"a":"\uDE00\uD83D"}"#, "1:7 input-json"),
    Case(#"{"a":"\uD83D\uD83D"}"#, "1:7 input-json"),
    Case(#"{"a":"\uD83D\n"}"#, "1:7 input-json"),
    Case(#"{"a":"\uD83Dx"}"#, "1:7 input-json"),
    Case(#"{"a":"\uD83D\u"}"#, "1:13 input-json"),
    Case("{\"a\":\"\t\"}", "1:7 input-json"),
    Case("{\"\u{FEFF}a\":1}\u{FEFF}", "1:9 input-json"),
    Case("{\u{A0}\"a\":1}", "1:2 input-json"),
    Case(#"{"a":{}}"#, "1:6 input-json"),
    Case(#"{"a":[[1]]}"#, "1:7 input-json"),
    Case(#"{"a":[{}]}"#, "1:7 input-json"),
    Case(#"{"a":[1,]}"#, "1:9 input-json"),
    Case(#"{"a":[,1]}"#, "1:7 input-json"),
    Case(#"{"a":[1 2]}"#, "1:9 input-json"),
    Case(#"{"a":[1"#, "1:8 input-json"),
    Case(#"{"a":["#, "1:7 input-json"),
    Case(#"{"a":[1}"#, "1:8 input-json"),
    Case(#"{"a":1]"#, "1:7 input-json"),
    Case(#"{"a":1,"a":1}"#, "1:8 input-json"),
    Case(#"{"a":1,"b":2,"\u0061":1}"#, "1:14 input-json"),
    Case("{\"é\":1,\"e\u{301}\":1}", "1:8 input-json"),
    Case(#"{"a":"\u0000"}"#, "1:7 input-text"),
    Case(#"{"a":"x\u001B"}"#, "1:8 input-text"),
    Case(#"{"a":"\u007f"}"#, "1:7 input-text"),
    Case(#"{"a":"\b"}"#, "1:7 input-text"),
    Case(#"{"a":"\f"}"#, "1:7 input-text"),
    Case("{\"é\":\"\u{1}\"}", "1:7 input-text"),
    Case("{\"a\":\"\u{7F}\"}", "1:7 input-text"),
    Case("\u{C}{}", "1:1 input-text"),
  ]

  @Test("what is no JSON of ours is refused where it goes wrong", arguments: bad)
  func badLine(_ example: Case) throws {
    let read = try Transcript.json("{}\n\(example.text)\n{\"b\":1}")
    let fault = example.expected.replacing("1:", with: "2:", maxReplacements: 1)
    #expect(read == ["1: ", "! \(fault)", "3: b@2=#1@6"])
  }

  @Test("blocks may be cut anywhere", arguments: [1, 2, 3, 7, 65_536])
  func blocks(_ blockBytes: Int) throws {
    for example in Self.good {
      let read = try Transcript.json(Array(example.text.utf8), blockBytes: blockBytes)
      #expect(read == [example.expected])
    }
    for example in Self.bad {
      let read = try Transcript.json(Array(example.text.utf8), blockBytes: blockBytes)
      #expect(read == ["! \(example.expected)"])
    }
  }

  @Test("lines are counted as an editor counts them, and blank ones passed over")
  func lines() throws {
    let text = "\u{FEFF}{}\r\n\n \t\r{}\n\r\n  {}"
    #expect(try Transcript.json(text) == ["1: ", "4: ", "6: "])
    #expect(try Transcript.json("") == [])
    #expect(try Transcript.json("\u{FEFF}") == [])
    #expect(try Transcript.json("  ") == [])
  }

  @Test("an object over several lines is a fault of each")
  func overLines() throws {
    let read = try Transcript.json("{\n\"a\":1\n}")
    #expect(read == ["! 1:2 input-json", "! 2:1 input-json", "! 3:1 input-json"])
  }

  @Test("deep nesting is refused at its second level", arguments: [2, 3, 60_000])
  func nesting(_ depth: Int) throws {
    let lists = String(repeating: "[", count: depth)
    #expect(try Transcript.json("{\"a\":\(lists)\n{}") == ["! 1:7 input-json", "2: "])
  }

  @Test("a name that stands twice is told with its first place")
  func duplicate() throws {
    let fault = try #require(try Transcript.jsonFault(#"{"é":1, "b":2, "b":3}"#))
    let place = { Place(file: "f.ndjson", line: 1, column: $0) }
    #expect(fault.code == .inputJSON && fault.place == place(16))
    #expect(fault.message == "the name 'b' stands twice in the object")
    #expect(fault.help == "keep one of them")
    #expect(fault.notes == [Diagnostic.Note("first here", at: place(9))])
  }

  @Test("a message quotes what was found")
  func message() throws {
    let unquoted = try #require(try Transcript.jsonFault("{\"a\":NaN}"))
    #expect(unquoted.message == "'NaN' is not a number, true, false or null")
    let scalar = try #require(try Transcript.jsonFault("{\"a\":1 😀}"))
    #expect(scalar.message == "expected ',' or '}' after a member, found '😀'")
    let end = try #require(try Transcript.jsonFault("{\"a\""))
    #expect(end.message == "expected ':' after a name, found the end of the line")
    let long = try #require(
      try Transcript.jsonFault("{\"a\":" + String(repeating: "1", count: 5_000) + "x}"))
    #expect(long.message.count < 100)
  }
}
