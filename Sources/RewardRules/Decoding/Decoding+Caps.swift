import Rewards
import RuleText

extension Decoding {
  mutating func caps(_ node: SyntaxNode, catalogue: Catalogue?) -> [DeclaredCap] {
    let caps = entries(
      of: node, "'caps'", form: "a name with its cap: 'weekly: \(Decoding.capForm)'",
      most: Decoding.mostItems)
    return (caps ?? []).compactMap { cap($0, catalogue: catalogue) }
  }

  private static let capForm: Message =
    "{ per: participant, every: week, at_most: 60, beyond: reduce }"

  private mutating func cap(_ entry: SyntaxNode.Entry, catalogue: Catalogue?) -> DeclaredCap? {
    _ = ownName(entry.key, "a cap", reserved: Keys.reserved.subtracting(Keys.holders))
    guard
      let fields = fields(
        of: entry.value, "the cap \(quoted(entry.key.value))", keys: Keys.cap,
        namedAt: entry.key.place, form: Decoding.capForm)
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
        scalar(node, "a window of time", help: "write one, such as week or 28 days").flatMap {
          window($0[...], at: node.place)
        }.map { Marked($0, at: node.place) }
      },
      limit: fields["at_most"].flatMap { capLimit($0) },
      beyond: fields["beyond"].flatMap { word($0, "a word for what happens beyond a cap") },
      pillars: fields["pillars"].flatMap { pillarNames($0, catalogue: catalogue) },
      actions: fields["actions"].flatMap { actionNames($0, catalogue: catalogue) },
      label: fields["label"].flatMap { label($0, "the cap's label") })
  }

  private static let holderWords: [(word: String, holder: CapPlan.Holders)] = [
    ("participant", .participant), ("household", .household), ("pillar", .pillar),
    ("action", .action), ("mentor", .mentor), ("programme", []),
  ]

  /// The words for whose total a cap is.
  static let holderNames = holderWords.map(\.word)

  /// Whose total a cap is: one word or a list.
  private mutating func holders(_ node: SyntaxNode) -> CapPlan.Holders? {
    let known = Decoding.holderNames
    let what: Message = "a word for whose total a cap is"
    guard case .list = node.content else {
      return word(node, what, among: known).map { holders(of: [$0]) }
    }
    guard let names = names(node, "words for whose total a cap is") else { return nil }
    let words = names.compactMap { name in
      word(SyntaxNode(.scalar(name.value), at: name.place), what, among: known)
    }
    guard words.count == names.count else { return nil }
    return holders(of: words)
  }

  private func holders(of words: [Marked<String>]) -> CapPlan.Holders {
    words.reduce(into: []) { holders, word in
      holders.formUnion(Decoding.holderWords.first { $0.word == word.value }?.holder ?? [])
    }
  }

  /// Money, or `N bons`.
  private mutating func capLimit(_ node: SyntaxNode) -> Marked<CapPlan.Limit>? {
    let form: Message = "write an amount, such as 60, or a number of bons, such as 3 bons"
    guard let text = scalar(node, "an amount or a number of bons", help: form) else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, words[1] == "bons" || words[1] == "bon" {
      return wholeNumber(
        words[0], "a number of bons", in: 1...1_000_000_000, at: node.place.part(words[0])
      ).map {
        Marked(.bons(Int64($0)), at: node.place)
      }
    }
    guard let cents = money(text, at: node.place, most: Money.largestCap) else { return nil }
    guard cents > 0 else {
      report(
        .zeroCount, "a cap of 0 lets nothing through", at: node.place,
        help: "write the amount that you mean; leave the cap out where nothing is capped")
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
      reportUnknownPillar(name, known: catalogue.pillarNames)
    }
    return names
  }

  private mutating func actionNames(
    _ node: SyntaxNode, catalogue: Catalogue?
  ) -> [Marked<String>]? {
    guard let names = names(node, "actions") else { return nil }
    guard let catalogue else { return names }
    for name in names where catalogue.pillar(ofAction: name.value) == nil {
      report(
        .unknownAction, "unknown action \(quoted(name.value))", at: name.place,
        help: didYouMean(name.value, among: catalogue.actionNames)
          ?? "the actions stand in the catalogue, '\(catalogue.folder)'")
    }
    return names
  }
}
