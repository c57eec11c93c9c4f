import Rewards
import Testing

@Suite("more use of a cap")
struct MoreUseTests {
  /// Decides each claim twice: against the history, and against one that differs by some more
  /// use of one cap that covers the claim, or by one more paid bon of its action.
  @Test(
    "or limit never grants more, where no cap refuses money after one that reduces",
    arguments: SeedChunk.first(8))
  func neverMore(_ chunk: SeedChunk) throws {
    for seed in chunk.seeds {
      let drawn = try PolicyCase(seed: seed)
      let docket = try Docket(drawn.policy, under: drawn.plan)
      var dice = Dice(seed: seed)
      docket.decideAll { ruling, history in
        let caps = docket.coveringCaps(of: ruling)
        guard !MoreUseTests.refusesAfterReducing(caps) else { return }
        for cap in caps {
          let unit = Int(drawn.plan.currency.unit)
          let use = Use(
            cents: Int64(dice.number(1...40) * unit), bons: Int64(dice.number(0...1)))
          // Only what is put off is used on days to come, and only spans look at them.
          let latest = cap.window.isCalendar && cap.beyond != .defer ? 0 : 20
          let distance = dice.chance(50) ? 0 : dice.number(-20...latest)
          let day = ruling.entry.claim.doneOn.adding(days: distance)
          var busier = history
          busier.add(CapUse(holder: docket.holder(of: cap, ruling), on: day, use: use))
          let cents = docket.decide(ruling.entry, in: &busier).verdict.cents
          #expect(cents <= ruling.verdict.cents, "seed \(seed), claim \(ruling.entry.claim.id)")
        }
        var busier = history
        busier.addBon(before: ruling.entry.indexed)
        let cents = docket.decide(ruling.entry, in: &busier).verdict.cents
        #expect(cents <= ruling.verdict.cents, "seed \(seed), claim \(ruling.entry.claim.id)")
      }
    }
  }

  private static func refusesAfterReducing(_ caps: [CapPlan]) -> Bool {
    let first = caps.firstIndex { $0.beyond == .reduce } ?? caps.endIndex
    return caps[first...].contains { cap in
      if case .cents = cap.limit { cap.beyond == .refuse } else { false }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let beyond: CapPlan.Beyond
    let isBons: Bool
    let used: Int64
    let expected: Int64

    init(_ beyond: CapPlan.Beyond, bons: Bool = false, used: Int64, pays expected: Int64) {
      self.beyond = beyond
      isBons = bons
      self.used = used
      self.expected = expected
    }

    var testDescription: String { "\(used) used of a cap that would \(beyond.rawValue)" }
  }

  @Test(
    "of one cap grants less and less of 60 under 100",
    arguments: [
      Case(.reduce, used: 0, pays: 60), Case(.reduce, used: 40, pays: 60),
      Case(.reduce, used: 41, pays: 59), Case(.reduce, used: 99, pays: 1),
      Case(.reduce, used: 100, pays: 0), Case(.reduce, used: 500, pays: 0),
      Case(.refuse, used: 40, pays: 60), Case(.refuse, used: 41, pays: 0),
      Case(.refuse, bons: true, used: 99, pays: 60), Case(.refuse, bons: true, used: 100, pays: 0),
      Case(.warn, used: 500, pays: 60), Case(.defer, used: 40, pays: 60),
    ])
  func oneCap(_ example: Case) throws {
    let plan = try CappedPlan([
      "every: year, at_most: 100\(example.isBons ? " bons" : ""), beyond: \(example.beyond.rawValue)"
    ])
    let paid = plan.paid(
      used: [example.isBons ? Use(bons: example.used) : Use(cents: example.used)])
    #expect(paid == example.expected)
  }

  /// Not a law, by the language itself. A cap that refuses looks at what the one before left:
  /// with 60 left, 60 goes on and is above the 50 of the second, which refuses it whole; with 40
  /// left it is lowered to 40 first, which fits. A council that does not want this writes the
  /// cap that refuses first.
  @Test("can grant more where a cap refuses money after one that reduces")
  func counterExample() throws {
    let reducing = "every: programme, at_most: 60, beyond: reduce"
    let refusing = "every: programme, at_most: 50, beyond: refuse"
    let plan = try CappedPlan([reducing, refusing])
    #expect(plan.paid(used: [.none, .none]) == 0)
    #expect(plan.paid(used: [Use(cents: 20), .none]) == 40)
    let other = try CappedPlan([refusing, reducing])
    #expect(other.paid(used: [.none, .none]) == 0)
    #expect(other.paid(used: [.none, Use(cents: 20)]) == 0)
  }
}
