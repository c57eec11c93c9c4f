import RewardRules
import Rewards
import Testing

/// Windows, times and days, seen by when a second claim is paid again or a price is kept.
@Suite("Forms of times") struct TimeFormTests {
  /// A window, a claim in it, the last day on which another finds it used up, and the day after.
  struct Span: Sendable, CustomTestStringConvertible {
    let window: String
    let first: String
    let last: String
    let after: String
    var testDescription: String { window }
  }

  static let windows = [
    Span(window: "day", first: "2018-03-05", last: "2018-03-05", after: "2018-03-06"),
    Span(window: "week", first: "2018-03-05", last: "2018-03-11", after: "2018-03-12"),
    Span(window: "month", first: "2018-02-01", last: "2018-02-28", after: "2018-03-01"),
    Span(window: "quarter", first: "2018-01-01", last: "2018-03-31", after: "2018-04-01"),
    Span(window: "year", first: "2018-09-01", last: "2019-08-31", after: "2019-09-01"),
    Span(window: "1 day", first: "2018-03-05", last: "2018-03-05", after: "2018-03-06"),
    Span(window: "28 days", first: "2018-03-05", last: "2018-04-01", after: "2018-04-02"),
    Span(window: "400 days", first: "2018-03-05", last: "2019-04-08", after: "2019-04-09"),
  ]

  @Test("a limit counts over its window", arguments: windows)
  func limit(_ span: Span) throws {
    let rules = try SmallRules.read(
      """
      calendar: { year_starts: 09-01 }
      rewards: { default: { bon: 20, limit: 1 per \(span.window) } }

      """)
    try expectUsedUp(span, rules, by: "recognised 0.00 limit")
  }

  @Test("a cap counts over its window", arguments: windows)
  func cap(_ span: Span) throws {
    let rules = try SmallRules.read(
      """
      calendar: { year_starts: 09-01 }
      rewards: { default: 20 }
      caps: { it: { per: participant, every: \(span.window), at_most: 1 bons, beyond: refuse } }

      """)
    try expectUsedUp(span, rules, by: "recognised 0.00 cap:it")
  }

