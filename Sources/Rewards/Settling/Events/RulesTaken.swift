/// A ledger that was opened.
package struct Opening: Hashable, Sendable, Decodable {
  /// A random id of this ledger, in hexadecimal.
  package let ledger: String
  package let programme: String
  package let currency: String
  package let timeZone: String
  package let rules: RulesTaken

  package init(
    ledger: String, programme: String, currency: String, timeZone: String, rules: RulesTaken
  ) {
    self.ledger = ledger
    self.programme = programme
    self.currency = currency
    self.timeZone = timeZone
    self.rules = rules
  }

  private enum CodingKeys: String, CodingKey {
    case ledger, programme, currency
    case timeZone = "time_zone"
    case rules
  }
}

/// Rules that were taken over: their files by digest, and the versions that they hold.
package struct RulesTaken: Hashable, Sendable, Decodable {
  package let versions: [Version]
  package let files: [File]

  package init(versions: [Version], files: [File]) {
    self.versions = versions
    self.files = files
  }

  package struct Version: Hashable, Sendable, Decodable {
    /// The version's file among ``RulesTaken/files``.
    package let path: String
    package let runs: String
    package let digest: String

    package init(path: String, runs: String, digest: String) {
      self.path = path
      self.runs = runs
      self.digest = digest
    }
  }

  package struct File: Hashable, Sendable, Decodable {
    package let path: String
    /// SHA-256 of its bytes, in hexadecimal.
    package let digest: String
    package let size: Int

    package init(path: String, digest: String, size: Int) {
      self.path = path
      self.digest = digest
      self.size = size
    }
  }
}
