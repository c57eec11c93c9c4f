import RewardRules
import Rewards
import Testing

@testable import RewardExchange

@Suite("the fast reader of claims")
struct ClaimBlocksTests {
  private static let header =
    "claim,participant,action,done_on,agreed_on,outcome,effort,evidence,mentor,declined,note\n"

  /// Read once for all tests.
  private static let plan = Result { try TestPlan.read() }

  // MARK: - The same as the slow reader

  @Test("reads CSV as the slow one does, however it is cut", arguments: UInt64(1)...12)
  func csv(_ seed: UInt64) throws {
    var drawn = DrawnClaims(seed: seed)
    try expectAlike((0..<12).map { _ in drawn.csvFile() }, seed)
  }

  @Test("reads NDJSON as the slow one does, however it is cut", arguments: UInt64(1)...12)
  func json(_ seed: UInt64) throws {
    var drawn = DrawnClaims(seed: seed)
    try expectAlike((0..<12).map { _ in drawn.jsonFile() }, seed)
  }

  @Test("reads any bytes as the slow one does, however they are cut", arguments: UInt64(1)...10)
  func anything(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let beginnings = [
      "", "{", "[", "PK\u{3}\u{4}", "\u{FEFF}", "claim,participant,action,done_on\n",
    ]
    let files = (0..<60).map { _ in
      let meaningful = Array("ab,,\"\"\n\r{}:[]\\é".utf8)
      return Array((beginnings.randomElement(using: &random) ?? "").utf8)
        + (0..<Int.random(in: 0...80, using: &random)).map { _ in
          Int.random(in: 0..<30, using: &random) == 0
            ? UInt8.random(in: .min ... .max, using: &random)
            : meaningful.randomElement(using: &random) ?? 0
        }
    }
    try expectAlike(files, seed)
  }

  private func expectAlike(_ files: [[UInt8]], _ seed: UInt64) throws {
    let plan = try Self.plan.get()
    var random = SeededGenerator(seed: seed)
    for bytes in files {
      let slow = try ClaimPass.slow(bytes, under: plan)
      let input = try ClaimBytes(MemorySource(bytes))
      let sizes = [
        1, Int.random(in: 2...99, using: &random), Int.random(in: 99...999, using: &random),
      ]
      for blockBytes in sizes {
        let fast = try ClaimPass.fast(input, under: plan, blockBytes: blockBytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(fast == slow, "\(blockBytes): \(text.debugDescription)")
      }
    }
  }

  @Test("says of every known oddness what the slow one says")
  func cases() throws {
    let plan = try Self.plan.get()
    for claims in InputCase.all.compactMap(\.claims) {
      let slow = try ClaimPass.slow(Array(claims.utf8), under: plan)
      for blockBytes in [claims.utf8.count < 5_000 ? 7 : 5_000, 262_144] {
        #expect(
          try ClaimPass.fast(claims, under: plan, blockBytes: blockBytes) == slow, "\(claims)")
      }
    }
  }

  @Test(
    "reads records about as long as they may be as the slow one does",
    arguments: [-2, -1, 0, 1, 2, 200_000], ["\n", "\r\n", "\r", "\",\"", ""])
  func longRecords(_ excess: Int, _ ending: String) throws {
    let plan = try Self.plan.get()
    for beginning in ["c-1,p-1,walk,2018-03-05,,,,,,,", "c-1,p-1,walk,2018-03-05,,,,,,,\""] {
      let rest = RecordLimit.recordBytes + excess - beginning.utf8.count
      let long = beginning + String(repeating: "x", count: rest) + ending
      let text = Self.header + long + "c-2,p-2,walk,2018-03-06\nc-3,p-2,walk,2018-03-06"
      let slow = try ClaimPass.slow(Array(text.utf8), under: plan)
      for blockBytes in [50_000, 65_536, 262_144] {
        let fast = try ClaimPass.fast(text, under: plan, blockBytes: blockBytes)
        #expect(fast == slow, "\(blockBytes)")
      }
    }
  }

  @Test("reads lines of JSON about as long as they may be as the slow one does", arguments: -1...1)
  func longLines(_ excess: Int) throws {
    let plan = try Self.plan.get()
    let object = #"{"claim":"c-1","participant":"p-1","action":"walk","done_on":"2018-03-05"}"#
    for padding in [object, ""] {
      let blanks = RecordLimit.recordBytes + excess - padding.utf8.count
      let text = object + "\n" + padding + String(repeating: " ", count: blanks) + "\n" + object
      let slow = try ClaimPass.slow(Array(text.utf8), under: plan)
      for blockBytes in [50_000, 262_144] {
        let fast = try ClaimPass.fast(text, under: plan, blockBytes: blockBytes)
        #expect(fast == slow, "\(blockBytes)")
      }
    }
  }

