/// A cap of one version.
package struct CapPlan: Sendable {
  /// The name, as an index of the plan.
  package let name: Int
  /// Where its use is kept: the same for every version's cap of this name and `per`.
  package let ledger: Int
  package let per: Holders
  package let window: Window
  package let limit: Limit
  package let beyond: Beyond
  /// The pillars that it covers, by the plan's index; `nil` is all of them.
  package let pillars: Set<Int>?
  /// The actions that it covers, by the plan's index; `nil` is all of them.
  package let actions: Set<Int>?
  package let place: Place

  package init(
    name: Int, ledger: Int, per: Holders, window: Window, limit: Limit, beyond: Beyond,
    pillars: Set<Int>?, actions: Set<Int>?, place: Place
  ) {
    self.name = name
    self.ledger = ledger
    self.per = per
    self.window = window
    self.limit = limit
    self.beyond = beyond
    self.pillars = pillars
    self.actions = actions
    self.place = place
  }

  /// Whose total a cap is, as a set; the whole programme where it is empty.
  package struct Holders: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let participant = Holders(rawValue: 1)
    package static let household = Holders(rawValue: 2)
    package static let pillar = Holders(rawValue: 4)
    package static let action = Holders(rawValue: 8)
    package static let mentor = Holders(rawValue: 16)
  }

  /// How much a cap lets through.
  package enum Limit: Hashable, Sendable {
    case cents(Int64)
    case bons(Int64)
  }

  /// What happens to an amount that does not fit.
  package enum Beyond: String, CaseIterable, Sendable {
    case reduce
    case refuse
    case `defer`
    case warn
  }

  /// Whether a claim for an action of a pillar counts towards it.
  package func covers(action: Int, pillar: Int) -> Bool {
    pillars?.contains(pillar) ?? actions?.contains(action) ?? true
  }
}