  private func expectUsedUp(_ span: Span, _ rules: RuleSet, by outcome: String) throws {
    // On the same day another action is asked for a cap, the next day does for both.
    let steps = [Story.Step("walk", span.first), Story.Step("walk", span.last)]
    if span.first != span.last {
      #expect(try Story().decided(steps, under: rules) == ["approved 20.00", outcome])
    }
    #expect(
      try Story().decided([steps[0], .init("walk", span.after)], under: rules)
        == ["approved 20.00", "approved 20.00"])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let written: String
    let fault: String
    var testDescription: String { written }
  }

  @Test(
    "what is no window is refused at the words that are wrong",
    arguments: [
      Bad(written: "401 days", fault: "bad-number: 401"),
      Bad(written: "0 days", fault: "zero-count: 0"),
      Bad(written: "weekly", fault: "bad-window: weekly"),
      Bad(written: "2 weeks", fault: "bad-window: 2 weeks"),
      Bad(written: "Week", fault: "bad-window: Week"),
      Bad(written: "1  day", fault: "bad-window: 1  day"),
    ])
  func badWindow(_ test: Bad) throws {
    let lines = "rewards: { default: { bon: 20, limit: 1 per \(test.written) } }\n"
    #expect(try SmallRules.faults(lines) == [test.fault])
  }

  @Test(
    "what is no limit is refused at the words that are wrong",
    arguments: [
      Bad(written: "0 per week", fault: "zero-count: 0"),
      Bad(written: "1000001 per week", fault: "bad-number: 1000001"),
      Bad(written: "one per week", fault: "bad-number: one"),
      Bad(written: "twice", fault: "bad-limit: twice"),
      Bad(written: "'2 per yaer'", fault: "bad-window: yaer"),
      Bad(written: "[2, year]", fault: "wrong-shape: ["),
    ])
  func badLimit(_ test: Bad) throws {
    let lines = "rewards: { default: { bon: 20, limit: \(test.written) } }\n"
    #expect(try SmallRules.faults(lines) == [test.fault])
  }

  @Test("once is one bon in all time")
  func once() throws {
    let rules = try SmallRules.read("rewards: { default: { bon: 20, limit: once } }\n")
    let steps = [Story.Step("walk", "2018-01-01"), .init("walk", "9999-12-31")]
    #expect(
      try Story().decided(steps, under: rules) == ["approved 20.00", "recognised 0.00 limit"])
  }

  /// A promise, a claim agreed on 31 August 2018, and the last day on which its price is kept.
  struct Promise: Sendable, CustomTestStringConvertible {
    let written: String
    let last: String
    let after: String
    var testDescription: String { written }
  }

  @Test(
    "a promise is kept for its time",
    arguments: [
      Promise(written: "promise: 1 day", last: "2018-09-01", after: "2018-09-02"),
      Promise(written: "promise: 10 days", last: "2018-09-10", after: "2018-09-11"),
      Promise(written: "promise: 1 week", last: "2018-09-07", after: "2018-09-08"),
      Promise(written: "promise: 2 weeks", last: "2018-09-14", after: "2018-09-15"),
      Promise(written: "promise: 1 month", last: "2018-09-30", after: "2018-10-01"),
      Promise(written: "promise: 6 months", last: "2019-02-28", after: "2019-03-01"),
      Promise(written: "", last: "2019-02-28", after: "2019-03-01"),
      Promise(written: "promise: 1 year", last: "2019-08-31", after: "2019-09-01"),
      Promise(written: "promise: 2 years", last: "2020-08-31", after: "2020-09-01"),
      Promise(written: "promise: none", last: "", after: "2018-09-01"),
    ])
  func promise(_ test: Promise) throws {
    let head = SmallRules.head
    let rules = try SmallRules.read(
      files: [
        "p/2018-01-01.yaml": head.replacing("2018-01-01..", with: "2018-01-01..2018-08-31")
          + "rewards: { default: 20 }\n\(test.written)\n",
        "p/2018-09-01.yaml": head.replacing("2018-01-01..", with: "2018-09-01..")
          + "rewards: { default: 30 }\n",
      ], at: "p")
    if !test.last.isEmpty {
      let kept = Story.Step("walk", test.last, agreed: "2018-08-31")
      #expect(try Story().decided([kept], under: rules) == ["approved 20.00"])
    }
    let late = Story.Step("walk", test.after, agreed: "2018-08-31")
    #expect(try Story().decided([late], under: rules) == ["approved 30.00"])
  }

  @Test(
    "what is no time is refused",
    arguments: [
      Bad(written: "6", fault: "bad-time: 6"), Bad(written: "6months", fault: "bad-time: 6months"),
      Bad(written: "6 moons", fault: "bad-time: 6 moons"),
      Bad(written: "0 days", fault: "zero-count: 0"),
      Bad(written: "36501 days", fault: "bad-number: 36501"),
      Bad(written: "-1 days", fault: "bad-number: -1"),
      Bad(written: "1.5 years", fault: "bad-number: 1.5"),
    ])
  func badTime(_ test: Bad) throws {
    #expect(
      try SmallRules.faults("rewards: { default: 20 }\npromise: \(test.written)\n") == [test.fault])
  }

  @Test(
    "a streak is days, weeks or months",
    arguments: [
      Bad(written: "1 day", fault: ""), Bad(written: "4 weeks", fault: ""),
      Bad(written: "12 months", fault: ""),
      Bad(written: "1 year", fault: "bad-time: 1 year"),
      Bad(written: "0 weeks", fault: "zero-count: 0"),
    ])
  func streak(_ test: Bad) throws {
    let lines = "rewards: { default: { bon: 20, streak: \(test.written) } }\n"
    #expect(try SmallRules.faults(lines) == (test.fault.isEmpty ? [] : [test.fault]))
  }

  @Test(
    "a version runs over the days that it says",
    arguments: [
      Bad(written: "2018-01-01..2018-12-31", fault: ""), Bad(written: "2018-01-01..", fault: ""),
      Bad(written: "2018-01-01", fault: ""), Bad(written: "2018-01-01..2018-01-01", fault: ""),
      Bad(written: "..2018-12-31", fault: "bad-range: ..2018-12-31"),
      Bad(written: "..", fault: "bad-range: .."),
      Bad(written: "2018-01-01..2017-12-31", fault: "reversed-range: 2018-01-01..2017-12-31"),
      Bad(written: "2018-01-01..2018-02-29", fault: "bad-date: 2018-02-29"),
      Bad(written: "2018-1-1..", fault: "bad-date: 2018-1-1"),
      Bad(written: "01-01-2018..", fault: "bad-date: 01-01-2018"),
      Bad(written: "0000-01-01..", fault: "bad-date: 0000-01-01"),
      Bad(written: "'2018-01-01..2018-13-01'", fault: "bad-date: 2018-13-01"),
    ])
  func runs(_ test: Bad) throws {
    let text =
      SmallRules.head.replacing("runs: 2018-01-01..", with: "runs: \(test.written)")
      + "rewards: { default: 20 }\n"
    let rules = try SmallRules.read(files: ["2018-01-01.yaml": text], at: "2018-01-01.yaml")
    let found = rules.diagnostics.map { fault in
      let line = text.split(separator: "\n")[fault.place.line - 1]
      let marked = line.dropFirst(fault.place.column - 1).prefix(fault.place.width)
      return "\(fault.code.rawValue): \(marked)"
    }
    #expect(found == (test.fault.isEmpty ? [] : [test.fault]))
  }
}
