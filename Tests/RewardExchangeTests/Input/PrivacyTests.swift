import RewardExchange
import Testing

@Suite("numbers of citizens in inputs")
struct PrivacyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var participants: String?
    var claims: String?

    static let all: [Case] = [
      Case(
        testDescription: "in their column",
        claims: "claim,participant,action,done_on\nc-1,111222333,walk,2018-03-05\n"),
      Case(
        testDescription: "in every other column, one at a time",
        claims: """
          claim,participant,action,done_on,agreed_on,outcome,effort,evidence,mentor,declined
          c-1,p-1,111222333,2018-03-05
          c-2,p-1,walk,111222333
          c-3,p-1,walk,2018-03-05,111222333
          c-4,p-1,walk,2018-03-05,,111222333
          c-5,p-1,walk,2018-03-05,,,111222333
          c-6,p-1,walk,2018-03-05,,,,111222333
          c-7,p-1,walk,2018-03-05,,,,x-111222333
          c-8,p-1,walk,2018-03-05,,,,,,111222333
          c-9,p-1,walk,2018-03-05,,,,,,,111222333

          """),
      Case(testDescription: "in a file without a header", claims: "c-1,111222333,walk\n"),
      Case(
        testDescription: "in a header",
        claims: "claim,participant,action,done_on,111222333\nc-1,p-1,walk,2018-03-05\n"),
      Case(
        testDescription: "in broken objects",
        claims: """
          {"claim":"c-1","participant":111222333x}
          {"claim":"c-1","111222333":1,"111222333":1}
          {"111222333":1,"claim":"c-1","participant":"p-1","action":"a","done_on":"2018-03-05"}
          111222333

          """),
      Case(
        testDescription: "among participants",
        participants: """
          participant,since,arm,age,household,111222333
          111222333
          p-1,111222333
          p-1,,111222333
          p-1,,,111222333
          p-1,,,,_111222333

          """),
    ]
  }

  @Test("a probable BSN is in no message and in no decision", arguments: Case.all)
  func hidden(_ input: Case) throws {
    var reading = try Reading(participants: input.participants, claims: input.claims)
    #expect(!reading.diagnostics.isEmpty)
    let said = reading.diagnostics.joined(separator: "\n")
    #expect(!said.contains("111222333"), "\(said)")
    #expect(try !reading.decisions(as: .ndjson).contains("111222333"))
  }

  @Test("a number of nine digits that is none is shown, so that it can be mended")
  func shown() throws {
    let reading = try Reading(
      claims: "claim,participant,action,done_on\nc-1,p-1,123456789,2018-03-05\n")
    #expect(
      reading.diagnostics == [
        "claims:2:9: error: unknown action '123456789' [input-unknown-action]"
      ])
  }
}
