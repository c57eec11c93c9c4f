/// One thing that differs between two versions of a policy, in what it does and not in how it is
/// written.
public struct PolicyChange: Hashable, Sendable {
  /// What differs.
  public let kind: Kind
  /// What it is about.
  public let subject: Subject
  /// How it was, in words; `nil` if there was nothing.
  public let old: LocalizedText?
  /// How it is, in words; `nil` if there is nothing any more.
  public let new: LocalizedText?
  /// How much more a year pays a resident who does everything once, or less if it is below zero;
  /// `nil` where the change has no amount of its own. All of them together are the difference of
  /// ``PolicyComparison/Version/yearlyPaid``.
  public internal(set) var yearly: Money?
  /// Where it stood; `nil` if no line said it.
  public let oldPlace: Place?
  /// Where it stands; `nil` if no line says it.
  public let newPlace: Place?

  /// What can differ, in the order in which changes without an amount are told.
  public enum Kind: String, CaseIterable, Sendable {
    /// The days on which the version is in force.
    case runs
    /// Who is in the programme.
    case eligible
    /// What an action pays.
    case amount
    /// An action that is new or gone.
    case action
    /// The pillar of an action.
    case pillar
    /// The effort level of an action.
    case effort
    /// How often an action pays.
    case limit
    /// The condition for a bon.
    case when
    /// The actions that come before.
    case after
    /// The evidence that a claim carries.
    case evidence
    /// The run that pays once.
    case streak
    /// What all caps together take off in the year of a resident who does everything once.
    case caps
    /// A cap that is new or gone.
    case cap
    /// Whose total a cap is.
    case per
    /// The window of a cap.
    case every
    /// How much a cap lets through.
    case atMost = "at_most"
    /// What a cap does beyond its limit.
    case beyond
    /// What a cap covers.
    case covers
    /// The order of caps, where another order can pay another amount.
    case capOrder = "cap_order"
    /// The order of caps, where it only says which of them is named as the reason.
    case capNaming = "cap_naming"
    /// A table of weights that is new or gone.
    case weights
    /// A row of a table of weights.
    case weight
    /// How amounts are rounded.
    case rounding
    /// By how much a mentor may assess another effort level.
    case effortAdjustable = "effort_adjustable"
    /// Something that is asked about people, new or not asked any more.
    case attribute
    /// The values that an attribute may have.
    case values
    /// How long an agreed action keeps its price.
    case promise
    /// What vouchers there are.
    case vouchers
    /// Above which amount two mentors approve.
    case secondMentor = "second_mentor_above"
    /// Whether who submitted a claim may approve it.
    case ownClaims = "own_claims"
    /// How long a ledger keeps details.
    case retention
    /// The time zone that tells what day it is.
    case timeZone = "time_zone"
    /// Where a year begins.
    case yearStart = "year_starts"
    /// What the books call something.
    case ledger
    /// How to object.
    case objection
    /// The text of a personal card.
    case card
    /// What something is called.
    case label
  }

  /// What a change is about.
  public struct Subject: Hashable, Sendable {
    /// What kind of thing it is.
    public let kind: SubjectKind
    /// Its name in the rules.
    public let id: String
    /// What people call it: in the new version if that has it.
    public let name: LocalizedText
    /// The pillar of an action, as people call it.
    public let pillar: LocalizedText?

    init(
      _ kind: SubjectKind, _ id: String, name: LocalizedText? = nil, pillar: LocalizedText? = nil
    ) {
      self.kind = kind
      self.id = id
      self.name = name ?? LocalizedText(nl: id, en: id)
      self.pillar = pillar
    }
  }

  /// The kinds of things that have terms of their own.
  public enum SubjectKind: String, Sendable {
    /// The version as a whole.
    case programme
    /// An action of the catalogue.
    case action
    /// A cap.
    case cap
    /// A table of weights.
    case weights
    /// Something that is asked about people.
    case attribute
    /// A name of the books.
    case account
    /// A pillar, an option or a kind of evidence, which only has words.
    case word
  }
}
