/// The rules of one programme, all versions, ready to decide claims.
///
/// A plan comes only from the compiler of rules (`RewardRules`), so it has been checked. All
/// names are dense numbers in it; the same name means the same number in every version.
public struct RewardPlan: Sendable {
  /// The programme's id.
  public let programme: String
  /// The currency of all amounts.
  public let currency: Currency
  /// The IANA time zone that tells a ledger what day it is.
  public let timeZone: String
  package let yearStart: YearStart
  /// By first day; they do not overlap, and there is at least one.
  package let versions: [VersionPlan]
  package let actions: NameTable
  package let pillars: NameTable
  package let evidenceKinds: NameTable
  package let capNames: NameTable
  package let attributes: [AttributeSlot]

  package init(
    programme: String, currency: Currency, timeZone: String, yearStart: YearStart,
    versions: [VersionPlan], actions: NameTable, pillars: NameTable, evidenceKinds: NameTable,
    capNames: NameTable, attributes: [AttributeSlot]
  ) {
    precondition(!versions.isEmpty, "a programme has at least one version")
    self.programme = programme
    self.currency = currency
    self.timeZone = timeZone
    self.yearStart = yearStart
    self.versions = versions
    self.actions = actions
    self.pillars = pillars
    self.evidenceKinds = evidenceKinds
    self.capNames = capNames
    self.attributes = attributes
    rungOffset = attributes.last.map { $0.offset + $0.wordCount } ?? 0
  }

  /// Where the rungs begin in ``Facts``.
  package let rungOffset: Int

  /// Facts of which nothing is known yet, with room for all that this plan asks.
  package var emptyFacts: Facts {
    Facts(wordCount: rungOffset + pillars.count)
  }

  /// The version in force on a day, by its index.
  package func versionIndex(on day: Day) -> Int? {
    versions.firstIndex { $0.runs.contains(day) }
  }

  /// The pillar that the last version with an action gives it.
  package func lastPillar(of action: Int) -> Int? {
    versions.lazy.reversed().compactMap { $0.actions[action]?.pillar }.first
  }

  /// The name of a fact as reasons give it: the attribute, `rung.PILLAR` or `mentor`.
  package func text(of fact: FactName) -> String {
    switch fact {
    case .attribute(let slot): attributes[slot].name
    case .rung(let pillar): "rung.\(pillars[pillar])"
    case .mentor: "mentor"
    }
  }
}

/// Names and their dense numbers, in the order in which they came.
package struct NameTable: Sendable {
  package private(set) var names: [String] = []
  private var indices: [String: Int] = [:]

  package init(_ names: some Sequence<String> = []) {
    for name in names { _ = insert(name) }
  }

  package var count: Int { names.count }

  package subscript(index: Int) -> String { names[index] }

  package func index(of name: String) -> Int? { indices[name] }

  /// The number of a name, which it gets now if it had none.
  package mutating func insert(_ name: String) -> Int {
    if let index = indices[name] { return index }
    indices[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
