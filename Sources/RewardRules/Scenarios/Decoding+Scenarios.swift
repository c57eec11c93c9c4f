import Rewards
import RuleText

extension Decoding {
  /// A file of scenarios.
  mutating func scenarios(_ root: SyntaxNode) -> [Scenario] {
    guard let fields = fields(of: root, "a scenario file", keys: Keys.scenarios),
      let node = fields["scenarios"], let items = items(of: node, "scenarios")
    else { return [] }
    return items.compactMap { scenario($0) }
  }

  private mutating func scenario(_ node: SyntaxNode) -> Scenario? {
    let faultsBefore = faults.count
    guard let fields = fields(of: node, "a scenario", keys: Keys.scenario),
      let name = fields["name"].flatMap({ text($0, "a scenario's name") }),
      let claims = fields["claims"].flatMap({ items(of: $0, "claims") })
    else { return nil }
    let participants = fields["participants"].map { people($0) } ?? []
    let decoded = claims.enumerated().compactMap { index, node in
      scenarioClaim(node, number: index + 1)
    }
    let total = fields["expect_total"].flatMap { money($0, most: Money.largestCap) }
    guard faults.count == faultsBefore else { return nil }
    if total == nil, decoded.allSatisfy({ $0.expectation == nil }) {
      report(
        .missingKey, "the scenario \(quoted(name.value)) expects nothing", at: name.place,
        help: "add 'expect: { outcome: approved, amount: 40 }' to a claim, or 'expect_total: 40'")
      return nil
    }
    return Scenario(name: name, participants: participants, claims: decoded, total: total)
  }

  // MARK: - People

  private mutating func people(_ node: SyntaxNode) -> [ScenarioParticipant] {
    let form: Message = "an id with what is known, such as 'p-1: { arm: bonnen }'"
    let people = entries(of: node, "'participants'", form: form) ?? []
    return people.flatMap { entry in
      let rows: [SyntaxNode]
      if case .list(let items) = entry.value.content {
        rows = items
      } else {
        rows = [entry.value]
      }
      return rows.compactMap { person($0, id: entry.key) }
    }
  }

  private mutating func person(
    _ node: SyntaxNode, id: Marked<String>
  ) -> ScenarioParticipant? {
    let form: Message = "{ arm: bonnen, since: 2018-01-01 }, or a list of these"
    guard
      let entries = entries(of: node, "what is known about \(quoted(id.value))", form: form)
    else { return nil }
    var participant = Participant(id: id.value)
    var places: [String: Place] = [:]
    for entry in entries {
      switch entry.key.value {
      case "since": participant.since = day(entry.value)?.value
      case "household":
        participant.household = scalar(entry.value, "a household")
        places["household"] = entry.value.place
      case "rung":
        let rungForm: Message = "a pillar and a rung, such as { debts: 3 }"
        for rung in self.entries(of: entry.value, "'rung'", form: rungForm) ?? [] {
          participant.facts["rung.\(rung.key.value)"] = scalar(rung.value, "a rung")
          places["rung.\(rung.key.value)"] = rung.key.place
        }
      default:
        participant.facts[entry.key.value] = fact(entry.value)
        places[entry.key.value] = entry.key.place
      }
    }
    return ScenarioParticipant(
      participant: participant, place: id.place, factPlaces: places)
  }

  /// A value as an input file would write it.
  private mutating func fact(_ node: SyntaxNode) -> String? {
    guard case .list(let items) = node.content else { return scalar(node, "a value") }
    let options = items.compactMap { scalar($0, "an option") }
    return options.isEmpty ? "-" : options.joined(separator: ";")
  }

  // MARK: - Claims

  private mutating func scenarioClaim(_ node: SyntaxNode, number: Int) -> ScenarioClaim? {
    guard let fields = fields(of: node, "a claim", keys: Keys.scenarioClaim),
      let participant = fields["participant"].flatMap({ scalar($0, "a participant") }),
      let action = fields["action"].flatMap({ scalar($0, "an action") }),
      let doneOn = fields["done_on"].flatMap({ day($0) })
    else { return nil }
    var claim = Claim(
      id: fields["claim"].flatMap { scalar($0, "a claim's id") } ?? "claim-\(number)",
      participant: participant, action: action, doneOn: doneOn.value)
    claim.agreedOn = fields["agreed_on"].flatMap { day($0)?.value }
    if let node = fields["outcome"] {
      let outcome: Marked<Claim.Outcome>? = word(node, "a word for what happened")
      claim.outcome = outcome?.value ?? .done
    }
    claim.effort = fields["effort"].flatMap {
      whole($0, "an effort level", in: Decoding.effortLevels)?.value
    }
    claim.evidence = Set(fields["evidence"].map { evidenceKinds($0).map(\.value) } ?? [])
    claim.mentor = fields["mentor"].flatMap { scalar($0, "a mentor") }
    claim.isDeclined = fields["declined"].flatMap { boolean($0)?.value } ?? false
    return ScenarioClaim(
      claim: claim, place: node.place, fields: fields,
      expectation: fields["expect"].flatMap { expectation($0) })
  }

  private mutating func expectation(_ node: SyntaxNode) -> Expectation? {
    let form: Message = "what should come out, such as { outcome: approved, amount: 40 }"
    guard
      let fields = fields(of: node, "'expect'", keys: Keys.expectation, form: form)
    else { return nil }
    guard Keys.expectation.names.contains(where: { fields[$0] != nil }) else {
      report(.emptyList, "this expectation is empty", at: node.place, help: "write \(form)")
      return nil
    }
    var expectation = Expectation(place: node.place)
    if let node = fields["outcome"] {
      let outcome: Marked<DecisionOutcome>? = word(node, "an outcome")
      expectation.outcome = outcome?.value
    }
    expectation.cents = fields["amount"].flatMap { money($0, most: Money.largestCap)?.value }
    expectation.reasons = fields["reasons"].flatMap {
      names($0, "reasons", isEmptyAllowed: true)?.map(\.value)
    }
    expectation.payouts = fields["payouts"].flatMap {
      names($0, "payouts", isEmptyAllowed: true)?.map(\.value)
    }
    return expectation
  }
}
