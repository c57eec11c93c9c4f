/// What is known about a participant from some day on, as an input file says it.
public struct Participant: Hashable, Sendable {
  /// The participant's id; never a BSN.
  public var id: String
  /// The first day on which this holds; `nil` is from the beginning.
  public var since: Day?
  /// The household's id; `nil` is a household of one.
  public var household: String?
  /// Attributes by name, and rungs as `rung.PILLAR`, as they are written: a set has `;` between
  /// its options and is `-` when it is empty. What is left out is not known.
  public var facts: [String: String]

  /// A participant, or what changed about one on a day.
  public init(
    id: String, since: Day? = nil, household: String? = nil, facts: [String: String] = [:]
  ) {
    self.id = id
    self.since = since
    self.household = household
    self.facts = facts
  }
}

/// Why a row about a participant cannot be used.
public enum ParticipantFault: Error, Hashable, Sendable {
  /// The id is malformed.
  case malformedID
  /// The id is probably a citizen service number, which is never stored.
  case probableBSN
  /// The household's id is malformed.
  case malformedHousehold
  /// A value fits its attribute in no version; `form` says what would.
  case unfitValue(name: String, form: Message)
  /// There is a row for the same participant and day already.
  case rowTwice
}

extension RewardPlan {
  /// Whether some version knows a column of a participants file by this name.
  public func knowsFact(_ name: String) -> Bool {
    attributes.contains { $0.name == name } || rungPillar(of: name) != nil
  }

  /// The names of all facts that some version knows: attributes and `rung.PILLAR`.
  public var factNames: [String] {
    var names = NameTable(attributes.map(\.name)).names
    names += pillars.names.map { "rung.\($0)" }
    return names
  }

  private func rungPillar(of name: String) -> Int? {
    guard name.hasPrefix(RewardPlan.rungPrefix) else { return nil }
    return pillars.index(of: String(name.dropFirst(RewardPlan.rungPrefix.count)))
  }

  private static let rungPrefix = "rung."

  /// Facts from the words of an input file.
  package func facts(
    from written: [String: String], household: Int32?
  ) throws(ParticipantFault) -> Facts {
    var facts = emptyFacts
    facts.household = household
    for (name, text) in written.sorted(by: { $0.key < $1.key }) {
      if let pillar = rungPillar(of: name) {
        guard let rung = DecimalText.whole(text, maximum: 5), rung >= 1 else {
          throw .unfitValue(name: name, form: "a rung from 1 to 5")
        }
        facts.know([rung], at: rungOffset + pillar)
        continue
      }
      let slots = attributes.filter { $0.name == name }
      let fitting = slots.compactMap { slot in slot.words(of: text).map { (slot, $0) } }
      if fitting.isEmpty, !slots.isEmpty {
        let forms = slots.map(\.type.form)
        throw .unfitValue(
          name: name, form: forms.dropFirst().reduce(forms[0]) { "\($0), or \($1)" })
      }
      for (slot, words) in fitting { facts.know(words, at: slot.offset) }
    }
    return facts
  }
}

extension ParticipantFault {
  /// One sentence, in lower case and without a full stop. It never repeats a value.
  public var sentence: Message {
    switch self {
    case .malformedID: "this is not the id of a participant"
    case .probableBSN: "this participant is probably a citizen service number (BSN)"
    case .malformedHousehold: "this is not the id of a household"
    case .unfitValue(let name, let form): "'\(name)' is \(form), and this is something else"
    case .rowTwice: "there is a row for this participant and day already"
    }
  }
}
