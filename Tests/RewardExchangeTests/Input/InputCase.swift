import Testing

/// An input with something wrong or odd in it, and all that is said about it.
struct InputCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var participants: String?
  var claims: String?
  var expected: [String]

  init(_ name: String, claims: String, _ expected: String...) {
    testDescription = name
    self.claims = claims
    self.expected = expected
  }

  init(_ name: String, participants: String, _ expected: String...) {
    testDescription = name
    self.participants = participants
    self.expected = expected
  }

  static let all = ofFiles + ofHeaders + ofClaimRows + ofClaimObjects + ofParticipants
}
