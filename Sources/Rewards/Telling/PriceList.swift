/// What one version pays for what, in words: the price list that a council member reads.
public struct PriceList: Sendable {
  /// The days on which the version is in force.
  public let runs: DayRange
  /// Who is in the programme; `nil` where the version does not say.
  public let eligible: Sentence?
  /// A table for each pillar, in the order of the catalogue.
  public let pillars: [Pillar]
  /// Each cap as sentences, with its place, in the order of the rules.
  public let caps: [Sentence]
  /// How long an agreed price is kept.
  public let promise: String
  /// What vouchers there are; `nil` where the version does not say.
  public let vouchers: String?

  /// The prices of one pillar.
  public struct Pillar: Sendable {
    /// Its id.
    public let id: String
    /// Its name, or its id where it has none.
    public let name: String
    /// Its actions, in the order of the catalogue.
    public let rows: [Row]
  }

  /// One action.
  public struct Row: Sendable {
    /// Its id.
    public let action: String
    /// Its label.
    public let label: String
    /// Its effort level, 1…5.
    public let effort: Int
    /// What it earns: an amount after the weights, from the lowest to the highest where facts of
    /// the participant matter; a ladder in words; or that it earns a card.
    public let amount: String
    /// How often it earns that: limit, streak.
    public let limits: String
    /// Under which condition, after which actions, with which evidence.
    public let conditions: String
    /// Where the amount is set; where the action is declared if no rule sets one.
    public let place: Place
  }

  /// A sentence and where its rule stands.
  public struct Sentence: Sendable {
    /// The sentence.
    public let text: String
    /// Where the rule stands.
    public let place: Place
  }
}

extension RewardPlan {
  /// The price list in force on a day.
  ///
  /// - Parameters:
  ///   - day: The day; `nil` for the last version.
  ///   - language: The language of the words.
  /// - Returns: `nil` if no version is in force on the day.
  public func priceList(on day: Day?, in language: Language) -> PriceList? {
    let index = day.map { versionIndex(on: $0) } ?? versions.count - 1
    guard let index else { return nil }
    return RuleWords(plan: self, version: versions[index], language: language).priceList
  }
}

extension RuleWords {
  var priceList: PriceList {
    let numbers = plan.pillars.names.indices.filter { pillar in
      version.actions.contains { $0?.pillar == pillar }
    }
    return PriceList(
      runs: version.runs, eligible: eligible,
      pillars: numbers.map { pillar in
        PriceList.Pillar(
          id: plan.pillars[pillar],
          name: version.labels.pillars[pillar]?.text(language) ?? plan.pillars[pillar],
          rows: version.actions.enumerated().compactMap { index, action in
            action.flatMap { $0.pillar == pillar ? row($0, index) : nil }
          })
      },
      caps: version.caps.map { PriceList.Sentence(text: sentence($0), place: $0.place) },
      promise: promise, vouchers: vouchers)
  }

  private func row(_ action: ActionPlan, _ index: Int) -> PriceList.Row {
    let conditions =
      [action.when.map(phrase)]
      + [
        names(action.after.map(label(ofAction:))).map { pick("na: \($0)", "after: \($0)") },
        names(action.evidence.map(label(ofEvidence:)))
          .map { pick("bewijs: \($0)", "evidence: \($0)") },
      ]
    return PriceList.Row(
      action: plan.actions[index],
      label: label(ofAction: index),
      effort: action.effort, amount: amount(action),
      limits: [action.streak.map(streak), action.limit.map(limit)].compactMap { $0 }
        .joined(separator: ", "),
      conditions: conditions.compactMap { $0 }.joined(separator: "; "),
      place: action.places.earning ?? action.places.action)
  }

