import Foundation
import Rewards
import Testing

@testable import RewardRules

/// Decoding and the schemas read one table of keys.
@Suite("The table of keys") struct SchemaTableTests {
  /// A map of the language, and rules in which it has a key that nobody knows and no other.
  struct Case: Sendable, CustomTestStringConvertible {
    let map: MapForm
    let file: String
    let text: String
    var testDescription: String { map.name }

    init(_ map: MapForm, programme lines: String) {
      self.map = map
      file = "2018-01-01.yaml"
      text = SmallRules.head + lines
    }

    init(_ map: MapForm, catalogue text: String) {
      self.map = map
      file = "debts.yaml"
      self.text = text
    }

    init(_ map: MapForm, scenarios text: String) {
      self.map = map
      file = "scenarios/one.yaml"
      self.text = text
    }
  }

  static let cases = [
    Case(Keys.programme, programme: "zzzzzzzz: 1\n"),
    Case(Keys.text, programme: "objection: { zzzzzzzz: 1 }\n"),
    Case(Keys.calendar, programme: "calendar: { zzzzzzzz: 1 }\n"),
    Case(Keys.attribute, programme: "participants: { arm: { zzzzzzzz: 1 } }\n"),
    Case(Keys.rounding, programme: "rounding: { zzzzzzzz: 1 }\n"),
    Case(Keys.reward, programme: "rewards: { default: { zzzzzzzz: 1 } }\n"),
    Case(Keys.ladder, programme: "rewards: { default: { ladder: { zzzzzzzz: 1 } } }\n"),
    Case(
      Keys.afterMiss,
      programme: "rewards: { default: { ladder: { after_miss: { zzzzzzzz: 1 } } } }\n"),
    Case(
      Keys.dateTest,
      programme: "participants: { born: date }\neligible: { born: { zzzzzzzz: 1 } }\n"),
    Case(
      Keys.setTest,
      programme: "participants: { needs: { set_of: pillar } }\n"
        + "eligible: { needs: { zzzzzzzz: 1 } }\n"),
    Case(Keys.cap, programme: "caps: { weekly: { zzzzzzzz: 1 } }\n"),
    Case(Keys.vouchers, programme: "vouchers: { zzzzzzzz: 1 }\n"),
    Case(Keys.approval, programme: "approval: { zzzzzzzz: 1 }\n"),
    Case(Keys.ledger, programme: "ledger: { zzzzzzzz: 1 }\n"),
    Case(Keys.accounts, programme: "ledger: { accounts: { zzzzzzzz: 1 } }\n"),
    Case(Keys.retention, programme: "retention: { zzzzzzzz: 1 }\n"),
    Case(Keys.catalogue, catalogue: "pillar: debts\nzzzzzzzz: 1\n"),
    Case(Keys.action, catalogue: "pillar: debts\nactions: { call: { zzzzzzzz: 1 } }\n"),
    Case(Keys.scenarios, scenarios: "scenarios: [{ name: one }]\nzzzzzzzz: 1\n"),
    Case(Keys.scenario, scenarios: "scenarios: [{ zzzzzzzz: 1 }]\n"),
    Case(
      Keys.scenarioClaim, scenarios: "scenarios: [{ name: one, claims: [{ zzzzzzzz: 1 }] }]\n"),
    Case(
      Keys.expectation,
      scenarios: "scenarios: [{ name: one, claims: [{ participant: p, action: walk, "
        + "done_on: 2018-03-05, expect: { zzzzzzzz: 1 } }] }]\n"),
  ]

  /// Maps whose known words stand beside names of the author's own, so that no word is unknown.
  static let open = [
    Keys.actions, Keys.participants, Keys.weights, Keys.levels, Keys.weightTable, Keys.labels,
    Keys.rewards, Keys.pillarRewards, Keys.caps, Keys.condition, Keys.rungTest, Keys.people,
    Keys.person, Keys.rungsOfPerson,
  ]

  @Test("decoding takes the keys of the table, and asks for the required ones", arguments: cases)
  func decoding(_ test: Case) throws {
    var files = [test.file: test.text]
    if test.file.hasPrefix("scenarios") {
      files["2018-01-01.yaml"] = SmallRules.head + "rewards: { default: 20 }\n"
    }
    let found = try SmallRules.check(files: files).diagnostics
    let known = test.map.names
    let unknown = found.filter { $0.code == .unknownKey }
    #expect(unknown.map(\.help) == ["known here: \(known.joined(separator: ", "))"])
    let missing = found.filter { $0.code == .missingKey || $0.code == .missingLabel }
    for key in test.map.required where !test.text.contains("\(key):") {
      #expect(missing.contains { $0.message.contains("'\(key)'") }, "\(key): \(missing)")
    }
  }

  @Test("a schema has the same keys and asks for the same", arguments: RuleSchema.allCases)
  func schema(_ kind: RuleSchema) throws {
    let json = kind.json(in: .en)
    let maps = Dictionary(
      (Self.cases.map(\.map) + Self.open).map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one }
    )
    for definition in try members(json["$defs"]) + [.init(kind.map.name, json)]
    where definition.name != "condition" && definition.value["properties"] != nil {
      let isOverParent = definition.name.hasSuffix("-over-parent")
      let map = try #require(maps[definition.name.replacing("-over-parent", with: "")])
      #expect(try members(definition.value["properties"]).map(\.name) == map.names)
      let required = isOverParent ? map.required.filter(Overlay.ownKeys.contains) : map.required
      #expect(definition.value["required"] == (required.isEmpty ? nil : .texts(required)))
      #expect((definition.value["additionalProperties"] == .boolean(false)) == (map.own == nil))
    }
  }

  @Test("every map of the table is in a schema")
  func isComplete() throws {
    var drawn: Set<String> = []
    for kind in RuleSchema.allCases {
      drawn.insert(kind.map.name)
      drawn.formUnion(try members(kind.json(in: .en)["$defs"]).map(\.name))
    }
    for map in Self.cases.map(\.map) + Self.open {
      #expect(drawn.contains(map.name), "\(map.name)")
    }
    #expect(
      drawn.filter { !$0.hasSuffix("-over-parent") }.count == Self.cases.count + Self.open.count + 1
    )
  }

  @Test("each key has words for people in both languages, that end as sentences do")
  func hasWords() {
    for key in (Self.cases.map(\.map) + Self.open).flatMap(\.keys) {
      for text in [key.title.nl, key.title.en] {
        #expect(!text.isEmpty && !text.hasSuffix("."), "\(key.name)")
      }
      for text in [key.text.nl, key.text.en] {
        #expect(text.hasSuffix(".") || text.hasSuffix("…"), "\(key.name): \(text)")
      }
    }
  }

  private func members(_ json: OrderedJSON?) throws -> [OrderedJSON.Member] {
    guard case .object(let members)? = json else {
      Issue.record("no object")
      return []
    }
    return members
  }
}
