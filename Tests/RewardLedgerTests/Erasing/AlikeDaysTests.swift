import RewardRules
import Rewards
import Testing

@testable import RewardLedger
@testable import Rewards

@Suite("the days on which sums of erased people stand")
struct AlikeDaysTests {
  /// A cap of the rules of these tests, a day, and the day that stands for it.
  struct Case: CustomTestStringConvertible {
    let cap: String
    let day: Day
    let first: Day
    var testDescription: String { "\(cap) \(day)" }
  }

  private static func plan(second: String = "every: month") throws -> RewardPlan {
    try #require(
      TestRules.edited([.init(TestRules.second, "every: month", second)]).plan)
  }

  @Test(
    "it is the first day of the window, or the day itself where windows roll",
    arguments: [
      Case(cap: "household-week", day: "2018-03-05", first: "2018-03-05"),
      Case(cap: "household-week", day: "2018-03-11", first: "2018-03-05"),
      Case(cap: "household-week", day: "2018-03-04", first: "2018-02-26"),
      Case(cap: "person-month", day: "2018-03-31", first: "2018-03-01"),
      Case(cap: "doctor", day: "2018-03-31", first: "2018-03-31"),
      Case(cap: "budget", day: "2018-12-31", first: "2018-01-01"),
      Case(cap: "of no rules", day: "2018-03-31", first: "2018-03-31"),
    ])
  func firstDay(_ example: Case) throws {
    var days = AlikeDays(under: try Self.plan())
    #expect(days.first(alike: example.day, forCap: example.cap) == example.first)
  }

  @Test(
    "where versions count in other windows, it is the first that lies in the same ones",
    arguments: [
      Case(cap: "person-month", day: "2018-07-11", first: "2018-07-09"),
      Case(cap: "person-month", day: "2018-08-01", first: "2018-08-01"),
      Case(cap: "person-month", day: "2018-08-05", first: "2018-08-01"),
      Case(cap: "person-month", day: "2018-08-06", first: "2018-08-06"),
    ])
  func versions(_ example: Case) throws {
    var days = AlikeDays(under: try Self.plan(second: "every: week"))
    #expect(days.first(alike: example.day, forCap: example.cap) == example.first)
  }

  @Test("every window of every version holds the first day if it holds the day, and only then")
  func sameWindows() throws {
    for second in [
      "every: month", "every: week", "every: quarter", "every: 10 days", "every: year",
    ] {
      let plan = try Self.plan(second: second)
      var days = AlikeDays(under: plan)
      for cap in plan.versions.flatMap(\.caps) {
        let name = plan.capNames[cap.name]
        for shift in 0..<300 {
          let day = ("2017-11-20" as Day).adding(days: shift)
          let first = days.first(alike: day, forCap: name)
          #expect(first <= day)
          #expect(days.first(alike: first, forCap: name) == first)
          for asked in stride(from: 0, to: 300, by: 7) {
            let asked = ("2017-11-20" as Day).adding(days: asked)
            let reach = plan.calendar(on: asked).reach(of: cap.window)
            guard reach.contains(day) != reach.contains(first) else { continue }
            Issue.record("\(name) \(day) and \(first)")
          }
        }
      }
    }
  }

  @Test("a holder says whose total it is")
  func holders() {
    let cases: [(String, isOfOne: Bool, household: String?)] = [
      ("budget", false, nil), ("weekly participant=p-1", true, nil),
      ("week household=h-1 pillar=debts", false, "h-1"), ("week household-of=p-1", true, nil),
      ("both participant=p-1 household=h-1", true, "h-1"), ("mentors mentor=anna", false, nil),
    ]
    for (text, isOfOne, household) in cases {
      let holder = HolderText(text)
      #expect(holder.cap == text.prefix { $0 != " " })
      #expect(holder.isOfOnePerson == isOfOne, "\(text)")
      #expect(holder.household == household, "\(text)")
    }
  }
}

@Suite("what can be said of an entry without its details")
struct ErasableKindTests {
  @Test("an entry is about a person if its kind is, and its postings are those of its kind")
  func events() throws {
    for event in try DetailTextTests.events {
      #expect(event.kind.canHave(event.postings), "\(event.kind)")
      guard event.participant != nil else {
        #expect(!event.kind.isPersonal || event.kind == .refused, "\(event.kind)")
        continue
      }
      #expect(event.kind.isPersonal, "\(event.kind)")
    }
  }

  @Test("no kind has postings of another sign, order or account, or one more")
  func others() throws {
    for event in try DetailTextTests.events where !event.postings.isEmpty {
      let postings = event.postings
      let turned = postings.map { Posting(account: $0.account, cents: -$0.cents) }
      let more = postings + [Posting(account: .orderCosts, cents: 1)]
      if event.kind != .counted { #expect(!event.kind.canHave(turned), "\(event.kind)") }
      #expect(!event.kind.canHave(more), "\(event.kind)")
      #expect(!event.kind.canHave(postings.reversed()), "\(event.kind)")
      #expect(!EntryKind.submitted.canHave(postings))
    }
  }
}
