/// Who may approve the claims of a version.
package struct Approval: Hashable, Sendable {
  /// Above so much, in the smallest unit, two different mentors approve; `nil` is never.
  package var secondMentorAboveCents: Int64?
  /// Whether who submitted a claim may approve it.
  package var allowsOwnClaims: Bool

  package init(secondMentorAboveCents: Int64? = nil, allowsOwnClaims: Bool = false) {
    self.secondMentorAboveCents = secondMentorAboveCents
    self.allowsOwnClaims = allowsOwnClaims
  }
}
