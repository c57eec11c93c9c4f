import Rewards
import Testing

@testable import RewardRules

/// One policy in several spellings: what YAML lets differ changes no decision.
@Suite("Spellings of a file") struct TextFormTests {
  static let plain = """
    programme: p
    name: { nl: p, en: p }
    runs: 2018-01-01..
    catalogue: \(Fixtures.catalogue)
    participants:
      arm: { one_of: [a, b] }
    rewards:
      default: { bon: 20, when: { arm: a } }
      health:
        walk: 7.50
    caps:
      weekly: { per: participant, every: week, at_most: 30, beyond: reduce }

    """

  static let quoted = """
    "programme": 'p'
    "name": { "nl": "p", 'en': 'p' }
    'runs': "2018-01-01.."
    catalogue: '\(Fixtures.catalogue)'
    participants: { "arm": { "one_of": ['a', "b"] } }
    rewards: { 'default': { "bon": "20", when: { 'arm': "a" } }, health: { "walk": '7.50' } }
    caps: { 'weekly': { per: 'participant', every: "week", at_most: '30', beyond: "reduce" } }

    """

  static let block = """
    # The same in lines.
    programme: p   # an id
    name:
      nl: p
      en: p
    runs: 2018-01-01..
    catalogue: \(Fixtures.catalogue)

    participants:
      arm:
        one_of:
          - a
          - b
    rewards:
      default:
        bon: 20
        when:
          - arm:
            - a
      health:
        walk:
          bon: 7.50
    caps:
      weekly:
        per:
          - participant
        every: week
        at_most: 30
        beyond: reduce

    """

  static let aliases = """
    programme: &id p
    name: { nl: *id, en: *id }
    runs: 2018-01-01..
    catalogue: \(Fixtures.catalogue)
    participants: { arm: { one_of: &arms [a, b] } }
    rewards:
      default: &standard { bon: 20, when: { arm: a } }
      debts: { default: *standard }
      health: { walk: 7.50 }
    caps:
      weekly: { per: participant, every: week, at_most: 30, beyond: reduce }

    """

  struct Spelling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ text: String) {
      testDescription = name
      bytes = Array(text.utf8)
    }
  }

  @Test(
    "it decides as the plain file does",
    arguments: [
      Spelling("plain", plain), Spelling("quoted", quoted), Spelling("in blocks", block),
      Spelling("with aliases", aliases),
      Spelling("CRLF", plain.replacing("\n", with: "\r\n")),
      Spelling("CR", plain.replacing("\n", with: "\r")),
      Spelling("BOM", "\u{FEFF}" + plain),
      Spelling("BOM and CRLF", "\u{FEFF}" + block.replacing("\n", with: "\r\n")),
      Spelling("without a last line break", String(plain.dropLast())),
      Spelling("with document marks", "---\n" + plain + "...\n"),
      Spelling("with language 1", "language: 1\n" + plain),
    ])
  func decidesAlike(_ spelling: Spelling) throws {
    let folder = try TemporaryFolder()
    try folder.write(spelling.bytes, to: "2018-01-01.yaml")
    let rules = try RuleSet.read(folder.path)
    let steps = [
      Story.Step("open-post", "2018-03-05"), .init("walk", "2018-03-06"),
      .init("visit-dentist", "2018-03-07"), .init("open-post", "2018-03-12"),
    ]
    let expected = [
      "approved 20.00", "approved 7.50", "reduced 2.50 cap:weekly", "approved 20.00",
    ]
    #expect(try Story(facts: ["arm": "a"]).decided(steps, under: rules) == expected)
    #expect(
      try Story(facts: ["arm": "b"]).decided([steps[0]], under: rules)
        == ["recognised 0.00 condition"])
  }

  @Test("a fault in a file with CRLF and a BOM stands where it is written")
  func placeAfterBOM() throws {
    let wrong = Self.plain.replacing("at_most: 30", with: "at_most: x")
    let places = try [wrong, "\u{FEFF}" + wrong.replacing("\n", with: "\r\n")].map { text in
      let files = ["2018-01-01.yaml": text]
      let rules = try SmallRules.read(files: files, at: "2018-01-01.yaml")
      return rules.diagnostics.map { [$0.place.line, $0.place.column, $0.place.width] }
    }
    #expect(places == [[[12, 53, 1]], [[12, 53, 1]]])
  }

  @Test("a fault behind an alias stands where the text is written")
  func placeOfAlias() throws {
    let faults = try SmallRules.faults(
      """
      rewards:
        default: &amount twenty
        health: { walk: *amount }

      """)
    #expect(faults == ["bad-amount: twenty"])
  }
}
