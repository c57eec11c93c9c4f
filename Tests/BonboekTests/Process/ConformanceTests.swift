import Foundation
import RewardExchange
import RewardRules
import Testing

@Suite("the cases of Conformance")
struct ConformanceTests {
  /// A folder with rules, claims, perhaps participants, and the decisions that are right.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String

    var folder: String { "Tests/BonboekTests/Conformance/\(testDescription)" }
    var rules: String { "\(folder)/rules/programme" }
    var claims: String { "\(folder)/claims.csv" }
    var expected: String { get throws { try Repository.text("\(folder)/expected.csv") } }

    var participants: String? {
      let path = "\(folder)/participants.csv"
      return FileManager.default.fileExists(atPath: Repository.url(path).path) ? path : nil
    }

    static var all: [Case] {
      get throws {
        try Repository.names(in: "Tests/BonboekTests/Conformance")
          .map { Case(testDescription: $0) }
      }
    }
  }

  @Test("there are some")
  func some() throws {
    #expect(try Case.all.count >= 7)
  }

  @Test("the program decides them to the byte", arguments: try Case.all)
  func program(_ input: Case) throws {
    let participants = input.participants.map { " --participants \($0)" } ?? ""
    let answer = try Program.shell(
      "bonboek decide --rules \(input.rules) --claims \(input.claims)" + participants)
    #expect(answer.output == (try input.expected))
    #expect(!answer.errors.contains("error: "), "\(answer.errors)")
    #expect(answer.status == 0)
  }

  @Test("the library decides them to the byte, however the bytes come", arguments: try Case.all)
  func library(_ input: Case) throws {
    let rules = try RuleSet.read(Repository.url(input.rules).path)
    var run = DecisionRun(try #require(rules.plan))
    func source(_ path: String) throws -> MemorySource {
      MemorySource(Array(try Repository.text(path).utf8), blockBytes: 7)
    }
    if let participants = input.participants {
      try run.readParticipants(from: source(participants), named: participants)
    }
    try run.readClaims(from: source(input.claims), named: input.claims)
    let (sink, summary) = try run.write(to: MemorySink(), as: .csv)
    let output = String(decoding: sink.bytes, as: UTF8.self)
    #expect(output == (try input.expected))
    #expect(summary.claimCount == output.split(separator: "\n").count - 1)
    #expect(!run.hasFaults)
  }
}
