public import Rewards

extension Ledger {
  /// Puts claims in.
  ///
  /// - Parameters:
  ///   - claims: The claims, each under an id of its own.
  ///   - progress: Told now and then how many are done.
  /// - Returns: A receipt a claim, in order.
  /// - Throws: ``LedgerError``; what was put in before stays.
  public func submit(
    _ claims: [Claim], progress: (Int) -> Void = { _ in }
  ) async throws(LedgerError) -> [Receipt] {
    try await settle(all: claims.map { Submit($0) }, progress: progress)
  }

  /// Approves claims, which decides them, in the order given.
  ///
  /// - Parameters:
  ///   - claims: Their ids.
  ///   - progress: Told now and then how many are done.
  /// - Returns: A receipt a claim, in order.
  /// - Throws: ``LedgerError``; what was approved before stays.
  public func approve(
    _ claims: [String], progress: (Int) -> Void = { _ in }
  ) async throws(LedgerError) -> [Receipt] {
    try await settle(all: claims.map { Approve($0) }, progress: progress)
  }

  /// Rejects an open claim.
  ///
  /// - Parameters:
  ///   - claim: Its id.
  ///   - reason: Why; at most ``Refusal/longestReason`` letters.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func reject(_ claim: String, reason: String) async throws(LedgerError) -> Receipt {
    try await settle(Reject(claim, reason: reason))
  }

  /// Takes an open claim back.
  ///
  /// - Parameters:
  ///   - claim: Its id.
  ///   - reason: Why, if it is said.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func withdraw(
    _ claim: String, reason: String? = nil
  ) async throws(LedgerError) -> Receipt {
    try await settle(Withdraw(claim, reason: reason))
  }

  /// Changes an open claim. The old content is kept; what a first mentor approved, no longer
  /// counts.
  ///
  /// - Parameters:
  ///   - claim: The whole new content under the id of the claim; participant and action stay.
  ///   - reason: Why, if it is said.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func amend(
    _ claim: Claim, reason: String? = nil
  ) async throws(LedgerError) -> Receipt {
    try await settle(Amend(claim, reason: reason))
  }

  /// Puts a decided claim or a grant right by a counter-entry. What was handed over stays with
  /// the resident.
  ///
  /// - Parameters:
  ///   - source: The id of the claim or the grant.
  ///   - reason: Why; at most ``Refusal/longestReason`` letters.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func reverse(_ source: String, reason: String) async throws(LedgerError) -> Receipt {
    try await settle(Reverse(source, reason: reason))
  }

  /// Puts an action in a participant's plan; the price of that day is kept for the claims of it.
  ///
  /// - Parameters:
  ///   - participant: The participant's id.
  ///   - action: The action.
  ///   - day: The day of the agreement; not a day to come.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func agree(
    participant: String, action: String, on day: Day
  ) async throws(LedgerError) -> Receipt {
    try await settle(Agree(participant: participant, action: action, on: day))
  }

  /// Proposes an amount outside the rules, or agrees to it as the second person who says the
  /// same.
  ///
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func grant(_ grant: Grant) async throws(LedgerError) -> Receipt {
    try await settle(ProposeGrant(grant))
  }

  /// Agrees, as a second person, to an amount outside the rules.
  ///
  /// - Parameter id: The id of the grant.
  /// - Returns: The receipt.
  /// - Throws: ``LedgerError``; then nothing was written.
  public func confirmGrant(_ id: String) async throws(LedgerError) -> Receipt {
    try await settle(ConfirmGrant(id))
  }

  /// Takes in what is known about participants. All rows of one participant take the place of
  /// what was known about them; who is not named stays as they are.
  ///
  /// - Parameters:
  ///   - rows: The rows, in any order.
  ///   - progress: Told now and then how many participants are done.
  /// - Returns: The participants and their receipts, in order of their first row.
  /// - Throws: ``LedgerError``; what was taken in before stays.
  public func takeIn(
    _ rows: [Participant], progress: (Int) -> Void = { _ in }
  ) async throws(LedgerError) -> [(participant: String, receipt: Receipt)] {
    var order: [String] = []
    let grouped = Dictionary(grouping: rows, by: \.id)
    var seen: Set<String> = []
    for row in rows where seen.insert(row.id).inserted { order.append(row.id) }
    let acts = order.map { TakeIn($0, rows: grouped[$0] ?? []) }
    let receipts = try await settle(all: acts, progress: progress)
    return zip(order, receipts).map { ($0, $1) }
  }
}
