/// A transaction of the books: its lines sum to zero, debits less credits.
public struct BookTransaction: Sendable {
  /// The number: of the entry in a full export, else of the month's transaction, from 1.
  public let number: Int64
  /// The day it is booked on; for finance the last day of the month.
  public let on: Day
  /// The first month that it sums up; `nil` for a single entry.
  public let from: Month?
  /// What happened: the kind of the entry, or `months` for what finance sees.
  public let kind: String
  /// The lines, one an account at most; none where no money moves.
  public let lines: [Line]
  /// What a full export tells beside; `nil` for finance.
  public let entry: KeptEntry?

  /// What is booked to one account.
  public struct Line: Hashable, Sendable {
    /// The account's standard name.
    public let account: String
    /// The debit in the smallest unit, 0 or more.
    public let debit: Int64
    /// The credit in the smallest unit, 0 or more; one of both is above zero.
    public let credit: Int64

    package init(account: String, debit: Int64, credit: Int64) {
      self.account = account
      self.debit = debit
      self.credit = credit
    }
  }

  package init(
    number: Int64, on: Day, from: Month?, kind: String, lines: [Line], entry: KeptEntry?
  ) {
    self.number = number
    self.on = on
    self.from = from
    self.kind = kind
    self.lines = lines
    self.entry = entry
  }
}
