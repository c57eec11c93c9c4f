/// The rules of one programme, all versions, ready to decide claims.
///
/// A plan comes only from the compiler of rules (`RewardRules`), so it has been checked. All
/// names are dense numbers in it; the same name means the same number in every version.
public struct RewardPlan: Sendable {
  /// All of it, made once and shared: a plan is passed on as one reference.
  private let contents: Contents

  private final class Contents: Sendable {
    let programme: String
    let currency: Currency
    let timeZone: String
    let yearStart: YearStart
    let versions: [VersionPlan]
    let actions: NameTable
    let pillars: NameTable
    let evidenceKinds: NameTable
    let capNames: NameTable
    let attributes: [AttributeSlot]
    let rungOffset: Int
    let terms: PlanTerms
    let actionNames: ByteNames
    let evidenceNames: ByteNames

    init(
      programme: String, currency: Currency, timeZone: String, yearStart: YearStart,
      versions: [VersionPlan], actions: NameTable, pillars: NameTable, evidenceKinds: NameTable,
      capNames: NameTable, attributes: [AttributeSlot]
    ) {
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
      terms = PlanTerms(
        versions, attributes: attributes, actionCount: actions.count, pillarCount: pillars.count)
      actionNames = ByteNames(actions.names)
      evidenceNames = ByteNames(evidenceKinds.names)
    }
  }

  package init(
    programme: String, currency: Currency, timeZone: String, yearStart: YearStart,
    versions: [VersionPlan], actions: NameTable, pillars: NameTable, evidenceKinds: NameTable,
    capNames: NameTable, attributes: [AttributeSlot]
  ) {
    precondition(!versions.isEmpty, "a programme has at least one version")
    contents = Contents(
      programme: programme, currency: currency, timeZone: timeZone, yearStart: yearStart,
      versions: versions, actions: actions, pillars: pillars, evidenceKinds: evidenceKinds,
      capNames: capNames, attributes: attributes)
  }

  /// The programme's id.
  public var programme: String { contents.programme }
  /// The currency of all amounts.
  public var currency: Currency { contents.currency }
  /// The IANA time zone that tells a ledger what day it is.
  public var timeZone: String { contents.timeZone }
  package var yearStart: YearStart { contents.yearStart }
  /// By first day; they do not overlap, and there is at least one.
  package var versions: [VersionPlan] { contents.versions }
  package var actions: NameTable { contents.actions }
  package var pillars: NameTable { contents.pillars }
  package var evidenceKinds: NameTable { contents.evidenceKinds }
  package var capNames: NameTable { contents.capNames }
  package var attributes: [AttributeSlot] { contents.attributes }
  /// Where the rungs begin in ``Facts``.
  package var rungOffset: Int { contents.rungOffset }
  /// What deciding reads of the versions.
  var terms: PlanTerms { contents.terms }

  /// Facts of which nothing is known yet, with room for all that this plan asks.
  package var emptyFacts: Facts {
    Facts(wordCount: rungOffset + pillars.count)
  }

  /// The version in force on a day, by its index.
  package func versionIndex(on day: Day) -> Int? {
    terms.versionIndex(on: day)
  }

  /// The pillar that the last version with an action gives it.
  package func lastPillar(of action: Int) -> Int? {
    terms.lastPillars[action]
  }

  /// The effort level of an action under a version; `nil` if the version does not have it.
  package func effort(of action: Int32, under version: Int) -> Int? {
    terms.action(action, under: version)?.effort
  }

  /// The number of an action that some version has.
  package func actionNumber(_ name: Span<UInt8>) -> Int32? {
    contents.actionNames.number(of: name, hash: ByteNames.hash(name))
  }

  /// The number of a kind of evidence that a catalogue or a rule names.
  package func evidenceNumber(_ name: Span<UInt8>) -> Int? {
    contents.evidenceNames.number(of: name, hash: ByteNames.hash(name)).map(Int.init)
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
