import RewardExchange
import Testing

@Suite("bounds of a record")
struct RecordLimitTests {
  private static let most = RecordLimit.recordBytes

  private func run(_ length: Int) -> String { String(repeating: "x", count: length) }

  @Test("a record of the longest kind is read", arguments: ["\n", "\r\n", "\r", ""])
  func longest(_ lineBreak: String) throws {
    let cell = run(Self.most - 2)
    let next = lineBreak.isEmpty ? [] : ["b@2:1"]
    let text = cell + ",z" + lineBreak + (next.isEmpty ? "" : "b")
    #expect(try Transcript.csv(text) == ["\(cell)@1:1 z@1:\(Self.most)"] + next)
  }

  @Test("a record one byte longer is refused", arguments: ["\n", "\r\n", "\r", ""])
  func tooLong(_ lineBreak: String) throws {
    let next = lineBreak.isEmpty ? [] : ["b@3:1"]
    for record in [run(Self.most + 1), run(Self.most - 1) + ",z", run(Self.most) + "\""] {
      let text = "a\n" + record + lineBreak + (next.isEmpty ? "" : "b")
      #expect(try Transcript.csv(text) == ["a@1:1", "! 2:1 input-too-large"] + next)
    }
  }

  @Test("a cell in quotes may fill the record", arguments: ["\n", "\r\n", ""])
  func longestQuoted(_ lineBreak: String) throws {
    let cell = run(Self.most - 2)
    #expect(try Transcript.csv("\"\(cell)\"\(lineBreak)") == ["\(cell)@1:1"])
    #expect(try Transcript.csv("\"\(cell)x\"\(lineBreak)") == ["! 1:1 input-too-large"])
    #expect(try Transcript.csv("\"\(cell)\",\(lineBreak)") == ["! 1:1 input-too-large"])
  }

  @Test("however long a line is, the next is read", arguments: [1, 2, 3, 7])
  func farLineEnd(_ blocks: Int) throws {
    let line = run(Self.most * blocks + blocks)
    #expect(try Transcript.csv(line + "\r\nb") == ["! 1:1 input-too-large", "b@2:1"])
    #expect(try Transcript.csv("\"" + line + "\nb") == ["! 1:1 input-too-large", "b@2:1"])
    #expect(try Transcript.json(line + "\r\n{}") == ["! 1:1 input-too-large", "2: "])
    let small = try Transcript.csv(Array((line + "\r\nb").utf8), blockBytes: 1_000)
    #expect(small == ["! 1:1 input-too-large", "b@2:1"])
  }

  @Test("a quote that is open past the bound costs its own line only")
  func distantQuote() throws {
    let lines = (0..<30_000).map { "c-\($0),p" }
    let text = "h\n1,\"x\n" + lines.joined(separator: "\n")
    let read = try Transcript.csv(text)
    #expect(read.prefix(2) == ["h@1:1", "! 2:3 input-csv"])
    #expect(read.count == 2 + lines.count)
    #expect(read.last == "c-29999@30002:1 p@30002:9")
  }

  @Test("a CR LF is one line break wherever a block ends", arguments: [1, 5, 65_535, 65_536])
  func lineBreakOverBlocks(_ blockBytes: Int) throws {
    for length in Self.most - 2...Self.most + 2 {
      let text = run(length) + "\r\nb\r\nc\n"
      let read = try Transcript.csv(Array(text.utf8), blockBytes: blockBytes)
      #expect(read.count == 3)
      #expect(read.dropFirst() == ["b@2:1", "c@3:1"])
    }
  }

  @Test("a record has as many cells as the bound, and not one more")
  func cells() throws {
    let most = String(repeating: ",", count: RecordLimit.cells - 1)
    var reader = CSVRecords(MemorySource(most), file: "f.csv")
    guard case .record(let record) = try reader.next() else {
      Issue.record("expected a record")
      return
    }
    #expect(record.cells.count == RecordLimit.cells)
    #expect(
      try Transcript.csv("a\n\(most),\"x\ny\"\nb") == [
        "a@1:1", "! 2:1001 input-too-large", "b@4:1",
      ])
  }

  @Test("a line of JSON has the same bounds")
  func json() throws {
    let text = run(Self.most - 8)
    let longest = "{\"a\":\"\(text)\"}"
    #expect(longest.utf8.count == Self.most)
    #expect(try Transcript.json(longest + "\r\n{}") == ["1: a@2=\"\(text)\"@6", "2: "])
    #expect(try Transcript.json(" " + longest + "\r\n{}") == ["! 1:1 input-too-large", "2: "])

    let most = (2..<RecordLimit.cells).map { _ in "1" }.joined(separator: ",")
    #expect(try Transcript.jsonFault("{\"a\":[\(most)],\"b\":1}") == nil)
    let read = try Transcript.json("{\"a\":[\(most)],\"b\":1,\"c\":1}\n{}")
    #expect(read == ["! 1:2014 input-too-large", "2: "])
  }
}
