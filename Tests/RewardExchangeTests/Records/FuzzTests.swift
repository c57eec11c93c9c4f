import RewardExchange
import Rewards
import Testing

@Suite("any bytes at all")
struct FuzzTests {
  /// Bytes that mean something to a reader come often, all others now and then.
  private func bytes(_ random: inout SeededGenerator, meaningful: [UInt8]) -> [UInt8] {
    (0..<Int.random(in: 0...120, using: &random)).map { _ in
      Int.random(in: 0..<40, using: &random) == 0
        ? UInt8.random(in: .min ... .max, using: &random)
        : meaningful.randomElement(using: &random) ?? 0
    }
  }

  /// The last place of each line, one past its last scalar; bytes that are no scalar count less.
  private func lastColumns(_ bytes: [UInt8]) -> [Int] {
    var columns = [1]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D {
        let isPair = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
        if !isPair { columns.append(1) }
      } else {
        columns[columns.count - 1] += 1
      }
    }
    return columns
  }

  private func isInside(_ line: Int, _ column: Int, _ columns: [Int]) -> Bool {
    line >= 1 && line <= columns.count && column >= 1 && column <= columns[line - 1]
  }

  @Test(
    "CSV never fails, gives places in the file, and the same however it is cut",
    arguments: UInt64(1)...10)
  func csv(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let bytes = bytes(&random, meaningful: Array("ab,,\"\"\n\ré".utf8))
      let columns = lastColumns(bytes)
      var line = 0
      var reader = CSVRecords(MemorySource(bytes), file: "f.csv")
      reading: while true {
        switch try reader.next() {
        case .record(let record):
          #expect(record.line > line)
          line = record.line
          #expect(!record.cells.isEmpty)
          #expect(record.cells.allSatisfy { isInside($0.line, $0.column, columns) })
        case .fault(let fault):
          #expect(isInside(fault.place.line, fault.place.column, columns), "\(bytes)")
        case .end: break reading
        }
      }
      #expect(try Transcript.csv(bytes, blockBytes: 1) == Transcript.csv(bytes), "\(bytes)")
    }
  }

  @Test(
    "JSON never fails, gives places in the file, and the same however it is cut",
    arguments: UInt64(1)...10)
  func json(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let meaningful = Array("{{\"\"\"\"::,}}[]\\u0d8aDEtrue-1.e\n ".utf8)
    for _ in 0..<250 {
      let bytes = bytes(&random, meaningful: meaningful)
      let columns = lastColumns(bytes)
      var line = 0
      var reader = JSONLines(MemorySource(bytes), file: "f.ndjson")
      reading: while true {
        switch try reader.next() {
        case .record(let object):
          #expect(object.line > line)
          line = object.line
          #expect(
            object.members.allSatisfy {
              isInside(line, $0.keyColumn, columns) && isInside(line, $0.column, columns)
            })
        case .fault(let fault):
          #expect(fault.place.line > line)
          line = fault.place.line
          #expect(isInside(line, fault.place.column, columns), "\(bytes)")
        case .end: break reading
        }
      }
      #expect(try Transcript.json(bytes, blockBytes: 1) == Transcript.json(bytes), "\(bytes)")
    }
  }

  @Test(
    "records about as long as the bound are the same however they are cut",
    arguments: UInt64(1)...4)
  func longRecords(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<6 {
      let length = RecordLimit.recordBytes + Int.random(in: -3...3, using: &random)
      bytes += Array(repeating: 0x78, count: length / Int.random(in: 1...2, using: &random))
      bytes +=
        [
          Array("\r\n".utf8), Array("\n\"".utf8), Array("\"\n".utf8), Array("\",\"".utf8),
          Array("\"\"\r".utf8),
        ].randomElement(using: &random) ?? []
    }
    let read = try Transcript.csv(bytes + Array("\nend".utf8))
    #expect(read.last?.hasPrefix("end@") ?? false)
    let blockBytes = Int.random(in: 1...70_000, using: &random)
    #expect(try Transcript.csv(bytes + Array("\nend".utf8), blockBytes: blockBytes) == read)
  }

  @Test("a line is refused exactly when it is not UTF-8", arguments: UInt64(1)...10)
  func encoding(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let edges: [UInt8] = [
      0x41, 0x7E, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFE,
    ]
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        edges.randomElement(using: &random) ?? 0
      }
      let isGood = String(validating: bytes, as: UTF8.self) != nil
      let fault = try Transcript.csvFault(Array("x\n".utf8) + bytes)
      #expect((fault == nil) == isGood, "\(bytes)")
      #expect(fault.map { $0.code == .inputText } ?? true)
    }
  }
}
