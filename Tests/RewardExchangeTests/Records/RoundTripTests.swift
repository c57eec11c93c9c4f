import RewardExchange
import Testing

@Suite("what is written is read back")
struct RoundTripTests {
  /// Scalars that are hard on one side or the other, beside plain ones.
  private static let scalars: [Unicode.Scalar] = [
    "a", "b", "1", " ", ",", ";", "\"", "'", "\\", "/", "\n", "\r", "\t", "é", "ß", "\u{301}",
    "€", "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}", "\u{FFFF}", "😀", "\u{10FFFF}", "{", "[",
  ]

  private func text(_ random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      text.append(Self.scalars.randomElement(using: &random) ?? "a")
    }
    return String(text)
  }

  @Test("CSV", arguments: UInt64(1)...20)
  func csv(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let written = (0..<200).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in text(&random) }
    }
    var bytes: [UInt8] = []
    for record in written { CSVText.append(record: record, to: &bytes) }
    var reader = CSVRecords(MemorySource(bytes, blockBytes: 61), file: "f.csv")
    for record in written {
      guard case .record(let read) = try reader.next() else {
        Issue.record("expected \(record)")
        return
      }
      // Swift takes texts that look the same for equal; their bytes are what counts here.
      #expect(read.cells.map { Array($0.text.utf8) } == record.map { Array($0.utf8) })
    }
    guard case .end = try reader.next() else {
      Issue.record("expected the end")
      return
    }
  }

  @Test("JSON", arguments: UInt64(1)...20)
  func json(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let key = text(&random)
      let string = text(&random)
      let strings = (0..<3).map { _ in text(&random) }
      let integer = Int64.random(in: .min ... .max, using: &random)
      var object = JSONObject()
      object.add("0" + key, string: string)
      object.add("1" + key, strings: strings)
      object.add("2" + key, integer: integer)
      var bytes: [UInt8] = []
      object.append(to: &bytes)
      var reader = JSONLines(MemorySource(bytes, blockBytes: 61), file: "f.ndjson")
      guard case .record(let line) = try reader.next() else {
        Issue.record("expected \(object)")
        return
      }
      #expect(line.members.map(\.key) == ["0" + key, "1" + key, "2" + key])
      #expect(line.members.first?.value == .string(string))
      #expect(line.members.last?.value == .number("\(integer)"))
      guard case .list(let items) = line.members[1].value else {
        Issue.record("expected a list")
        return
      }
      #expect(items.map(\.value) == strings.map { .string($0) })
    }
  }
}