  @Test("a block whose first row was guessed wrong is scanned again")
  func wrongGuess() throws {
    let plan = try Self.plan.get()
    let text = Self.header + "c-1,p-1,walk,2018-03-05,,,,,,,\"a\nc-9,p-9,walk,2018-03-05\n\"\n"
    let input = try ClaimBytes(MemorySource(text))
    let blocks = try ClaimBlocks(
      input, ClaimLayout(input, file: "claims"), under: plan,
      blockBytes: Self.header.utf8.count + 10)
    let (first, guessed) = (try blocks.scan(0), try blocks.scan(1))
    #expect(first.rows.map(\.isOdd) == [true])
    #expect(guessed.rows.map(\.isOdd) == [false, true])
    let place = blocks.place(after: first, from: blocks.start)
    #expect(place == ClaimPlace(offset: text.utf8.count, line: 5))
    let settled = try blocks.settled(guessed, at: place)
    #expect(settled.rows.isEmpty && settled.end == place.offset)
  }

  // MARK: - What it takes

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let isTaken: Bool

    init(_ text: String, isTaken: Bool) {
      testDescription = text
      self.isTaken = isTaken
    }

    static let long = String(repeating: "a", count: Identifier.longest)

    static let csv =
      [
        "c-1,p-1,walk,2018-03-05", "c-1,p-1,walk,2018-03-05,,,,,,,", "C.1_@\\,0,walk,2018-03-05",
        "\"c-1\",\"p-1\",\"walk\",\"2018-03-05\",\"\"",
        "\(long),\(long),walk,2018-03-05,,,,,\(long)",
        "c-1,p-1,walk,2016-02-29", "c-1,p-1,walk,2000-02-29", "c-1,p-1,walk,0001-01-01",
        "c-1,p-1,walk,9999-12-31", "c-1,p-1,walk,2018-04-30",
        "c-1,p-1,walk,2018-03-05,2018-03-05", "c-1,p-1,walk,2018-03-05,,missed",
        "c-1,p-1,walk,2018-03-05,,done", "c-1,p-1,walk,2018-03-05,,,1",
        "c-1,p-1,walk,2018-03-05,,,2",
        "c-1,p-1,list-debts,2018-03-05,,,3", "c-1,p-1,walk,2018-03-05,,,,receipt;call-note",
        "c-1,p-1,walk,2018-03-05,,,,,m-1,true", "c-1,p-1,walk,2018-03-05,,,,,,false",
        "c-1,p-1,walk,2018-03-05,,,,,,,Zoë said", "c-1,p-1,walk,2018-03-05,,,,,,,\"a, \"\"b\"\"\"",
        "c-1,111222332,walk,2018-03-05", "c-1,1234567,walk,2018-03-05",
        "111222333,p-1,walk,2018-03-05,,,,,111222333", "c-1,p-1,walk,2018-03-05,,,,,,,a\tb",
      ].map { Row($0, isTaken: true) }
      + [
        "c-1,p-1,walk,", ",p-1,walk,2018-03-05", "c-1,p-1,walk,2018-03-05,,,,,,,,",
        "\(long)a,p-1,walk,2018-03-05", "c-1,\(long)a,walk,2018-03-05",
        "c-1,p-1,walk,2018-03-05,,,,,\(long)a", ".c,p-1,walk,2018-03-05", "c 1,p-1,walk,2018-03-05",
        "c-1,p-1,wlak,2018-03-05", "c-1,p-1,walk ,2018-03-05", "c-1,p-1,walk,2018-02-29",
        "c-1,p-1,walk,1900-02-29", "c-1,p-1,walk,0000-12-31", "c-1,p-1,walk,2018-04-31",
        "c-1,p-1,walk,2018-13-01", "c-1,p-1,walk,2018-00-01", "c-1,p-1,walk,2018-01-00",
        "c-1,p-1,walk,2018-3-05", "c-1,p-1,walk,2018-03-051",
        "c-1,p-1,walk,2018-03-05,2018-03-06", "c-1,p-1,walk,2018-03-05,,Missed",
        "c-1,p-1,walk,2018-03-05,,,0", "c-1,p-1,walk,2018-03-05,,,6",
        "c-1,p-1,walk,2018-03-05,,,01",
        "c-1,p-1,walk,2018-03-05,,,,photo", "c-1,p-1,walk,2018-03-05,,,,receipt;",
        "c-1,p-1,walk,2018-03-05,,,,;", "c-1,p-1,walk,2018-03-05,,,,,,yes",
        "c-1,p-1,walk,2018-03-05,,,,,,,a\u{7}", "c-1,p-1,walk,2018-03-05,,,,,,,a\"b",
        "c-1,p-1,walk,2018-03-05,,,,,,,\"a\nb\"", "c-1,\"p-1\"x,walk,2018-03-05",
        "c-1,\"p-1,walk,2018-03-05", "c-1,111222333,walk,2018-03-05",
        "c-1,11122237,walk,2018-03-05",
        "c-1,012345672,walk,2018-03-05",
        "c-1,p-1,walk,\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
      ].map { Row($0, isTaken: false) }

