import RewardExchange
import Rewards
import Testing

@Suite("decisions as text")
struct DecisionOutputTests {
  private static let people = "participant,arm\np-1,a\n"
  private static let header =
    "claim,participant,action,pillar,done_on,outcome,amount,reasons,payouts\n"

  @Test("CSV has a header, cents, and the pillar also where no version is in force")
  func csv() throws {
    var reading = try Reading(
      participants: Self.people,
      claims: """
        claim,participant,action,done_on,evidence
        c-1,p-1,call-creditors,2018-03-05,call-note
        c-2,p-1,list-debts,2017-12-31
        c-3,p-9,list-debts,2018-03-05
        c-4,p-1,call-creditors,2018-03-06,call-note
        c-5,p-1,call-creditors,2018-03-07,call-note

        """)
    #expect(
      try reading.decisions() == Self.header + """
        c-1,p-1,call-creditors,debts,2018-03-05,approved,40.00,,2018-03-05=40.00
        c-2,p-1,list-debts,debts,2017-12-31,denied,0.00,not-in-force,
        c-3,p-9,list-debts,debts,2018-03-05,pended,0.00,missing:arm,
        c-4,p-1,call-creditors,debts,2018-03-06,approved,40.00,,2018-03-06=40.00
        c-5,p-1,call-creditors,debts,2018-03-07,reduced,20.00,cap:monthly,2018-03-07=20.00

        """)
  }

  @Test("no claims give a header, and no objects")
  func nothing() throws {
    let claims = "claim,participant,action,done_on\n"
    var reading = try Reading(claims: claims)
    #expect(try reading.decisions() == Self.header)
    var again = try Reading(claims: claims)
    #expect(try again.decisions(as: .ndjson) == "")
  }

  @Test("decisions come in the order of the file, and are made in that of the days")
  func order() throws {
    let claims = """
      claim,participant,action,done_on,evidence
      c-3,p-1,call-creditors,2018-03-07,call-note
      c-2,p-1,call-creditors,2018-03-06,call-note
      c-1,p-1,call-creditors,2018-03-05,call-note
      c-4,p-1,call-creditors,2018-03-07,call-note

      """
    var rows = try Reading(participants: Self.people, claims: claims)
    let expected = [
      "c-3 reduced 20.00 cap:monthly", "c-2 approved 40.00 ", "c-1 approved 40.00 ",
      "c-4 denied 0.00 duplicate",
    ]
    #expect(try rows.outcomes() == expected)
    var objects = try Reading(participants: Self.people, claims: claims)
    let lines = try objects.decisions(as: .ndjson).split(separator: "\n")
    #expect(
      lines.map { $0.prefix(14) } == ["c-3", "c-2", "c-1", "c-4"].map { "{\"claim\":\"\($0)\"" })
  }

  @Test("NDJSON has the card, the digest and every step with the place of its rule")
  func ndjson() throws {
    var reading = try Reading(
      participants: Self.people,
      claims: "claim,participant,action,done_on,evidence\n"
        + "c-1,p-1,call-creditors,2018-03-05,call-note\n")
    let programme = "\(TestPlan.folder)/programme/2018-01-01.yaml"
    let catalogue = "\(TestPlan.folder)/catalogue/debts.yaml"
    let digest = try #require(TestPlan.read().versions.first).digest
    let steps = [
      #"{"step":"deciding-day","value":"2018-03-05"}"#,
      #"{"step":"version","value":"2018-01-01..2018-06-30","at":"\#(programme):3:7"}"#,
      #"{"step":"action","value":"call-creditors","at":"\#(catalogue):10:3"}"#,
      #"{"step":"evidence","value":"there","at":"\#(catalogue):13:16"}"#,
      #"{"step":"when","value":"true","at":"\#(programme):14:30"}"#,
      #"{"step":"base","value":"20.00","at":"\#(programme):14:20"}"#,
      #"{"step":"weight","name":"effort","value":"2","for":"4","at":"\#(programme):11:12"}"#,
      #"{"step":"rounded","value":"40.00","to":"0.01","mode":"half_up"}"#,
      #"{"step":"amount","value":"40.00"}"#,
      #"{"step":"cap","name":"monthly","value":"40.00","limit":"100.00","used":"0.00","#
        + #""left":"100.00","at":"\#(programme):17:3"}"#,
    ]
    let expected =
      #"{"claim":"c-1","participant":"p-1","action":"call-creditors","pillar":"debts","#
      + #""done_on":"2018-03-05","outcome":"approved","amount":"40.00","reasons":[],"#
      + #""payouts":[{"on":"2018-03-05","amount":"40.00"}],"#
      + #""card":{"nl":"Ik heb \"zelf\" gebeld, echt waar","en":"I called \"myself\", really"},"#
      + #""rules":"\#(digest)","trace":["# + steps.joined(separator: ",") + "]}\n"
    #expect(try reading.decisions(as: .ndjson) == expected)
    #expect(digest.count == 64)
  }

  @Test("what is denied or pended has no card, and what no version decides no digest")
  func noCard() throws {
    var reading = try Reading(
      claims: """
        claim,participant,action,done_on
        c-1,p-1,list-debts,2018-03-05
        c-2,p-1,list-debts,2019-03-05

        """)
    let lines = try reading.decisions(as: .ndjson).split(separator: "\n")
    #expect(lines.map { $0.contains("\"card\"") } == [false, false])
    #expect(lines.map { $0.contains("\"rules\"") } == [true, false])
  }
}
