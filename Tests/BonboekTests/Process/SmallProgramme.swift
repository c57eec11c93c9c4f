/// A folder with small rules and claims, good and bad, for a run of the program.
enum SmallProgramme {
  static let rules = """
    programme: small
    name: { nl: Klein, en: Small }
    runs: 2018-01-01..2018-12-31
    catalogue: ../catalogue
    rewards: { debts: { call-creditors: 40 } }

    """

  static let claims = """
    claim,participant,action,done_on
    c-2,p-1,call-creditors,2018-03-06
    c-1,p-1,call-creditors,2018-03-05

    """

  static let decisions = """
    claim,participant,action,pillar,done_on,outcome,amount,reasons,payouts
    c-2,p-1,call-creditors,debts,2018-03-06,approved,40.00,,2018-03-06=40.00
    c-1,p-1,call-creditors,debts,2018-03-05,approved,40.00,,2018-03-05=40.00

    """

  private static let catalogue = """
    pillar: debts
    name: { nl: Schulden, en: Debts }
    actions:
      call-creditors: { label: { nl: Gebeld, en: Called }, effort: 4 }

    """

  private static let scenario = """
    scenarios:
      - name: it pays fifty
        claims:
          - { participant: p-1, action: call-creditors, done_on: 2018-03-05, expect: { amount: 50 } }

    """

  static func folder() throws -> Scratch {
    let folder = try Scratch()
    let odd = rules + "participants: { age: integer }\n"
    let bad = rules.replacing("\ncatalogue", with: "\nbudget: 4\ncatalogue")
    for (name, programme) in [("rules", rules), ("odd", odd), ("bad", bad), ("surprised", rules)] {
      try folder.makeFolder("\(name)/catalogue")
      try folder.makeFolder("\(name)/programme/scenarios")
      try folder.write(catalogue, to: "\(name)/catalogue/debts.yaml")
      try folder.write(programme, to: "\(name)/programme/2018-01-01.yaml")
    }
    try folder.write(scenario, to: "surprised/programme/scenarios/one.yaml")
    try folder.makeFolder("empty")
    try folder.write(claims, to: "claims.csv")
    try folder.write(claims.replacing("2018", with: "2017"), to: "early.csv")
    try folder.write(claims.replacing("done_on", with: "day"), to: "bad-header.csv")
    try folder.write("person\np-1\n", to: "bad-people.csv")
    try folder.write(claims.replacing("03-05", with: "3-5"), to: "bad-row.csv")
    return folder
  }
}
