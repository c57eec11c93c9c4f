import RewardRules
import Rewards
import Testing

/// What a cap may say, seen by what a second claim is paid.
@Suite("Forms of caps") struct CapFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cap: String
    /// The second of two claims: opening the post and, on the next day, a walk.
    let second: String
    var testDescription: String { cap }
  }

  @Test(
    "a cap holds as its words say",
    arguments: [
      Case(
        cap: "{ per: participant, every: week, at_most: 30, beyond: reduce }",
        second: "reduced 10.00 cap:it"),
      Case(
        cap: "{ per: participant, every: week, at_most: 30, beyond: refuse }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: participant, every: week, at_most: 30, beyond: defer }",
        second: "approved 20.00"),
      Case(
        cap: "{ per: participant, every: week, at_most: 30, beyond: warn }",
        second: "approved 20.00 warn:it"),
      Case(
        cap: "{ per: participant, every: week, at_most: 1 bon, beyond: refuse }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: participant, every: week, at_most: 1 bons, beyond: warn }",
        second: "approved 20.00 warn:it"),
      Case(
        cap: "{ per: [participant], every: week, at_most: 20, beyond: refuse }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: [participant, pillar], every: week, at_most: 20, beyond: refuse }",
        second: "approved 20.00"),
      Case(
        cap: "{ per: pillar, every: week, at_most: 20, beyond: refuse }", second: "approved 20.00"),
      Case(
        cap: "{ per: action, every: week, at_most: 20, beyond: refuse }", second: "approved 20.00"),
      Case(
        cap: "{ per: household, every: week, at_most: 20, beyond: refuse }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: programme, every: week, at_most: 20, beyond: refuse }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: [programme, pillar], every: week, at_most: 20, beyond: refuse }",
        second: "approved 20.00"),
      Case(
        cap: "{ per: mentor, every: week, at_most: 20, beyond: refuse }",
        second: "pended 0.00 missing:mentor"),
      Case(
        cap: "{ per: participant, every: week, at_most: 20, beyond: refuse, pillars: [debts] }",
        second: "approved 20.00"),
      Case(
        cap:
          "{ per: participant, every: week, at_most: 20, beyond: refuse, pillars: [debts, health] }",
        second: "recognised 0.00 cap:it"),
      Case(
        cap: "{ per: participant, every: week, at_most: 20, beyond: refuse, actions: [walk] }",
        second: "approved 20.00"),
      Case(
        cap:
          "{ per: participant, every: week, at_most: 20, beyond: refuse, label: { nl: week, en: week } }",
        second: "recognised 0.00 cap:it"),
    ])
  func holds(_ test: Case) throws {
    let rules = try SmallRules.read("rewards: { default: 20 }\ncaps: { it: \(test.cap) }\n")
    let steps = [Story.Step("open-post", "2018-03-05"), .init("walk", "2018-03-06")]
    #expect(try Story().decided(steps, under: rules).last == test.second)
  }

  @Test(
    "a cap may be called after whose total it is",
    arguments: [
      "participant", "household", "mentor", "action",
    ])
  func holderName(_ name: String) throws {
    let cap = "{ per: participant, every: week, at_most: 60, beyond: warn }"
    #expect(
      try SmallRules.read("rewards: { default: 20 }\ncaps: { \(name): \(cap) }\n").codes == [])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let cap: String
    let faults: [String]
    var testDescription: String { cap }
  }

  @Test(
    "a cap that cannot work is refused where it goes wrong",
    arguments: [
      Bad(cap: "{ per: participant, every: week, at_most: 60 }", faults: ["missing-key: it"]),
      Bad(
        cap: "{}",
        faults: ["missing-key: it", "missing-key: it", "missing-key: it", "missing-key: it"]),
      Bad(cap: "60", faults: ["wrong-shape: 60"]),
      Bad(
        cap: "{ per: family, every: week, at_most: 60, beyond: reduce }",
        faults: ["bad-word: family"]),
      Bad(
        cap: "{ per: [participant, family], every: week, at_most: 60, beyond: reduce }",
        faults: ["bad-word: family"]),
      Bad(
        cap: "{ per: [participant, participant], every: week, at_most: 60, beyond: reduce }",
        faults: ["repeated-item: participant"]),
      Bad(cap: "{ per: [], every: week, at_most: 60, beyond: reduce }", faults: ["empty-list: ["]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 60, beyond: lower }",
        faults: ["bad-word: lower"]),
      Bad(
        cap: "{ per: participant, every: fortnight, at_most: 60, beyond: reduce }",
        faults: ["bad-window: fortnight"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 0.00, beyond: reduce }",
        faults: ["zero-count: 0.00"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: x bons, beyond: refuse }",
        faults: ["bad-number: x"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: [60], beyond: reduce }",
        faults: ["wrong-shape: ["]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 3 bons, beyond: reduce }",
        faults: ["reduce-bons: reduce"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 3 bons, beyond: defer }",
        faults: ["defer-bons: defer"]),
      Bad(
        cap: "{ per: participant, every: programme, at_most: 60, beyond: defer }",
        faults: ["defer-window: programme"]),
      Bad(
        cap: "{ per: participant, every: 7 days, at_most: 60, beyond: defer }",
        faults: ["defer-window: 7 days"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 60, beyond: reduce, pillars: [dets] }",
        faults: ["unknown-pillar: dets"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 60, beyond: reduce, pillars: debts }",
        faults: ["wrong-shape: debts"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 60, beyond: reduce, actions: [wlak] }",
        faults: ["unknown-action: wlak"]),
      Bad(
        cap: "{ per: participant, every: week, at_most: 60, beyond: reduce, label: { nl: x } }",
        faults: ["missing-label: {"]),
      Bad(
        cap:
          "{ per: participant, every: week, at_most: 60, beyond: reduce, pillars: [debts], actions: [walk] }",
        faults: ["cap-scope-twice: actions"]),
    ])
  func isRefused(_ test: Bad) throws {
    #expect(
      try SmallRules.faults("rewards: { default: 20 }\ncaps: { it: \(test.cap) }\n") == test.faults)
  }
}
