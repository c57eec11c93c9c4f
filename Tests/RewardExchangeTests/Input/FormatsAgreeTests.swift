import RewardExchange
import Testing

@Suite("the two formats of inputs")
struct FormatsAgreeTests {
  struct Format: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let participants: String
    let claims: String

    static let all = [
      Format(testDescription: "CSV", participants: Texts.peopleCSV, claims: Texts.claimsCSV),
      Format(testDescription: "JSON", participants: Texts.peopleJSON, claims: Texts.claimsJSON),
      Format(
        testDescription: "people CSV", participants: Texts.peopleCSV, claims: Texts.claimsJSON),
      Format(
        testDescription: "claims CSV", participants: Texts.peopleJSON, claims: Texts.claimsCSV),
    ]
  }

  @Test("both say the same and are decided alike", arguments: Format.all)
  func alike(_ format: Format) throws {
    var reading = try Reading(participants: format.participants, claims: format.claims)
    #expect(reading.diagnostics == [])
    #expect(
      try reading.outcomes() == [
        "c-1 approved 60.00 ", "c-2 recognised 0.00 missed", "c-3 pended 0.00 evidence:receipt",
        "c-4 recognised 0.00 declined", "c-5 approved 10.00 ", "c-6 reduced 30.00 cap:monthly",
      ])
  }

  private enum Texts {
    static let peopleCSV = """
      participant,household,arm,age,member,born,needs
      p-1,h-1,a,44,true,1985-03-14,debts;health
      p-2,h-1,a,,,,-

      """
    static let peopleJSON = """
      {"participant":"p-1","household":"h-1","arm":"a","age":44,"member":true,"born":"1985-03-14","needs":["debts","health"]}
      {"needs":[],"arm":"a","household":"h-1","participant":"p-2","age":null,"born":""}

      """
    static let claimsCSV = """
      claim,participant,action,done_on,agreed_on,outcome,effort,evidence,mentor,declined
      c-1,p-1,call-creditors,2018-03-05,2018-03-01,done,5,call-note,m-1,false
      c-2,p-1,call-creditors,2018-03-06,,missed,,,,
      c-3,p-1,keep-cash-book,2018-03-07,,,,cash-book,,
      c-4,p-1,list-debts,2018-03-08,,,,,,true
      c-5,p-1,walk,2018-03-09,,,,,,
      c-6,p-2,call-creditors,2018-03-10,,,,call-note,,

      """
    static let claimsJSON = """
      {"claim":"c-1","participant":"p-1","action":"call-creditors","done_on":"2018-03-05","agreed_on":"2018-03-01","outcome":"done","effort":5,"evidence":["call-note"],"mentor":"m-1","declined":false}
      {"claim":"c-2","participant":"p-1","action":"call-creditors","done_on":"2018-03-06","outcome":"missed"}
      {"claim":"c-3","participant":"p-1","action":"keep-cash-book","done_on":"2018-03-07","evidence":"cash-book"}
      {"claim":"c-4","participant":"p-1","action":"list-debts","done_on":"2018-03-08","declined":true,"effort":null}
      {"claim":"c-5","participant":"p-1","action":"walk","done_on":"2018-03-09","evidence":[]}
      {"claim":"c-6","participant":"p-2","action":"call-creditors","done_on":"2018-03-10","evidence":["call-note"]}

      """
  }
}
