/// What one part of the people used of the caps that all people share, when their claims were
/// decided apart from those of others.
package struct SharedUse: Sendable {
  let totals: [SharedTotal]
  /// The largest amount that a claim asked of a cap so far, in the smallest unit.
  let largestCents: Int64
}

extension RewardPlan {
  /// Whether claims of different people can be decided apart, each part in its own casebook: a
  /// cap belongs to a participant, or it is shared by all and counted over one window of the
  /// calendar and puts nothing off.
  ///
  /// Then ``DecidedApart`` tells whether the result is that of deciding them together.
  package var canDecideApart: Bool {
    terms.uses.shapes.allSatisfy { shape in
      switch (shape.home, shape.windows) {
      case (.own(.participant, _), _), (.own(.pair, _), _): true
      case (.own(.household, _), _), (.own(.mentor, _), _), (.holder, _): false
      case (.shared, .none), (.shared, .one): true
      case (.shared, .byDay): false
      }
    }
  }
}

/// Whether parts that were decided apart came out as if they had been decided together.
///
/// Each part knew only its own use of a shared cap. If all parts together never came so near the
/// limit that the largest amount any claim asked for did not fit, no claim of any part could have
/// met the limit, and knowing of the others would have changed nothing.
package struct DecidedApart: Sendable {
  /// The lowest limits of each shared total, over all versions.
  private var limits: [(cents: Int64?, bons: Int64?)]
  /// The use of each shared total in a window, by part.
  private var uses: [Key: [Use]] = [:]
  private var largestCents: Int64 = 0
  private let partCount: Int

  private struct Key: Hashable {
    let place: Int
    let since: Day
  }

  /// Nothing was decided yet.
  package init(_ plan: RewardPlan, partCount: Int) {
    self.partCount = partCount
    let table = plan.terms.uses
    limits = Array(repeating: (nil, nil), count: table.sharedCount)
    for cap in plan.terms.caps {
      guard case .shared(let first) = table.shapes[cap.ledger].home else { continue }
      for place in first..<first + table.width(of: cap.per) {
        switch cap.limit {
        case .cents(let cents): limits[place].cents = min(limits[place].cents ?? .max, cents)
        case .bons(let bons): limits[place].bons = min(limits[place].bons ?? .max, bons)
        }
      }
    }
  }

  /// Adds what a part told.
  ///
  /// - Returns: Whether all that was told so far came out as if decided together.
  package mutating func holds(with shared: SharedUse, of part: Int) -> Bool {
    var holds = true
    if shared.largestCents > largestCents {
      largestCents = shared.largestCents
      for (key, parts) in uses where !fits(parts, in: key.place) { holds = false }
    }
    for total in shared.totals {
      let key = Key(place: total.place, since: total.since)
      uses[key, default: Array(repeating: .none, count: partCount)][part] = total.use
      if !fits(uses[key] ?? [], in: total.place) { holds = false }
    }
    return holds
  }

  private func fits(_ parts: [Use], in place: Int) -> Bool {
    let use = parts.reduce(into: Use.none) { $0.add($1) }
    var most = use
    most.add(Use(cents: largestCents))
    return limits[place].cents.map { most.cents <= $0 } ?? true
      && limits[place].bons.map { use.bons < $0 } ?? true
  }
}
