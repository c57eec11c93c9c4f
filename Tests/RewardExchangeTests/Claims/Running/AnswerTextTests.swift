import Rewards
import Testing

@testable import RewardExchange

@Suite("the text of an answer")
struct AnswerTextTests {
  /// A verdict and how its day and the decision's text are to look.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let verdict: Verdict

    private static let day = Day(number: 17_600)

    private static func verdict(
      _ outcome: DecisionOutcome, _ reasons: [ReasonIndex], pays parts: [(Int, Int64)] = [],
      pillar: Int? = 0
    ) -> Verdict {
      var verdict = Verdict(outcome, .init(reasons))
      verdict.pillar = pillar
      verdict.cents = parts.reduce(0) { $0 + $1.1 }
      verdict.payouts = .init(
        parts.map { Payout(on: day.adding(days: $0.0), amount: Money(cents: $0.1)) })
      return verdict
    }

    static let all = [
      Case(testDescription: "approved", verdict: verdict(.approved, [], pays: [(0, 4_000)])),
      Case(testDescription: "later", verdict: verdict(.approved, [], pays: [(1, 4_000)])),
      Case(
        testDescription: "in parts", verdict: verdict(.approved, [], pays: [(0, 1), (30, 3_999)])),
      Case(testDescription: "denied", verdict: verdict(.denied, [.duplicate])),
      Case(testDescription: "no pillar", verdict: verdict(.denied, [.notInForce], pillar: nil)),
      Case(testDescription: "missing", verdict: verdict(.pended, [.missing(.mentor)])),
      Case(testDescription: "other pillar", verdict: verdict(.recognised, [.noBon], pillar: 1)),
      Case(
        testDescription: "one cap", verdict: verdict(.reduced, [.cap(0)], pays: [(0, 2_000)])),
      Case(
        testDescription: "cap and warning",
        verdict: verdict(.reduced, [.cap(0), .warn(0)], pays: [(0, 2_000)])),
      Case(
        testDescription: "warning, later",
        verdict: verdict(.approved, [.warn(0)], pays: [(400_000, Money.largestAmountCents)])),
      Case(
        testDescription: "a cap that leaves nothing", verdict: verdict(.recognised, [.cap(0)])),
    ]
  }

  /// The line as the records of CSV have it.
  private static func line(_ verdict: Verdict, of claim: Claim, under plan: RewardPlan) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(
      record: [
        claim.id, claim.participant, claim.action, verdict.pillar.map { plan.pillars[$0] } ?? "",
        String(describing: claim.doneOn), verdict.outcome.rawValue,
        Money(cents: verdict.cents).text(in: plan.currency),
        verdict.reasons.map { plan.reason($0).code }.joined(separator: ";"),
        verdict.payouts.map { $0.text(in: plan.currency) }.joined(separator: ";"),
      ], to: &bytes)
    return bytes
  }

  @Test("is that of its cells, for answers in a row", arguments: [Case.all])
  func lines(_ cases: [Case]) throws {
    let plan = try TestPlan.read()
    let text = AnswerText(plan)
    let ids = Array("c-1;Participant.with_a@long\\id".utf8)
    var answers: [(Answer, SpelledClaim)] = []
    var expected = AnswerText.header
    for (number, input) in cases.enumerated() {
      let names = SpelledClaim(
        claim: 0..<3, participant: 4..<ids.count, action: Int32(number % plan.actions.count),
        doneOn: Day(number: 17_600 + Int32(number / 3)))
      let answer = Answer(input.verdict, on: names.doneOn, under: plan)
      answers.append((answer, names))
      let claim = Claim(
        id: "c-1", participant: String(decoding: ids[4...], as: UTF8.self),
        action: plan.actions[Int(names.action)], doneOn: names.doneOn)
      let line = Self.line(input.verdict, of: claim, under: plan)
      #expect(line.count <= text.mostBytes(of: answer, names), "\(input.testDescription)")
      expected += line
    }
    let header = AnswerText.header
    let bytes = Pen.text(ofAtMost: 10_000) { pen in
      pen.write(header.span)
      var day = AnswerText.WrittenDay()
      for (answer, names) in answers {
        text.write(answer, names, in: ids.span, day: &day, with: &pen)
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test("no id needs quotation marks, whatever its signs")
  func ids() {
    let signs = (0...255).map { String(Character(Unicode.Scalar(UInt8($0)))) }
    for sign in signs {
      for id in [sign, "a" + sign, sign + "a", "\u{FEFF}a"] where Identifier.isID(id) {
        var bytes: [UInt8] = []
        CSVText.append(id, to: &bytes)
        #expect(bytes == Array(id.utf8))
      }
    }
  }
}
