import RewardRules
import Rewards
import Testing

@testable import RewardLedger

/// People who do random acts in a ledger, day after day: the same for the same seed.
final class RandomDesk {
  let test: TestLedger
  private let file: TestFile
  private var random: SeededGenerator
  private var claimCount = 0
  private var grantCount = 0
  var voucherCount = 0

  /// What may be done. A new kind of act gets a case here and a line in ``act(_:)``.
  enum Kind: CaseIterable {
    case submit, approve, approveSome, approveFirst, amend, reject, withdraw, reverse, agree,
      takeIn, grant
    case confirm, adopt, fallDue, export, nextDay
    case keepDrawer, forget, retain
  }

  /// How often each is done, of all these together.
  private static let weights: [(Kind, Int)] = [
    (.submit, 30), (.approve, 24), (.approveSome, 4), (.approveFirst, 10), (.amend, 5),
    (.reject, 2),
    (.withdraw, 2), (.reverse, 6), (.agree, 2), (.takeIn, 2), (.grant, 3), (.confirm, 4),
    (.adopt, 3), (.fallDue, 4), (.export, 1), (.nextDay, 14),
    (.keepDrawer, 24), (.forget, 8), (.retain, 4),
  ]

  static let mentors = ["mia", "anna", "bert", "carla"]
  static let people = ["p-1", "p-2", "p-3", "bert"]
  /// People who do nothing.
  private static let visitors = ["v-1", "v-2"]
  private static let actions = [
    "call-creditors", "sort-paperwork", "keep-cash-book", "apply-for-debt-help",
    "attend-intake", "settle-debts", "settle-debts", "go-to-gym", "visit-gp", "walk-daily",
  ]

  /// A ledger with a small budget, so that it comes to an end.
  init(seed: UInt64) async throws {
    random = SeededGenerator(seed: seed)
    test = try await TestLedger(try RandomDesk.rules(callEarns: nil), on: "2018-05-07")
    file = try TestFile(test.path)
  }

  /// The rules of the tests with a budget of 800; with a second version where a call earns
  /// something else.
  private static func rules(callEarns: Int?) throws -> RuleSet {
    var edits = [
      TestRules.Edit(TestRules.first, "at_most: 1_000", "at_most: 800"),
      TestRules.Edit(TestRules.first, "details: 2 years", "details: 8 days"),
    ]
    guard let callEarns else {
      edits.append(.init(TestRules.first, "2018-01-01..2018-06-30", "2018-01-01.."))
      return try TestRules.edited(edits, versions: [TestRules.first])
    }
    edits.append(.init(TestRules.second, "call-creditors: 25", "call-creditors: \(callEarns)"))
    return try TestRules.edited(edits)
  }

  /// Does one random act, and again: the second time nothing is written.
  func step() async throws {
    let all = RandomDesk.weights.reduce(0) { $0 + $1.1 }
    var place = Int.random(in: 0..<all, using: &random)
    for (kind, weight) in RandomDesk.weights {
      place -= weight
      guard place < 0 else { continue }
      guard let act = try await act(kind) else { return }
      let before = try await act()
      guard before.isRepeatable else { return }
      let last = try file.lastEntry
      let after = try await act()
      #expect(!after.hasWritten, "\(kind) twice: \(before) then \(after)")
      #expect(try file.lastEntry == last)
      return
    }
  }
}

// MARK: - Acts

extension RandomDesk {
  /// What acts came to.
  struct Result {
    var standings: [Receipt.Standing]
    /// A refusal is written each time, and so is an export.
    var isRepeatable: Bool {
      standings.allSatisfy { standing in
        if case .refused = standing { false } else { true }
      }
    }
    var hasWritten: Bool { standings.contains(.booked) }

    init(_ results: ErasureResult) { self.init(results.receipt) }
    init(_ receipts: Receipt...) { standings = receipts.map(\.standing) }
    init(_ receipts: [Receipt]) { standings = receipts.map(\.standing) }
  }

  typealias Act = () async throws -> Result

