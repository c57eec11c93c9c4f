import RuleText
import Rewards

extension Decoding {
  mutating func caps(_ node: SyntaxNode, catalogue: Catalogue?) -> [DeclaredCap] {
    (entries(of: node, "'caps'") ?? []).compactMap { cap($0, catalogue: catalogue) }
  }

  private mutating func cap(_ entry: SyntaxNode.Entry, catalogue: Catalogue?) -> DeclaredCap? {
    guard ownName(entry.key, "a cap", reserved: Keys.reserved.subtracting(Keys.holders)),
      let fields = fields(of: entry.value, "a cap", keys: Keys.cap, required: Keys.capRequired)
    else { return nil }
    if let pillars = fields.place(of: "pillars"), let actions = fields.place(of: "actions") {
      report(
        .capScopeTwice, "a cap covers 'pillars' or 'actions', not both", at: max(pillars, actions),
        notes: [Diagnostic.Note("the other is here", at: min(pillars, actions))],
        help: "keep the one that you mean, or write two caps")
    }
    return DeclaredCap(
      name: entry.key, per: fields["per"].flatMap { holders($0) },
      window: fields["every"].flatMap { node in
        scalar(node, "a window").flatMap { window($0, at: node.place) }
          .map { Marked($0, at: node.place) }
      },
      limit: fields["at_most"].flatMap { capLimit($0) },
      beyond: fields["beyond"].flatMap { word($0, "what happens beyond a cap") },
      pillars: fields["pillars"].flatMap { pillarNames($0, catalogue: catalogue) },
      actions: fields["actions"].flatMap { actionNames($0, catalogue: catalogue) },
      label: fields["label"].flatMap { label($0, "the cap's label") })
  }

  private static let holderWords: [(word: String, holder: CapPlan.Holders)] = [
    ("participant", .participant), ("household", .household), ("pillar", .pillar),
    ("action", .action), ("mentor", .mentor), ("programme", []),
  ]

  /// Whose total a cap is: one word or a list.
  private mutating func holders(_ node: SyntaxNode) -> CapPlan.Holders? {
    let known = Decoding.holderWords.map(\.word)
    let words: [Marked<String>]
    if case .list = node.content {
      guard let names = names(node, "whose total it is") else { return nil }
      words = names.compactMap { name in
        known.contains(name.value)
          ? name
          : word(
            SyntaxNode(.scalar(name.value), at: name.place), "whose total a cap is", among: known)
      }
      guard words.count == names.count else { return nil }
    } else {
      guard let word = word(node, "whose total a cap is", among: known) else { return nil }
      words = [word]
    }
    return words.reduce(into: []) { holders, word in
      holders.formUnion(
        Decoding.holderWords.first { $0.word == word.value }?.holder ?? [])
    }
  }

  /// Money, or `N bons`.
  private mutating func capLimit(_ node: SyntaxNode) -> Marked<CapPlan.Limit>? {
    guard let text = scalar(node, "an amount or a number of bons") else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, words[1] == "bons" || words[1] == "bon" {
      return wholeNumber(words[0], "a number of bons", in: 1...1_000_000_000, at: node.place).map {
        Marked(.bons(Int64($0)), at: node.place)
      }
    }
    guard let cents = money(text, at: node.place, most: Money.largestCap) else { return nil }
    guard cents > 0 else {
      report(
        .zeroCount, "a cap of 0 lets nothing through", at: node.place,
        help: "write the amount that you mean; a cap that does not hold is left out")
      return nil
    }
    return Marked(.cents(cents), at: node.place)
  }

  private mutating func pillarNames(
    _ node: SyntaxNode, catalogue: Catalogue?
  ) -> [Marked<String>]? {
    guard let names = names(node, "pillars") else { return nil }
    guard let catalogue else { return names }
    for name in names where catalogue.pillar(name.value) == nil {
      reportUnknownPillar(name, known: catalogue.pillars.map(\.id.value))
    }
    return names
  }

  /// Names of actions, each of which the catalogue has.
  mutating func actionNames(
    _ node: SyntaxNode, catalogue: Catalogue?
  ) -> [Marked<String>]? {
    guard let names = names(node, "actions") else { return nil }
    guard let catalogue else { return names }
    let known = catalogue.actions.map(\.action.id.value)
    for name in names where !known.contains(name.value) {
      reportUnknownAction(name, known: known)
    }
    return names
  }

  mutating func reportUnknownAction(_ id: Marked<String>, known: [String]) {
    report(
      .unknownAction, "unknown action '\(id.value)'", at: id.place,
      help: nearestName(to: id.value, among: known).map { "did you mean '\($0)'?" }
        ?? "the actions stand in the catalogue")
  }
}
