/// Whom an export is for, which decides what it holds.
public enum ExportProfile: String, CaseIterable, Sendable {
  /// Finance: sums over months, from which nobody's action can be told.
  case finance
  /// Who counts the drawer: the numbers of vouchers and where they are, without days.
  case stock
  /// The auditor: every entry, with all that is kept of it.
  case full
}

/// An account as the books of a programme show it.
public struct BookAccount: Hashable, Sendable {
  /// Its standard name, such as `liabilities:bons`.
  public let name: String
  /// The programme's own code; `nil` if it uses the standard name.
  public let code: String?
  /// What it is called.
  public let label: LocalizedText
  /// What it is.
  public let kind: Kind

  /// What an account is.
  public enum Kind: String, Sendable {
    /// What there is.
    case asset
    /// What is owed.
    case liability
    /// What was spent.
    case expense
    /// What years before came to, which only exports show.
    case equity
  }

  package init(name: String, code: String?, label: LocalizedText, kind: Kind) {
    self.name = name
    self.code = code
    self.label = label
    self.kind = kind
  }
}

/// What an export of the books covers and comes to; stated before its transactions.
public struct BookScope: Hashable, Sendable {
  /// Whom it is for: ``ExportProfile/finance`` or ``ExportProfile/full``.
  public let profile: ExportProfile
  /// The programme's id.
  public let programme: String
  /// The programme's name.
  public let name: LocalizedText
  /// The currency, whose smallest unit all amounts count.
  public let currency: Currency
  /// The first month.
  public let from: Month
  /// The last month.
  public let through: Month
  /// What the books of the programme state beside amounts.
  public let setting: Setting
  /// Every account that may appear, in a fixed order; none twice.
  public let accounts: [BookAccount]
  /// Debit less credit of accounts before the first month, by the accounts' standard names, in
  /// their order, without those that are zero. They sum to zero.
  public let opening: [Balance]
  /// The sums of debits and of credits of the transactions, by account, in their order, without
  /// accounts of which both are zero.
  public let totals: [ExportScope.Total]
  /// How many transactions follow, those without lines included.
  public let transactionCount: Int64
  /// How many sides of lines follow: debits and credits that are not zero.
  public let sideCount: Int64
  /// The last entry that is covered.
  public let head: Head

  /// What the books state beside amounts; `nil` where the programme does not say.
  public struct Setting: Hashable, Sendable {
    /// The cost centre that all belongs to.
    public let costCentre: String?
    /// The taakveld that all belongs to.
    public let taakveld: String?
    /// Whose books they are.
    public let organisation: String?
    /// The tax registration of whose books they are.
    public let taxRegistration: String?
    /// The country of whose books they are, two letters.
    public let country: String?

    package init(
      costCentre: String? = nil, taakveld: String? = nil, organisation: String? = nil,
      taxRegistration: String? = nil, country: String? = nil
    ) {
      self.costCentre = costCentre
      self.taakveld = taakveld
      self.organisation = organisation
      self.taxRegistration = taxRegistration
      self.country = country
    }
  }

  /// What an account comes to.
  public struct Balance: Hashable, Sendable {
    /// The account's standard name.
    public let account: String
    /// Debit less credit in the smallest unit.
    public let cents: Int64

    package init(account: String, cents: Int64) {
      self.account = account
      self.cents = cents
    }
  }

  /// Debit less credit of every account after the last month, in the order of ``accounts``, those
  /// that are zero included.
  public var closing: [Balance] {
    accounts.map { account in
      let before = opening.first { $0.account == account.name }?.cents ?? 0
      let total = totals.first { $0.account == account.name }
      return Balance(
        account: account.name, cents: before + (total?.debit ?? 0) - (total?.credit ?? 0))
    }
  }

  package init(
    profile: ExportProfile, programme: String, name: LocalizedText, currency: Currency,
    from: Month, through: Month, setting: Setting, accounts: [BookAccount],
    opening: [Balance], totals: [ExportScope.Total], transactionCount: Int64, sideCount: Int64,
    head: Head
  ) {
    self.profile = profile
    self.programme = programme
    self.name = name
    self.currency = currency
    self.from = from
    self.through = through
    self.setting = setting
    self.accounts = accounts
    self.opening = opening
    self.totals = totals
    self.transactionCount = transactionCount
    self.sideCount = sideCount
    self.head = head
  }
}