  private func names(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  // MARK: - Amounts

  /// What an action earns: an amount, the lowest to the highest, a ladder, or a card.
  func amount(_ action: ActionPlan) -> String {
    let times = action.times.map { slot in
      let name = version.labels.attributes[slot]?.text(language) ?? plan.attributes[slot].name
      return pick(" maal \(name)", " times \(name)")
    }
    switch action.earning {
    case .nothing: return pick("kaart", "card")
    case .ladder(let ladder):
      return self.ladder(ladder) + (times ?? "") + bounds(action, isTold: true)
    case .bon(let cents):
      return money(bounded(cents, action, times)) + (times ?? "")
        + bounds(action, isTold: times != nil)
    case .base(let base, let weights):
      let amounts = weighted(base, by: weights, action).map { bounded($0, action, times) }
      guard let least = amounts.min(), let most = amounts.max() else { return "" }
      let text =
        least == most
        ? money(least)
        : pick("\(money(least)) tot \(money(most))", "\(money(least)) to \(money(most))")
      return text + (times ?? "") + bounds(action, isTold: times != nil)
    }
  }

  /// With `times` the bounds hold for the product, so they are told and not worked in.
  private func bounded(_ cents: Int64, _ action: ActionPlan, _ times: String?) -> Int64 {
    guard times == nil, cents > 0 else { return cents }
    return min(max(cents, action.atLeastCents ?? 0), action.atMostCents ?? .max)
  }

  private func bounds(_ action: ActionPlan, isTold: Bool) -> String {
    guard isTold else { return "" }
    let least = action.atLeastCents.map {
      pick(", ten minste \(money($0))", ", at least \(money($0))")
    }
    let most = action.atMostCents.map {
      pick(", ten hoogste \(money($0))", ", at most \(money($0))")
    }
    return (least ?? "") + (most ?? "")
  }

  /// The amounts at the action's effort level, for every value of the other weights.
  private func weighted(_ base: Int64, by weights: [Int], _ action: ActionPlan) -> [Int64] {
    var products: Set<Int128> = [Int128(base)]
    var scale: Int128 = 1
    for table in weights.map({ version.weights[$0] }) {
      let rows = table.subject == .effort ? [table.rows[action.effort - 1]] : table.rows
      products = Set(products.flatMap { product in rows.map { product * Int128($0) } })
      scale *= Int128(Weight.one)
    }
    return products.map { Int64(clamping: version.rounding.rounded($0, over: scale)) }
  }

  private func ladder(_ ladder: Ladder) -> String {
    var parts = [
      pick("begint bij \(money(ladder.startCents))", "starts at \(money(ladder.startCents))")
    ]
    if ladder.upCents > 0 {
      let up = money(ladder.upCents)
      parts.append(
        ladder.upEach == 1
          ? pick("elke keer \(up) meer", "\(up) more each time")
          : pick("elke \(ladder.upEach) keer \(up) meer", "\(up) more each \(ladder.upEach) times"))
    }
    if ladder.topCents < Money.largestReward * plan.currency.unit {
      parts.append(
        pick("ten hoogste \(money(ladder.topCents))", "at most \(money(ladder.topCents))"))
    }
    if ladder.extraCents > 0 {
      let extra = money(ladder.extraCents)
      parts.append(
        ladder.extraEach == 1
          ? pick("elke keer \(extra) extra", "\(extra) extra each time")
          : pick(
            "bij elke \(ladder.extraEach)e keer achter elkaar \(extra) extra",
            "\(extra) extra with every \(ladder.extraEach) times in a row"))
    }
    return parts.joined(separator: ", ")
  }

  func money(_ cents: Int64) -> String {
    wording.money(Money(cents: cents))
  }

  // MARK: - Promise and vouchers

  private var eligible: PriceList.Sentence? {
    guard let eligible = version.eligible, let place = version.eligiblePlace else { return nil }
    return PriceList.Sentence(text: phrase(eligible), place: place)
  }

  private var promise: String {
    guard let promise = version.promise else {
      return pick(
        "Een afgesproken actie houdt haar prijs niet als de regels veranderen.",
        "An agreed action does not keep its price when the rules change.")
    }
    let length = time(promise)
    return pick(
      "Een afgesproken actie houdt haar prijs \(length) lang.",
      "An agreed action keeps its price for \(length).")
  }

  /// What vouchers there are; `nil` where the version does not say.
  var vouchers: String? {
    guard !version.denominations.isEmpty else { return nil }
    let amounts = version.denominations.map(money).joined(separator: ", ")
    let valid = version.vouchersValidFor.map {
      pick(", \(time($0)) geldig", ", valid for \(time($0))")
    }
    return pick(
      "Er zijn bonnen van \(amounts)\(valid ?? "").",
      "There are vouchers of \(amounts)\(valid ?? "").")
  }
}
