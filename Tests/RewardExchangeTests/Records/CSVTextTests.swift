import RewardExchange
import Testing

@Suite("writing CSV")
struct CSVTextTests {
  struct Case: Sendable {
    let cell: String
    let expected: String

    init(_ cell: String, _ expected: String) {
      self.cell = cell
      self.expected = expected
    }
  }

  static let cells = [
    Case("", ""),
    Case("a", "a"),
    Case("a b", "a b"),
    Case("a;b", "a;b"),
    Case("it's", "it's"),
    Case("a,b", "\"a,b\""),
    Case("a\"b", "\"a\"\"b\""),
    Case("\"", "\"\"\"\""),
    Case("a\nb", "\"a\nb\""),
    Case("a\rb", "\"a\rb\""),
    Case(" a", "\" a\""),
    Case("a ", "\"a \""),
    Case(" ", "\" \""),
    Case("é", "é"),
    Case("\u{FEFF}a", "\"\u{FEFF}a\""),
  ]

  @Test("a cell is quoted only where it must be", arguments: cells)
  func cell(_ example: Case) {
    var bytes: [UInt8] = []
    CSVText.append(example.cell, to: &bytes)
    #expect(bytes == Array(example.expected.utf8))
  }

  @Test("a record is its cells, commas and LF")
  func record() {
    var bytes: [UInt8] = []
    CSVText.append(record: ["a", "", "b c"], to: &bytes)
    CSVText.append(record: [""], to: &bytes)
    CSVText.append(record: ["", ""], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a,,b c\n\"\"\n,\n")
  }

  @Test("a record without cells is our error")
  func noCells() async {
    await #expect(processExitsWith: .failure) {
      var bytes: [UInt8] = []
      CSVText.append(record: [], to: &bytes)
    }
  }
}
