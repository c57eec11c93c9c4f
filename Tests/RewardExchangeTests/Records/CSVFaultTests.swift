import RewardExchange
import Rewards
import Testing

@Suite("CSV faults")
struct CSVFaultTests {
  typealias Case = CSVRecordsTests.Case

  static let faulty = [
    Case("a quote in a cell", "a\"b\nc", ["! 1:2 input-csv", "c@2:1"]),
    Case("a quote at the end of a cell", "a,b\"\nc", ["! 1:4 input-csv", "c@2:1"]),
    Case("a quote after a space", "a, \"b\"\nc", ["! 1:4 input-csv", "c@2:1"]),
    Case("a quote after letters of two bytes", "éé\"\nc", ["! 1:3 input-csv", "c@2:1"]),
    Case("text after the closing quote", "\"a\"b\nc", ["! 1:4 input-csv", "c@2:1"]),
    Case("a space after the closing quote", "\"a\" ,b\nc", ["! 1:4 input-csv", "c@2:1"]),
    Case("text after an empty cell in quotes", "\"\"b\nc", ["! 1:3 input-csv", "c@2:1"]),
    Case("a third quote opens nothing", "\"a\"\"\nc\n", ["! 1:1 input-csv", "c@2:1"]),
    Case("a quote that is never closed", "a,\"b\nc\nd", ["! 1:3 input-csv", "c@2:1", "d@3:1"]),
    Case("an open quote before CR LF", "\"b\r\nc\r\n", ["! 1:1 input-csv", "c@2:1"]),
    Case("an open quote at the very end", "a\nb,\"", ["a@1:1", "! 2:3 input-csv"]),
    Case(
      "an open quote that the next one closes", "1,\"a\n2,\"b\"\n3,c",
      ["! 2:4 input-csv", "2@2:1 b@2:3", "3@3:1 c@3:3"]),
    Case(
      "an open quote after a cell of two lines", "\"a\nb\",\"c\nd",
      ["! 2:4 input-csv", "d@3:1"]),
    Case(
      "each line its own fault", "a\"\nb\"\nc", ["! 1:2 input-csv", "! 2:2 input-csv", "c@3:1"]),
    Case("NUL", "a\nb\0c,d\ne", ["a@1:1", "! 2:2 input-text", "e@3:1"]),
    Case("the last of C0", "\u{1F}\ne", ["! 1:1 input-text", "e@2:1"]),
    Case("DEL", "é,a\u{7F}\ne", ["! 1:4 input-text", "e@2:1"]),
    Case("ESC in a cell of two lines", "\"a\nb\u{1B}\",c\ne", ["! 2:2 input-text", "e@3:1"]),
    Case(
      "a control character and a wrong quote: the shape goes first", "\u{1}a\"\ne",
      ["! 1:3 input-csv", "e@2:1"]),
  ]

  @Test("a fault has its place, and the next records come", arguments: faulty)
  func faultyText(_ example: Case) throws {
    #expect(try Transcript.csv(example.text) == example.expected)
  }

  struct Bytes: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let column: Int

    init(_ name: String, _ bytes: [UInt8], column: Int) {
      self.name = name
      self.bytes = bytes
      self.column = column
    }

    var testDescription: String { name }
  }

  static let notUTF8 = [
    Bytes("Latin-1", [0x61, 0xE9, 0x2C, 0x62], column: 2),
    Bytes("a continuation that continues nothing", [0x61, 0x62, 0x80], column: 3),
    Bytes("an overlong slash", [0xC0, 0xAF], column: 1),
    Bytes("an overlong scalar of three", [0xE0, 0x9F, 0xBF], column: 1),
    Bytes("an overlong scalar of four", [0xF0, 0x8F, 0xBF, 0xBF], column: 1),
    Bytes("a surrogate", [0xED, 0xA0, 0x80], column: 1),
    Bytes("past the last scalar", [0xF4, 0x90, 0x80, 0x80], column: 1),
    Bytes("a byte that never occurs", [0x61, 0xFF], column: 2),
    Bytes("a scalar that is cut off", [0xC3, 0xA9, 0xE2, 0x82], column: 2),
    Bytes("a scalar that a comma cuts off", [0xF0, 0x9F, 0x98, 0x2C], column: 1),
  ]

  @Test("bytes that are not UTF-8 are refused where they stand", arguments: notUTF8)
  func encoding(_ example: Bytes) throws {
    let read = try Transcript.csv(Array("x\n".utf8) + example.bytes + Array("\ny".utf8))
    #expect(read == ["x@1:1", "! 2:\(example.column) input-text", "y@3:1"])
  }

  @Test("a file in UTF-16 is refused whole", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]])
  func utf16(_ mark: [UInt8]) throws {
    let bytes = mark + [0x61, 0x00, 0x0A, 0x00]
    #expect(try Transcript.csv(bytes) == ["! 1:1 input-text"])
    #expect(try Transcript.json(bytes) == ["! 1:1 input-text"])
    let fault = try #require(try Transcript.csvFault(bytes))
    #expect(fault.help == "save the file as UTF-8")
  }

  @Test("a message says what was expected and the way out")
  func message() throws {
    let fault = try #require(try Transcript.csvFault(Array("a\"b".utf8)))
    #expect(
      fault
        == Diagnostic(
          .inputCSV, "a quote inside a cell that does not begin with one",
          at: Place(file: "f.csv", line: 1, column: 2),
          help: "put the whole cell in quotes, and write a quote inside it twice"))
    let latin = try #require(try Transcript.csvFault([0xE9]))
    #expect(latin.message == "the byte 0xE9 is not UTF-8 here")
    let bell = try #require(try Transcript.csvFault([0x07]))
    #expect(bell.message == "the control character U+0007 stands here; expected text")
  }
}
