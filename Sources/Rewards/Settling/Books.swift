/// What an act reads of a ledger: the past that deciding reads, and where claims stand.
package protocol Books: History, DrawerBooks, MonthBooks, ErasureBooks {
  /// The rules in force in the ledger.
  var plan: RewardPlan { get }
  /// When the act is booked.
  var moment: Moment { get }
  /// Who acts.
  var signature: Signature { get }
  /// The numbers that people have while the act is decided.
  var people: PeopleNumbers { get set }

  /// A claim, by its id.
  mutating func claim(_ id: String) throws(Failure) -> BookedClaim?
  /// A claim as it was put in at first.
  mutating func submission(of id: String) throws(Failure) -> Claim?
  /// A grant, by its id.
  mutating func grant(_ id: String) throws(Failure) -> BookedGrant?
  /// The entry that took in what is known about a participant, if it says the same.
  mutating func entry(ofSame rows: ParticipantRows) throws(Failure) -> Int64?
  /// What is known about a participant, for the rules.
  mutating func timeline(of participant: String) throws(Failure) -> Timeline
  /// The last day, not after another, on which an action was put in a participant's plan; the
  /// entry that did so comes with it.
  mutating func agreement(
    on action: String, by participant: String, notAfter day: Day
  ) throws(Failure) -> (day: Day, entry: Int64)?
  /// Open claims of a participant and an action that are dated before a day.
  mutating func openClaims(
    of participant: String, action: String, before day: Day
  ) throws(Failure) -> [String]
  /// Decided claims of a participant and an action that moved its run, dated after a day.
  mutating func runClaims(
    of participant: String, action: String, after day: Day
  ) throws(Failure) -> [String]
  /// Decided claims that moved the same run as an entry did, and were decided after it.
  mutating func runClaims(since entry: Int64) throws(Failure) -> [String]
  /// What was approved for a participant on a day or later.
  mutating func approvedCents(of participant: String, since day: Day) throws(Failure) -> Int64
  /// The parts of what an entry granted.
  mutating func payouts(of entry: Int64) throws(Failure) -> [BookedPayout]
  /// What an entry added to the use of caps.
  mutating func uses(of entry: Int64) throws(Failure) -> [NamedUse]
  /// The rules that the ledger works by, and those that one person proposed.
  mutating func rules() throws(Failure) -> RulesStanding
}

/// The rules of a ledger: those in force, and those that wait for a second person.
package struct RulesStanding: Sendable {
  package let current: RulesTaken
  package let proposed: RulesTaken?
  package let proposedBy: String?
  /// The entry of the proposal, or else of the rules in force.
  package let entry: Int64

  package init(current: RulesTaken, proposed: RulesTaken?, proposedBy: String?, entry: Int64) {
    self.current = current
    self.proposed = proposed
    self.proposedBy = proposedBy
    self.entry = entry
  }
}

/// A grant as a ledger keeps it.
package struct BookedGrant: Hashable, Sendable {
  package let grant: Grant
  package let status: Status
  package let proposedBy: String
  package let entry: Int64

  package enum Status: String, Sendable {
    case proposed, granted, reversed
  }

  package init(grant: Grant, status: Status, proposedBy: String, entry: Int64) {
    self.grant = grant
    self.status = status
    self.proposedBy = proposedBy
    self.entry = entry
  }
}

/// Numbers for the names of people, for as long as they are needed: deciding works on numbers.
package struct PeopleNumbers: Sendable {
  package var participants = NameTable()
  package var households = NameTable()
  package var mentors = NameTable()

  package init() {}

  /// A cap's total by names: the cap, then whose total it is.
  package func text(of holder: CapHolder, under plan: RewardPlan) -> String {
    var text = plan.capName(ofLedger: Int(holder.ledger))
    if holder.participant >= 0 { text += " participant=\(participants[Int(holder.participant)])" }
    switch holder.household {
    case .notAsked: break
    case .named(let number): text += " household=\(households[Int(number)])"
    case .alone(let number): text += " household-of=\(participants[Int(number)])"
    }
    if holder.pillar >= 0 { text += " pillar=\(plan.pillars[Int(holder.pillar)])" }
    if holder.action >= 0 { text += " action=\(plan.actions[Int(holder.action)])" }
    if holder.mentor >= 0 { text += " mentor=\(mentors[Int(holder.mentor)])" }
    return text
  }
}

extension RewardPlan {
  /// The name of the caps whose use is kept under a number.
  func capName(ofLedger number: Int) -> String {
    for version in versions {
      for cap in version.caps where cap.ledger == number { return capNames[cap.name] }
    }
    preconditionFailure("every use is of a cap of the plan")
  }

  /// The version that says how acts of a day are done: the one in force, else the last before
  /// it, else the first.
  package func actingVersion(on day: Day) -> VersionPlan {
    if let index = versionIndex(on: day) { return versions[index] }
    return versions.last { version in version.runs.first.map { $0 <= day } ?? true } ?? versions[0]
  }
}