  /// A random act of a kind; `nil` if there is nothing to do it with, or it is done each time.
  private func act(_ kind: Kind) async throws -> Act? {
    let ledger = try await test.by(pick(RandomDesk.mentors))
    switch kind {
    case .submit:
      let claims = (0..<pick(1...3)).map { _ in newClaim() }
      return { Result(try await ledger.submit(claims)) }
    case .approve:
      let open = try await ledger.openClaims()
      guard let id = pick(0...4) == 0 || open.isEmpty ? anyClaim : pick(open) else { return nil }
      return { Result(try await ledger.approve([id])) }
    case .approveSome:
      // Not again: what waited for another of them may be decided the second time.
      let open = try await ledger.openClaims().filter { _ in pick(0...1) == 0 }
      _ = try await ledger.approve(open.shuffled(using: &random))
      return nil
    case .approveFirst:
      try await approveFirst(by: ledger)
      return nil
    case .amend:
      guard let id = anyClaim, let old = try await ledger.claim(id)?.claim else { return nil }
      let changed = changed(old)
      return { Result(try await ledger.amend(changed)) }
    case .reject, .withdraw, .reverse: return closing(kind, by: ledger)
    case .agree:
      let (person, action, day) = (pick(RandomDesk.people), pick(RandomDesk.actions), anyDay)
      return { Result(try await ledger.agree(participant: person, action: action, on: day)) }
    case .takeIn:
      let row = newRow()
      return { Result(try await ledger.takeIn([row]).map(\.receipt)) }
    case .grant:
      let grant = newGrant()
      return { Result(try await ledger.grant(grant)) }
    case .confirm:
      guard grantCount > 0 else { return nil }
      let id = "g-\(pick(1...grantCount))"
      return { Result(try await ledger.confirmGrant(id)) }
    case .adopt:
      let rules = try RandomDesk.rules(callEarns: pick([nil, 25, 25, 25, 30]))
      return { Result(try await ledger.adopt(rules)) }
    case .fallDue: return { Result(try await ledger.fallDue()) }
    case .export:
      _ = try await ledger.beginFullExport(as: "ndjson")
      return nil
    case .nextDay:
      test.calendar.today = test.calendar.today.adding(days: pick(0...4))
      return nil
    case .keepDrawer: return try await voucherAct(by: ledger)
    case .forget:
      let person = pick(RandomDesk.people)
      try await settle(with: person, by: ledger)
      return { Result(try await ledger.forget(person)) }
    case .retain: return { Result(try await ledger.retain()) }
    }
  }

  /// Closes all that is open of a person and hands them what they are owed; what falls due later
  /// stays.
  private func settle(with person: String, by ledger: Ledger) async throws {
    for id in try await ledger.openClaims()
    where try await ledger.claim(id)?.claim.participant == person {
      _ = try await ledger.withdraw(id)
    }
    _ = try await ledger.handOver(to: person, isLeaving: true)
  }

  private func closing(_ kind: Kind, by ledger: Ledger) -> Act? {
    let source =
      kind == .reverse && grantCount > 0 && pick(0...3) == 0
      ? "g-\(pick(1...grantCount))" : anyClaim
    guard let source else { return nil }
    switch kind {
    case .reject: return { Result(try await ledger.reject(source, reason: "not so")) }
    case .withdraw: return { Result(try await ledger.withdraw(source)) }
    default: return { Result(try await ledger.reverse(source, reason: "a slip")) }
    }
  }

  /// The first claim of the work list comes out as the list says.
  private func approveFirst(by ledger: Ledger) async throws {
    guard let first = try await ledger.workList().first else { return }
    let id = first.claim.claim.id
    let receipt = try #require(try await ledger.approve([id]).first)
    let booked = try #require(try await ledger.claim(id))
    switch receipt.standing {
    case .refused(.ownClaim): break
    case .refused(let refusal): #expect(refusal == first.refusal)
    case .booked, .already:
      #expect(first.refusal == nil)
      guard booked.status != .endorsed else { break }
      #expect(booked.reasons == first.reasons)
      #expect((booked.amount ?? .zero) == first.amount)
    }
  }
}

// MARK: - Random values

extension RandomDesk {
  func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private var anyClaim: String? {
    claimCount == 0 ? nil : "c-\(pick(max(1, claimCount - 25)...claimCount))"
  }

  /// A day of this week or the one before; now and then tomorrow.
  private var anyDay: Day { test.calendar.today.adding(days: pick([-9, -5, -3, -2, -1, 0, 0, 1])) }

  private func newClaim() -> Claim {
    claimCount += 1
    let action = pick(RandomDesk.actions)
    return claim(
      "c-\(claimCount)", action, anyDay, of: pick(RandomDesk.people),
      outcome: pick(0...9) == 0 ? .missed : .done,
      effort: action == "sort-paperwork" ? pick([nil, 2, 4]) : nil,
      evidence: pick(0...2) == 0 ? [] : ["appointment-card"])
  }

  private func changed(_ old: Claim) -> Claim {
    var claim = old
    claim.doneOn = anyDay
    claim.evidence = ["appointment-card"]
    if claim.action == "sort-paperwork" { claim.effort = pick([nil, 2, 4]) }
    return claim
  }

  private func newRow() -> Participant {
    var facts: [String: String] = [:]
    if pick(0...2) > 0 { facts["arm"] = pick(["bons", "cards"]) }
    return Participant(
      id: pick(RandomDesk.people + RandomDesk.visitors), household: pick([nil, "h-1", "h-2"]),
      facts: facts)
  }

  private func newGrant() -> Grant {
    grantCount += 1
    return Grant(
      id: "g-\(grantCount)", participant: pick(RandomDesk.people),
      action: pick([nil, "visit-gp", "call-creditors"]),
      amount: Money(cents: Int64(pick(1...6)) * 500), reason: "the rules do not fit")
  }
}
