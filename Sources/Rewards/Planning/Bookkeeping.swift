/// What the books of a programme call things.
///
/// Every text is one line of 1 to 64 signs that can be seen, so it can be printed in any export.
package struct Bookkeeping: Hashable, Sendable {
  /// The programme's own codes by the standard names of accounts, such as `expenses:rewards`; an
  /// account without one keeps its standard name.
  package var accounts: [String: String]
  package var costCentre: String?
  package var taakveld: String?
  package var organisation: String?
  package var taxRegistration: String?
  package var country: String?

  package init(
    accounts: [String: String] = [:], costCentre: String? = nil, taakveld: String? = nil,
    organisation: String? = nil, taxRegistration: String? = nil, country: String? = nil
  ) {
    self.accounts = accounts
    self.costCentre = costCentre
    self.taakveld = taakveld
    self.organisation = organisation
    self.taxRegistration = taxRegistration
    self.country = country
  }
}