    static let json =
      [
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #" { "done_on" : "2018-03-05" , "action":"walk","participant":"p","claim":"c" } "#,
        #"{"claim":17,"participant":0,"action":"walk","done_on":"2018-03-05","mentor":12}"#,
        ##"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","agreed_on":null}"##,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","effort":2}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","effort":"2"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","effort":""}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":[]}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":["receipt" , "call-note"]}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":"receipt;receipt"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","declined":true}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","declined":"true"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","outcome":"missed"}"#,
      ].map { Row($0, isTaken: true) }
      + [
        #"{}"#, #"{"claim":"c","participant":"p","action":"walk"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":null}"#,
        #"{"claim":"c\u0061","participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":"c\\a","participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":"c","claim":"c","participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","mentor":null,"mentor":null}"#,
        #"{"claim":1.5,"participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":01,"participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":true,"participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":["c"],"participant":"p","action":"walk","done_on":"2018-03-05"}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","effort":6}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","effort":2.0}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":["photo"]}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":[""]}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","evidence":["receipt",]}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05","declined":1}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05",}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05"}}"#,
        #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05""#,
      ].map { Row($0, isTaken: false) }
  }

  @Test("takes an ordinary row of CSV and no other", arguments: Row.csv)
  func takes(_ row: Row) throws {
    try expect(row, in: Self.header + "c,p,walk,2018-04-01\n" + row.testDescription)
  }

  @Test("takes an ordinary object and no other", arguments: Row.json)
  func takesObject(_ row: Row) throws {
    let before = #"{"claim":"b","participant":"p","action":"walk","done_on":"2018-04-01"}"#
    try expect(row, in: before + "\n" + row.testDescription)
  }

  private func expect(_ row: Row, in text: String) throws {
    let plan = try Self.plan.get()
    for ending in ["", "\n", "\r\n", "\r"] {
      #expect(try taken(text + ending, under: plan).prefix(2) == [true, row.isTaken])
      let slow = try ClaimPass.slow(Array((text + ending).utf8), under: plan)
      #expect(try ClaimPass.fast(text + ending, under: plan, blockBytes: 10) == slow)
    }
  }

  @Test("an object with names that mean nothing is odd the first time")
  func otherNames() throws {
    let plan = try Self.plan.get()
    func object(_ others: String) -> String {
      #"{"claim":"c","participant":"p","action":"walk","done_on":"2018-03-05",\#(others)}"#
    }
    let text = [
      #""a":1"#, #""a":[true,"é\n",-1.50,null]"#, #""b":"","a":[]"#, #""b":null,"a":"x""#,
      #""a":1,"b":2"#,
      #""a":1e5"#, #""a":1,"a":1"#, #""a\u0061":1"#, #""é":1"#,
    ].map(object).joined(separator: "\n")
    let input = try ClaimBytes(MemorySource(text))
    let layout = try ClaimLayout(input, file: "claims")
    let block = try ClaimBlocks(input, layout, under: plan).scan(0)
    var reader = ClaimReader(input, layout)
    var odd: [Bool] = []
    for row in block.rows {
      #expect(row.isOdd)
      odd.append(reader.isOdd(row))
      _ = try reader.read(row, of: block, line: 1)
    }
    // Of the last four the scan cannot tell that they are good, or that they are not.
    #expect(odd == [true, false, true, false, true, true, true, true, true])
    let slow = try ClaimPass.slow(Array(text.utf8), under: plan)
    for blockBytes in [9, 999] {
      #expect(try ClaimPass.fast(text, under: plan, blockBytes: blockBytes) == slow)
    }
  }

  @Test("takes the sixty-fourth kind of evidence, and the next one is odd")
  func evidenceKinds() throws {
    let kinds = (0..<70).map { "kind-\($0)" }
    let (folder, catalogue) = (try TemporaryFolder(), try TemporaryFolder())
    try catalogue.write(
      """
      pillar: health
      name: { nl: a, en: a }
      actions:
        walk: { label: { nl: a, en: a }, effort: 1, evidence: [\(kinds.joined(separator: ", "))] }
      """, to: "health.yaml")
    try folder.write(
      """
      programme: kinds
      name: { nl: a, en: a }
      runs: 2018-01-01..2018-12-31
      catalogue: \(catalogue.path)
      rewards: { default: { bon: 1 } }
      """, to: "2018-01-01.yaml")
    let plan = try #require(try RuleSet.read(folder.path).plan)
    let names = plan.evidenceNames
    for (number, isTaken) in [(0, true), (63, true), (64, false), (69, false)] {
      let row = "c-1,p-1,walk,2018-03-05,,,,\(names[number]);\(names[1])\n"
      #expect(try taken(Self.header + row, under: plan) == [isTaken])
      let slow = try ClaimPass.slow(Array((Self.header + row).utf8), under: plan)
      #expect(try ClaimPass.fast(Self.header + row, under: plan, blockBytes: 99) == slow)
      #expect(slow.claims.first?.evidence == [names[number], names[1]])
    }
  }
}
