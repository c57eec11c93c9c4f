import Rewards
import Testing

@testable import RewardExchange

@Suite("a simulation")
struct SimulationTests {
  @Test("says what a higher bon costs, and who gets more")
  func higherBon() throws {
    let simulation = try SmallSimulation.simulation(
      SmallSimulation.plan(bon: 45), against: SmallSimulation.plan(bon: 40))
    // 28 people call four times; 12 walk; 20 list.
    #expect(simulation.total == Compared(old: 552_000, new: 608_000))
    #expect(simulation.total.difference == 56_000)
    #expect(simulation.claimCount == 240)
    #expect(simulation.residentCount == 60)
    #expect(
      simulation.pillars.parts.map(\.sum) == [
        Compared(old: 528_000, new: 584_000), Compared(old: 24_000, new: 24_000),
      ])
    #expect(simulation.pillars.others == nil)
    #expect(simulation.months.parts.map(\.name) == ["2018-01", "2018-02", "2018-03", "2018-04"])
    #expect(simulation.efforts.parts.map(\.name) == ["1", "2", "4"])
    let residents = try #require(simulation.residents)
    #expect(
      residents.groups == [.init(ways: [.more], count: 28), .init(ways: [.same], count: 32)])
    #expect(residents.more?.median == 2_000)
    #expect(residents.more?.largest == 2_000)
    #expect(residents.less == nil)
    #expect(simulation.outcomes.changedCount == 0)
  }

  @Test("says which caps begin to bind, and when the budget runs out")
  func caps() throws {
    let old = try SmallSimulation.plan(
      bon: 40, caps: "monthly: { per: participant, every: month, at_most: 20, beyond: reduce }")
    let new = try SmallSimulation.plan(
      bon: 40,
      caps: "budget: { per: programme, every: programme, at_most: 2_000, beyond: refuse }")
    let simulation = try SmallSimulation.simulation(new, against: old)
    let monthly = try #require(simulation.caps.first)
    #expect(monthly.name == "monthly" && monthly.ceasesToBind && !monthly.isBudget)
    #expect(monthly.claims == Compared(old: 112, new: 0))
    let budget = try #require(simulation.caps.last)
    #expect(budget.name == "budget" && budget.beginsToBind && budget.isBudget)
    #expect(budget.oldFirstDay == nil)
    let day = try #require(budget.newFirstDay)
    #expect(Day("2018-02-01") ?? day < day && day < Day("2018-03-01") ?? day)
  }

  @Test("counts claims that one policy cannot decide as not in it")
  func notInPolicy() throws {
    let old = try SmallSimulation.plan(bon: 40)
    let new = try SmallSimulation.plan(bon: 40, action: "call-all-creditors")
    for (new, old, sign) in [(new, old, Int128(-1)), (old, new, 1)] {
      var run = try SmallSimulation.run(new, against: old)
      let simulation = try run.simulate()
      #expect(simulation.claimCount == 240)
      #expect(simulation.passedOverCount == 0)
      #expect(simulation.total.difference == sign * 448_000)
      #expect(simulation.outcomes.changedCount == 112)
      #expect(run.diagnostics == [])
      #expect(!run.hasFaults)
    }
  }

  @Test("reports rows that no policy can decide, and counts them")
  func faults() throws {
    let plan = try SmallSimulation.plan(bon: 40)
    var run = try SmallSimulation.run(
      plan, against: plan, claims: SmallSimulation.claims + "c999,p1,fly,2018-04-30\n")
    let simulation = try run.simulate()
    #expect(simulation.passedOverCount == 1)
    #expect(simulation.claimCount == 240)
    #expect(run.hasFaults)
    #expect(run.diagnostics.map(\.code) == [.inputAction])
  }

  @Test("without another policy says what this one costs")
  func alone() throws {
    let simulation = try SmallSimulation.simulation(SmallSimulation.plan(bon: 40), against: nil)
    #expect(simulation.total == Compared(old: nil, new: 552_000))
    #expect(simulation.residents == nil)
    #expect(simulation.outcomes.changedCount == nil)
    #expect(
      simulation.outcomes.counts
        == [.init(fate: .decided(.approved), claims: Compared(old: nil, new: 240))])
  }

  @Test(
    "of few residents tells nothing of them, and of enough tells all",
    arguments: [(9, false), (10, true)])
  func fewResidents(_ count: Int, _ isTold: Bool) throws {
    let rows = SmallSimulation.claims.split(separator: "\n").filter { row in
      let cells = row.split(separator: ",")
      guard let person = Int(cells[1].dropFirst()) else { return true }
      return (13..<13 + count).contains(person)
    }
    let simulation = try SmallSimulation.simulation(
      SmallSimulation.plan(bon: 45), against: SmallSimulation.plan(bon: 40),
      claims: rows.joined(separator: "\n") + "\n")
    #expect((simulation.residentCount != nil) == isTold)
    #expect((simulation.total.new != nil) == isTold)
    #expect((simulation.residents != nil) == isTold)
    #expect(simulation.pillars.parts.isEmpty == !isTold)
    #expect(simulation.outcomes.moves.isEmpty == !isTold)
    #expect(simulation.caps.isEmpty)
  }

  @Test("lists the claims that change, for who asks for them")
  func changes() throws {
    let folder = try TemporaryFolder()
    let claims =
      "claim,participant,action,done_on\n\"c-1\",p-1,call-creditors,2018-03-05\n"
      + "c-2,p-2,walk,2018-03-06\nc-3,p-3,list-debts,2018-03-07\n"
    var run = try SmallSimulation.run(
      SmallSimulation.plan(bon: 45, action: "call-all-creditors"),
      against: SmallSimulation.plan(
        bon: 40,
        caps: "low: { per: participant, every: week, at_most: 4, beyond: reduce }"), claims: claims)
    _ = try run.simulate(writingChangesTo: folder.path("changes.csv"))
    #expect(
      try folder.text("changes.csv") == """
        claim,participant,action,done_on,old_outcome,new_outcome,old_amount,new_amount,difference,\
        old_reasons,new_reasons
        c-1,p-1,call-creditors,2018-03-05,reduced,not-in-policy,4.00,0.00,-4.00,cap:low,
        c-2,p-2,walk,2018-03-06,reduced,approved,4.00,5.00,1.00,cap:low,
        c-3,p-3,list-debts,2018-03-07,reduced,approved,4.00,10.00,6.00,cap:low,

        """)
  }

  @Test("of claims in memory is that of a file of them")
  func memory() throws {
    let (old, new) = (try SmallSimulation.plan(bon: 40), try SmallSimulation.plan(bon: 45))
    let claims = SmallSimulation.claims.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",").map(String.init)
      return Claim(
        id: cells[0], participant: cells[1], action: cells[2],
        doneOn: Day(cells[3]) ?? Day(number: 0))
    }
    var run = SimulationRun(of: new, against: old, threads: 1)
    try run.read([Participant(id: "p1", facts: ["age": "30"])], claims, named: "ledger")
    #expect(try run.simulate() == SmallSimulation.simulation(new, against: old))
  }
}
