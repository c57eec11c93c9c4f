import Rewards
import RuleText

extension Decoding {
  /// `rewards`, its short forms written out before.
  ///
  /// - Parameters:
  ///   - node: Its value.
  ///   - place: Where the word itself is written.
  ///   - askable: What its conditions may ask.
  /// - Returns: As much of it as could be decoded.
  mutating func rewards(
    _ node: SyntaxNode, at place: Place?, asking askable: Askable
  ) -> DeclaredRewards {
    var rewards = DeclaredRewards()
    rewards.place = place
    guard let entries = entries(of: node, "'rewards'", form: Decoding.rewardsForm) else {
      return rewards
    }
    for entry in entries {
      if entry.key.value == "default" {
        rewards.general = reward(entry.value, asking: askable)
      } else if isKnownPillar(entry.key, in: askable.catalogue) {
        rewards.pillars.append(pillarRewards(entry, asking: askable))
      }
    }
    return rewards
  }

  private static let rewardsForm: Message = "amounts by pillar, such as { default: 20, debts: 40 }"

  private mutating func isKnownPillar(_ id: Marked<String>, in catalogue: Catalogue?) -> Bool {
    guard let catalogue, catalogue.pillar(id.value) == nil else { return true }
    if let owner = catalogue.pillar(ofAction: id.value) {
      report(
        .wrongPillar, "'\(id.value)' is an action and stands where pillars stand", at: id.place,
        help: "write it under its pillar '\(owner.id.value)'")
    } else {
      reportUnknownPillar(id, known: catalogue.pillarNames + ["default"])
    }
    return false
  }

  private mutating func pillarRewards(
    _ entry: SyntaxNode.Entry, asking askable: Askable
  ) -> DeclaredRewards.PillarRewards {
    var rewards = DeclaredRewards.PillarRewards(id: entry.key)
    let form: Message = "one amount for all: 40, or one for each action: { call-creditors: 40 }"
    for action in entries(
      of: entry.value, Message(verbatim: quoted(entry.key.value)), form: form) ?? []
    {
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
      declared.action(id.value) == nil
    else { return }
    if let owner = catalogue.pillar(ofAction: id.value), let action = owner.action(id.value) {
      report(
        .wrongPillar,
        "\(quoted(id.value)) is an action of '\(owner.id.value)', not of '\(pillar)'",
        at: id.place, notes: [Diagnostic.Note("declared here", at: action.id.place)],
        help: "move this line under '\(owner.id.value)'")
      return
    }
    report(
      .unknownAction, "unknown action \(quoted(id.value))", at: id.place,
      help: didYouMean(id.value, among: declared.actions.map(\.id.value) + ["default"])
        ?? didYouMean(id.value, among: catalogue.actionNames)
        ?? "add it to the catalogue's file of '\(pillar)', or drop this line")
  }

  /// The fields of one reward.
  private mutating func reward(_ node: SyntaxNode, asking askable: Askable) -> RewardFields {
    var reward = RewardFields()
    let form: Message = "an amount, none, or fields such as { base: 20, limit: once }"
    guard let fields = fields(of: node, "a reward", keys: Keys.reward, form: form) else {
      return reward
    }
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
        at: stated[1].1, notes: [Diagnostic.Note("'\(stated[0].0)' is here", at: stated[0].1)],
        help: "keep the one that you mean")
    }
    guard let (key, _) = stated.first, let node = fields[key] else { return nil }
    switch key {
    case "base":
      return isNoneByMistake(node, of: key) ? nil : money(node)?.map { .base($0) }
    case "bon":
      if node.isWord("none") { return Marked(.bon(nil), at: node.place) }
      return money(node)?.map { .bon($0) }
    default:
      return isNoneByMistake(node, of: key) ? nil : ladder(node)?.map { .ladder($0) }
    }
  }

  /// `base` and `ladder` have no `none`; who writes it means no money.
  private mutating func isNoneByMistake(_ node: SyntaxNode, of key: String) -> Bool {
    guard node.isWord("none") else { return false }
    report(
      .badWord, "'\(key)' cannot be none", at: node.place,
      help: "write 'bon: none' for a card without money")
    return true
  }

  private mutating func weightChoice(_ node: SyntaxNode) -> Marked<DeclaredWeightChoice>? {
    if node.isWord("all") { return Marked(.all, at: node.place) }
    if node.isWord("none") { return Marked(.none, at: node.place) }
    if case .scalar(let text) = node.content {
      report(
        .badWord, "\(quoted(text)) is not a list of weights", at: node.place,
        help: "write all, none, or a list such as [\(Identifier.isName(text) ? text : "effort")]")
      return nil
    }
    return names(node, "weights", whenEmpty: "write none if no weight is meant, or all").map {
      Marked(.listed($0), at: node.place)
    }
  }

  /// `once`, or `N per W`.
  private mutating func limit(_ node: SyntaxNode) -> Marked<Limit>? {
    let form: Message = "write once, or a number per window: 2 per year, 8 per 28 days"
    guard let text = scalar(node, "a limit", help: form) else { return nil }
    if text == "once" { return Marked(Limit(count: 1, window: .programme), at: node.place) }
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "per" else {
      report(.badLimit, "\(quoted(text)) is not a limit", at: node.place, help: form)
      return nil
    }
    let count = wholeNumber(
      words[0], "a number of bons", in: 1...1_000_000, at: node.place.part(words[0]))
    let window = window(words[2], at: node.place)
    guard let count, let window else { return nil }
    return Marked(Limit(count: Int64(count), window: window), at: node.place)
  }

  /// The units that a streak is counted in.
  static let streakUnits: [TimeSpan.Unit] = [.days, .weeks, .months]

  private mutating func streak(_ node: SyntaxNode) -> Marked<Streak>? {
    guard let time = time(node, "a streak", units: Decoding.streakUnits) else { return nil }
    let window: Window =
      switch time.value.unit {
      case .days: .day
      case .weeks: .week
      case .months, .years: .month
      }
    return Marked(Streak(length: Int64(time.value.count), window: window), at: time.place)
  }
}
