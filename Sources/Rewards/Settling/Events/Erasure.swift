/// The details of people that were erased, and what must stay of them so that all else holds.
///
/// It names nobody and no entry: what was erased is counted, what they used of caps that others
/// share is summed up.
package struct Erasure: Hashable, Sendable, Decodable {
  package let people: Int64
  /// How many entries lost their details.
  package let entries: Int64
  /// What they used of caps that others share, a row a cap and window.
  package let uses: [ErasedUse]
  /// Fingerprints of the ids of their claims and grants, in order: an id is never used twice.
  package let sources: [String]

  package init(people: Int64, entries: Int64, uses: [ErasedUse], sources: [String]) {
    self.people = people
    self.entries = entries
    self.uses = uses
    self.sources = sources
  }
}

/// What people who were erased used of a cap in a window.
package struct ErasedUse: Hashable, Sendable, Decodable {
  /// The cap and whose total it is: `budget`.
  package let holder: String
  /// The first day of the window.
  package let on: Day
  package let cents: Int64
  package let bons: Int64
  /// All that was ever added, also what was given back later: what a decision in between can
  /// have seen.
  package let mostCents: Int64
  package let mostBons: Int64

  package init(
    holder: String, on: Day, cents: Int64, bons: Int64, mostCents: Int64, mostBons: Int64
  ) {
    self.holder = holder
    self.on = on
    self.cents = cents
    self.bons = bons
    self.mostCents = mostCents
    self.mostBons = mostBons
  }

  private enum CodingKeys: String, CodingKey {
    case holder, on, cents, bons
    case mostCents = "most_cents"
    case mostBons = "most_bons"
  }
}

/// What a household keeps of the use of its caps when one of its people is erased: it stands
/// with one of those who stay.
package struct CarriedUse: Hashable, Sendable, Decodable {
  package let participant: String
  package let uses: [ErasedUse]

  package init(participant: String, uses: [ErasedUse]) {
    self.participant = participant
    self.uses = uses
  }
}
