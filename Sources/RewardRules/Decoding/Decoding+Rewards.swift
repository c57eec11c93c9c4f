import RuleText
import Rewards

extension Decoding {
  /// `rewards`, its short forms written out before.
  mutating func rewards(_ node: SyntaxNode, asking askable: Askable) -> DeclaredRewards {
    var rewards = DeclaredRewards()
    rewards.place = node.place
    guard let entries = entries(of: node, "'rewards'") else { return rewards }
    for entry in entries {
      if entry.key.value == "default" {
        rewards.general = reward(entry.value, asking: askable)
      } else if isKnownPillar(entry.key, in: askable.catalogue) {
        rewards.pillars.append(pillarRewards(entry, asking: askable))
      }
    }
    return rewards
  }

  private mutating func isKnownPillar(_ id: Marked<String>, in catalogue: Catalogue?) -> Bool {
    guard let catalogue, catalogue.pillar(id.value) == nil else { return true }
    if let owner = catalogue.actions.first(where: { $0.action.id.value == id.value })?.pillar {
      report(
        .wrongPillar, "'\(id.value)' is an action and stands where pillars stand", at: id.place,
        help: "write it under its pillar '\(owner.id.value)'")
    } else {
      reportUnknownPillar(id, known: catalogue.pillars.map(\.id.value) + ["default"])
    }
    return false
  }

  private mutating func pillarRewards(
    _ entry: SyntaxNode.Entry, asking askable: Askable
  ) -> DeclaredRewards.PillarRewards {
    var rewards = DeclaredRewards.PillarRewards(id: entry.key)
    for action in entries(of: entry.value, "the rewards of a pillar") ?? [] {
      if action.key.value == "default" {
        rewards.general = reward(action.value, asking: askable)
      } else {
        checkAction(action.key, of: entry.key.value, in: askable.catalogue)
        rewards.actions.append((action.key, reward(action.value, asking: askable)))
      }
    }
    return rewards
  }

  /// An action that the catalogue does not have under this pillar is a fault.
  private mutating func checkAction(
    _ id: Marked<String>, of pillar: String, in catalogue: Catalogue?
  ) {
    guard let catalogue, let declared = catalogue.pillar(pillar),
      !declared.actions.contains(where: { $0.id.value == id.value })
    else { return }
    if let owner = catalogue.actions.first(where: { $0.action.id.value == id.value }) {
      report(
        .wrongPillar, "'\(id.value)' is an action of '\(owner.pillar.id.value)', not of '\(pillar)'",
        at: id.place,
        notes: [Diagnostic.Note("declared here", at: owner.action.id.place)],
        help: "move this line under '\(owner.pillar.id.value)'")
      return
    }
    let known = declared.actions.map(\.id.value)
    let nearest =
      nearestName(to: id.value, among: known + ["default"])
      ?? nearestName(to: id.value, among: catalogue.actions.map(\.action.id.value))
    report(
      .unknownAction, "unknown action '\(id.value)'", at: id.place,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "add it to the catalogue's file of '\(pillar)', or drop this line")
  }

  /// The fields of one reward.
  private mutating func reward(_ node: SyntaxNode, asking askable: Askable) -> RewardFields {
    var reward = RewardFields()
    guard let fields = fields(of: node, "a reward", keys: Keys.reward) else { return reward }
    reward.amount = amount(fields)
    reward.times = stated(fields["times"]) { decoding, node in
      decoding.scalar(node, "an attribute").map { Marked($0, at: node.place) }
    }
    reward.atLeast = stated(fields["at_least"]) { $0.money($1) }
    reward.atMost = stated(fields["at_most"]) { $0.money($1) }
    reward.weights = fields["weights"].flatMap { weightChoice($0) }
    reward.effort = stated(fields["effort"]) {
      $0.whole($1, "an effort level", in: Decoding.effortLevels)
    }
    reward.limit = stated(fields["limit"]) { $0.limit($1) }
    reward.when = stated(fields["when"]) { decoding, node in
      decoding.condition(node, asking: askable).map { Marked($0, at: node.place) }
    }
    reward.after = stated(fields["after"]) { decoding, node in
      decoding.names(node, "actions", isEmptyAllowed: true).map { Marked($0, at: node.place) }
    }
    reward.evidence = stated(fields["evidence"]) { decoding, node in
      Marked(decoding.evidenceKinds(node), at: node.place)
    }
    reward.streak = stated(fields["streak"]) { $0.streak($1) }
    reward.card = stated(fields["card"]) { decoding, node in
      decoding.label(node, "the card's text").map { Marked($0, at: node.place) }
    }
    return reward
  }

  /// A field, or `none`, which lifts what was inherited.
  private mutating func stated<Value>(
    _ node: SyntaxNode?, _ decode: (inout Decoding, SyntaxNode) -> Marked<Value>?
  ) -> Marked<Stated<Value>>? {
    guard let node else { return nil }
    if node.isWord("none") { return Marked(.none, at: node.place) }
    return decode(&self, node)?.map { .value($0) }
  }

  private mutating func amount(_ fields: Fields) -> Marked<DeclaredAmount>? {
    let stated = Keys.amounts.compactMap { key in fields.place(of: key).map { (key, $0) } }
      .sorted { $0.1 < $1.1 }
    if stated.count > 1 {
      report(
        .twoAmounts, "'\(stated[1].0)' stands beside '\(stated[0].0)', and only one can hold",
        at: stated[1].1, notes: [Diagnostic.Note("the other is here", at: stated[0].1)],
        help: "keep the one that you mean")
    }
    guard let (key, _) = stated.first, let node = fields[key] else { return nil }
    switch key {
    case "base":
      return money(node)?.map { .base($0) }
    case "bon":
      if node.isWord("none") { return Marked(.bon(nil), at: node.place) }
      return money(node)?.map { .bon($0) }
    default:
      return ladder(node)?.map { .ladder($0) }
    }
  }

  private mutating func weightChoice(_ node: SyntaxNode) -> Marked<DeclaredWeightChoice>? {
    if node.isWord("all") { return Marked(.all, at: node.place) }
    if node.isWord("none") { return Marked(.none, at: node.place) }
    if case .scalar(let text) = node.content {
      report(
        .badWord, "'\(text.prefix(40))' is not a list of weights", at: node.place,
        help: "write all, none, or a list such as [\(Identifier.isName(text) ? text : "effort")]")
      return nil
    }
    return names(node, "weights").map { Marked(.listed($0), at: node.place) }
  }

  /// `once`, or `N per W`.
  private mutating func limit(_ node: SyntaxNode) -> Marked<Limit>? {
    guard let text = scalar(node, "a limit") else { return nil }
    if text == "once" { return Marked(Limit(count: 1, window: .programme), at: node.place) }
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "per" else {
      report(
        .badLimit, "'\(text.prefix(40))' is not a limit", at: node.place,
        help: "write once, or a number per window: 2 per year, 8 per 28 days")
      return nil
    }
    let count = wholeNumber(words[0], "a number of bons", in: 1...1_000_000, at: node.place)
    let window = window(words[2], at: node.place)
    guard let count, let window else { return nil }
    return Marked(Limit(count: Int64(count), window: window), at: node.place)
  }

  private mutating func streak(_ node: SyntaxNode) -> Marked<Streak>? {
    let units: [TimeSpan.Unit] = [.days, .weeks, .months]
    guard let time = time(node, "a streak", units: units) else { return nil }
    let window: Window =
      switch time.value.unit {
      case .days: .day
      case .weeks: .week
      case .months, .years: .month
      }
    return Marked(Streak(length: Int64(time.value.count), window: window), at: time.place)
  }
}
