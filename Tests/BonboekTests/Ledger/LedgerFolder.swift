import Foundation
import Testing

/// A folder with small rules, people and claims, in which the program keeps a ledger.
///
/// `call-creditors` earns 40, `call-bailiff` 40 if there is a call note, `sort-paperwork` a card,
/// and `arrange-payments` 100, which needs two mentors. Of p-1 and p-2 the age is known.
struct LedgerFolder {
  let scratch: Scratch

  /// A folder.
  ///
  /// - Parameter hasLedger: Whether a ledger is made in it, with what is known about people.
  /// - Throws: What keeps it from being made.
  init(hasLedger: Bool = true) throws {
    scratch = try SmallProgramme.folder()
    try scratch.makeFolder("ledger-rules/catalogue")
    try scratch.makeFolder("ledger-rules/programme")
    try scratch.write(Self.catalogue, to: "ledger-rules/catalogue/debts.yaml")
    try scratch.write(Self.rules, to: "ledger-rules/programme/2018-01-01.yaml")
    try scratch.write(Self.people, to: "people.csv")
    guard hasLedger else { return }
    try #require(Self.prepared).write(to: scratch.url.appending(path: "bonboek.sqlite"))
  }

  /// A ledger with the rules and the people, made once: every test works on a copy.
  private static let prepared: Data? = {
    guard let folder = try? LedgerFolder(hasLedger: false),
      (try? folder.run("ledger init --rules ledger-rules/programme --by head"))?.status == 0,
      (try? folder.run("ledger participants people.csv --by head"))?.status == 0
    else { return nil }
    return try? Data(contentsOf: folder.scratch.url.appending(path: "bonboek.sqlite"))
  }()

  static let rules = """
    programme: small
    name: { nl: Klein, en: Small }
    runs: 2018-01-01..
    catalogue: ../catalogue
    participants: { age: integer }
    eligible: { age: 18.. }
    promise: 6 months
    approval: { second_mentor_above: 60 }
    rewards:
      debts: { call-creditors: 40, call-bailiff: 40, sort-paperwork: none, arrange-payments: 100 }
    caps:
      budget: { per: programme, every: programme, at_most: 1000, beyond: refuse }

    """

  private static let catalogue = """
    pillar: debts
    name: { nl: Schulden, en: Debts }
    actions:
      call-creditors: { label: { nl: Ik heb gebeld, en: I called }, effort: 4 }
      call-bailiff: { label: { nl: Ik belde, en: I rang }, effort: 4, evidence: [call-note] }
      sort-paperwork: { label: { nl: Ik heb geordend, en: I sorted }, effort: 2 }
      arrange-payments: { label: { nl: Ik regelde het, en: I arranged it }, effort: 5 }

    """

  private static let people = """
    participant,age
    p-1,40
    p-2,30

    """

  /// Runs bonboek with a line of arguments, as a shell reads it.
  func run(_ arguments: String) throws -> Program.Answer {
    try shell("bonboek " + arguments)
  }

  /// Runs a line of shell.
  func shell(_ line: String) throws -> Program.Answer {
    try Program.shell(line, in: scratch.url)
  }

  /// Puts a claim of p-1 in, as anna does.
  func submit(_ id: String, _ action: String, on day: String = "2018-03-05") throws {
    let answer = try run(
      "claim submit --claim \(id) --participant p-1 --action \(action) --done-on \(day) --by anna")
    precondition(answer.status == 0, "a claim of a test is put in: \(answer.errors)")
  }
}

extension Program.Answer {
  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The number of the entry in the receipt; `nil` if the last line is none.
  var entry: Int? {
    lines.last?.wholeMatch(of: /entry ([0-9]+), head [0-9]+:[0-9a-f]{64}/).flatMap { Int($0.1) }
  }

  /// The head in the last line.
  var head: String? {
    lines.last?.firstMatch(of: /head ([0-9]+:[0-9a-f]{64})$/).map { String($0.1) }
  }
}
