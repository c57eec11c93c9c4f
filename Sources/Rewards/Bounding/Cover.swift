/// A choice of bounds that cover the items of a period, each item at least once or by itself.
///
/// Whichever bounds are chosen, what they come to together is never less than what can be paid;
/// the choice only makes it small. Where bounds lie inside each other, as those of an action, a
/// pillar and a person do, it is the smallest; where they cross it need not be.
struct Cover {
  /// The sum; at or above ``endless`` there is none.
  private(set) var cents: Int128
  /// The bounds that were chosen, as numbers of the model, in its order.
  private(set) var chosen: [Int] = []
  /// The items that count by themselves, as numbers of the model.
  private(set) var alone: [Int] = []

  /// More than any sum of amounts.
  static let endless = Int128(1) << 100

  /// Chooses.
  ///
  /// - Parameters:
  ///   - model: What can be paid in the period.
  ///   - people: How many residents there are; `nil` is any number.
  ///   - measure: Whether money is counted, or bons.
  ///   - items: The items that count; `nil` is all of them.
  init(
    _ model: PeriodModel, for people: Int64?, counting measure: Measure = .money,
    among items: Set<Int>? = nil
  ) {
    let isCounted = model.items.indices.map { items?.contains($0) ?? true }
    var choice = Choice(
      costs: model.items.enumerated().map { index, item in
        isCounted[index] ? Cover.cost(of: item.bons, for: people, measure) : 0
      })
    let offers = model.bounds.indices.compactMap { number -> Choice.Offer? in
      let bound = model.bounds[number]
      let covered = bound.items.filter { isCounted[$0] }
      guard !covered.isEmpty,
        let cost = Cover.cost(of: bound, covered, in: model, for: people, measure)
      else { return nil }
      return Choice.Offer(number: number, items: covered, cost: cost)
    }.sorted { ($0.items.count, $0.number) < ($1.items.count, $1.number) }
    choice.take(offers)
    cents = choice.total
    chosen = choice.taken
    alone = choice.alone
  }

  enum Measure {
    case money
    case bons
  }

  private static func cost(of bons: BonStack, for people: Int64?, _ measure: Measure) -> Int128 {
    guard let people else { return bons.isEmpty ? 0 : endless }
    let one = measure == .money ? bons.cents : Int128(bons.count)
    return min(endless, one * Int128(people))
  }

  /// What a bound lets through; `nil` if it says nothing in this measure.
  private static func cost(
    of bound: PeriodModel.Bound, _ covered: [Int], in model: PeriodModel, for people: Int64?,
    _ measure: Measure
  ) -> Int128? {
    if !bound.isShared, people == nil {
      return cost(of: bound, covered, in: model, for: 1, measure) == 0 ? 0 : nil
    }
    let times = bound.isShared ? 1 : Int128(people ?? 1)
    switch (bound.room, measure) {
    case (.cents(let cents), .money): return cents * times
    case (.cents, .bons): return nil
    case (.bons(let bons), .bons): return Int128(bons) * times
    case (.bons(let bons), .money):
      let layers = covered.flatMap { index in
        (bound.isShared ? model.items[index].bons.times(people) : model.items[index].bons).layers
      }
      return BonStack(layers, most: bons).cents * times
    }
  }
}

/// Items, each with what covers it at present.
private struct Choice {
  struct Offer {
    let number: Int
    let items: [Int]
    let cost: Int128
  }

  private let costs: [Int128]
  /// By item the offer that covers it; `nil` is by itself.
  private var owners: [Int?]
  private var accepted: [Int: Int128] = [:]
  private var ownedCount: [Int: Int] = [:]

  init(costs: [Int128]) {
    self.costs = costs
    owners = Array(repeating: nil, count: costs.count)
  }

  /// Offers are looked at again as long as that helps, but no more often than this.
  private static var mostRounds: Int { 4 }

  /// Takes what costs less than what it replaces, the small ones first.
  mutating func take(_ offers: [Offer]) {
    for _ in 0..<Choice.mostRounds {
      var isBetter = false
      for offer in offers where accepted[offer.number] == nil {
        if take(offer) { isBetter = true }
      }
      if !isBetter { return }
    }
  }

  private mutating func take(_ offer: Offer) -> Bool {
    var within: [Int: Int] = [:]
    var saved: Int128 = 0
    for item in offer.items {
      if let owner = owners[item] {
        within[owner, default: 0] += 1
      } else {
        saved += costs[item]
      }
    }
    let replaced = within.keys.filter { within[$0] == ownedCount[$0] }.sorted()
    for owner in replaced { saved += accepted[owner] ?? 0 }
    guard offer.cost < saved else { return false }
    for owner in replaced {
      accepted[owner] = nil
      ownedCount[owner] = nil
    }
    var count = 0
    for item in offer.items where owners[item].map(replaced.contains) ?? true {
      owners[item] = offer.number
      count += 1
    }
    accepted[offer.number] = offer.cost
    ownedCount[offer.number] = count
    return true
  }

  var total: Int128 {
    accepted.values.reduce(0, +) + alone.reduce(0) { $0 + costs[$1] }
  }

  var taken: [Int] { accepted.keys.sorted() }

  var alone: [Int] { owners.indices.filter { owners[$0] == nil && costs[$0] > 0 } }
}
