import Rewards

/// Adds up what is written, so that no export is finished that does not come to what it states.
struct BookTally {
  private let scope: BookScope
  private let totals: [String: ExportScope.Total]
  private var sums: [String: Sum]
  private var transactionCount: Int64 = 0
  private var sideCount: Int64 = 0
  private var lastDay: Day

  /// What was written to an account, in the smallest unit.
  private struct Sum {
    var debit: Int128 = 0
    var credit: Int128 = 0
  }

  init(_ scope: BookScope) {
    self.scope = scope
    totals = Dictionary(scope.totals.map { ($0.account, $0) }) { first, _ in first }
    sums = Dictionary(scope.accounts.map { ($0.name, Sum()) }) { first, _ in first }
    lastDay = scope.from.firstDay
  }

  /// Adds a transaction.
  ///
  /// - Throws: ``ExchangeFailure`` if it does not balance, names an account that was not stated, or
  ///   does not lie within the months, after those before it.
  mutating func add(_ transaction: BookTransaction) throws(ExchangeFailure) {
    guard lastDay <= transaction.on, transaction.on <= scope.through.lastDay else {
      throw BookTally.failure
    }
    lastDay = transaction.on
    transactionCount += 1
    var balance: Int128 = 0
    for line in transaction.lines {
      guard var sum = sums[line.account], line.debit >= 0, line.credit >= 0 else {
        throw BookTally.failure
      }
      sum.debit += Int128(line.debit)
      sum.credit += Int128(line.credit)
      sums[line.account] = sum
      balance += Int128(line.debit) - Int128(line.credit)
      sideCount += (line.debit > 0 ? 1 : 0) + (line.credit > 0 ? 1 : 0)
    }
    guard balance == 0 else { throw BookTally.failure }
  }

  /// Looks whether all that was added comes to what was stated.
  ///
  /// - Throws: ``ExchangeFailure`` if it does not.
  func check() throws(ExchangeFailure) {
    let opening = scope.opening.reduce(Int128(0)) { $0 + Int128($1.cents) }
    guard opening == 0, transactionCount == scope.transactionCount, sideCount == scope.sideCount,
      totals.keys.allSatisfy({ sums[$0] != nil }),
      sums.allSatisfy({ account, sum in
        sum.debit == Int128(totals[account]?.debit ?? 0)
          && sum.credit == Int128(totals[account]?.credit ?? 0)
      })
    else { throw BookTally.failure }
  }

  private static let failure = ExchangeFailure(
    unfit: "the entries do not come to the totals that the export states; verify the ledger")
}
