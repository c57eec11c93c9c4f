/// A claim that was put in.
package struct Submission: Hashable, Sendable, Decodable {
  package let claim: Claim
}

/// An open claim that was changed: its whole new content.
package struct Amendment: Hashable, Sendable, Decodable {
  package let claim: Claim
  package let reason: String?
}

/// A claim that waits for information.
package struct Pending: Hashable, Sendable, Decodable {
  package let claim: String
  package let participant: String
  package let reasons: [String]
}

/// A first approval of two.
package struct Endorsement: Hashable, Sendable, Decodable {
  package let claim: String
  package let participant: String
  /// What the claim would earn at that moment.
  package let cents: Int64
}

/// A claim that was rejected or withdrawn.
package struct Closing: Hashable, Sendable, Decodable {
  package let claim: String
  package let participant: String
  package let reason: String?
}

/// Somebody tried what they may not.
package struct RefusedAct: Hashable, Sendable, Decodable {
  /// What was tried: `approve`, `reverse`.
  package let act: String
  /// The claim, the grant or the participant that it was about.
  package let object: String
  package let participant: String?
  /// The code of the refusal.
  package let refusal: String
}

/// What is known about a person, all of it; it takes the place of what was known.
package struct ParticipantRows: Hashable, Sendable, Decodable {
  package let participant: String
  package let rows: [Row]

  package struct Row: Hashable, Sendable, Decodable {
    package let since: Day?
    package let household: String?
    /// By name, sorted.
    package let facts: [Fact]
  }

  package struct Fact: Hashable, Sendable, Decodable {
    package let name: String
    package let value: String
  }
}

/// An action in a person's plan.
package struct Agreement: Hashable, Sendable, Decodable {
  package let participant: String
  package let action: String
  package let on: Day
}

/// The books were given to somebody.
package struct ExportMade: Hashable, Sendable, Decodable {
  package let format: String
  package let profile: String
  /// `YYYY-MM`; `nil` for from the beginning.
  package let from: String?
  /// `YYYY-MM`; `nil` for up to now.
  package let through: String?

  package init(format: String, profile: String, from: String?, through: String?) {
    self.format = format
    self.profile = profile
    self.from = from
    self.through = through
  }
}
