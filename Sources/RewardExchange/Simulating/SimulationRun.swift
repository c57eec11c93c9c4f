public import Rewards

/// Claims that are decided under a new policy, and under the one that it is compared with.
///
/// ```swift
/// var run = SimulationRun(of: draft, against: current)
/// try run.readParticipants("participants.csv")
/// try run.readClaims("claims.csv")
/// let simulation = try run.simulate()
/// print(simulation.total.new ?? 0, simulation.total.difference ?? 0)
/// ```
///
/// Both policies decide the same rows from the beginning, as ``DecisionRun`` does. Of the first
/// answer some bytes a claim are kept until the second one is there.
public struct SimulationRun: Sendable {
  private var new: DecisionRun
  private var old: DecisionRun?
  private let names: ComparedNames
  /// How many rows neither policy could decide; known after the answer.
  private var passedOverCount = 0

  /// A run without claims.
  ///
  /// - Parameters:
  ///   - new: The policy that is tried.
  ///   - old: The one that it is compared with, in the same currency; `nil` to compare with none.
  ///   - threads: How many threads work, at least 1. The answer is the same with any number.
  public init(
    of new: RewardPlan, against old: RewardPlan? = nil,
    threads: Int = DecisionRun.ordinaryThreadCount
  ) {
    self.init(
      of: new, against: old, threads: threads, blockBytes: ClaimBlocks.ordinaryBlockBytes)
  }

  /// A run that reads claims in blocks of so many bytes, which a test makes small.
  package init(
    of new: RewardPlan, against old: RewardPlan?, threads: Int, blockBytes: Int
  ) {
    precondition(
      old.map { $0.currency == new.currency } ?? true,
      "amounts in different currencies cannot be compared")
    names = ComparedNames(new, against: old)
    self.new = DecisionRun(new, threads: threads, blockBytes: blockBytes)
    self.old = old.map { DecisionRun($0, threads: threads, blockBytes: blockBytes) }
  }

  /// Reads participants: CSV with a header, or NDJSON.
  ///
  /// - Parameter path: A file; it is read under each policy, so it cannot be standard input.
  /// - Throws: ``ExchangeFailure`` if it cannot be read.
  public mutating func readParticipants(_ path: String) throws(ExchangeFailure) {
    try new.readParticipants(path)
    try old?.readParticipants(path)
  }

  /// Takes in a file of claims: CSV with a header, or NDJSON.
  ///
  /// - Parameter path: A file, or `-` for standard input. A file may not change until the answer is
  ///   given.
  /// - Throws: ``ExchangeFailure`` if it cannot be read.
  public mutating func readClaims(_ path: String) throws(ExchangeFailure) {
    try new.readClaims(path)
  }

  /// Takes in participants and claims that are in memory, as those of a ledger.
  ///
  /// - Parameters:
  ///   - participants: What is known about people.
  ///   - claims: Their claims, in any order.
  ///   - name: Where they come from, for messages.
  /// - Throws: ``ExchangeFailure``, as reading a file does.
  public mutating func read(
    _ participants: [Participant], _ claims: [Claim], named name: String
  ) throws(ExchangeFailure) {
    let people = MemoryTable.participants(participants)
    let rows = MemoryTable.claims(claims)
    do throws(InputFailure) {
      try new.readParticipants(from: MemorySource(people), named: name)
      try old?.readParticipants(from: MemorySource(people), named: name)
      try new.readClaims(from: MemorySource(rows), named: name)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads from anywhere; `people` and `claims` are their names in messages too.
  package mutating func read(people: [UInt8]?, claims: [UInt8]) throws(InputFailure) {
    if let people {
      try new.readParticipants(from: MemorySource(people), named: "people")
      try old?.readParticipants(from: MemorySource(people), named: "people")
    }
    try new.readClaims(from: MemorySource(claims), named: "claims")
  }
}

// MARK: - What reading met

extension SimulationRun {
  /// Whether the inputs could be read, apart from rows that were passed over.
  public var isUsable: Bool { new.isUsable && old?.isUsable != false }

  /// Whether a row was passed over that no policy could decide, or one about a participant.
  public var hasFaults: Bool {
    !isUsable || passedOverCount > 0 || new.participants?.hasFaults == true
      || old?.participants?.hasFaults == true
  }

  /// Errors and warnings: all of the new policy, but for claims that the old one could decide.
  public var diagnostics: [Diagnostic] {
    let people = (new.participants?.diagnostics ?? []) + (old?.participants?.diagnostics ?? [])
    let claims = new.claims?.diagnostics ?? []
    guard let old, isUsable else { return people + claims }
    let known = Set(old.diagnostics.map(\.place))
    return people.enumerated().filter { people.firstIndex(of: $0.element) == $0.offset }
      .map(\.element) + claims.filter { known.contains($0.place) }
  }
}

// MARK: - Answering

extension SimulationRun {
  /// Decides all claims under both policies.
  ///
  /// - Parameter progress: Told now and then how many claims were decided; each policy counts.
  /// - Returns: What they come to.
  /// - Throws: ``ExchangeFailure`` if the claims cannot be read again.
  public mutating func simulate(
    progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> Simulation {
    let tally = try tally(keepingClaims: false, progress: progress) { (_) throws(ExchangeFailure) in
    }
    return Simulation(tally, names, passedOverCount: passedOverCount)
  }

  /// Decides all claims under both policies, and writes those that come out otherwise, or at
  /// another amount, in the order of the input: personal data, for who has to look at claims.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output. A file is written whole or not at all; a new one
  ///     may be read by its owner alone.
  ///   - progress: Told now and then how many claims were decided; each policy counts.
  /// - Returns: What they come to.
  /// - Throws: ``ExchangeFailure`` if it cannot be written, or the claims cannot be read again.
  public mutating func simulate(
    writingChangesTo path: String, progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> Simulation {
    var file = try writing { () throws(OutputFailure) in
      try FileSink(path: path, isForOwnerAlone: true)
    }
    try writing { () throws(OutputFailure) in try file.write(ChangedClaims.header) }
    let text = ChangedClaims(new.plan, against: old?.plan)
    let tally = try tally(keepingClaims: true, progress: progress) {
      changes throws(ExchangeFailure) in
      let lines = text.lines(changes)
      try writing { () throws(OutputFailure) in try file.write(lines) }
    }
    try writing { () throws(OutputFailure) in try file.finish() }
    return Simulation(tally, names, passedOverCount: passedOverCount)
  }

  /// Counts all, and hands on what both policies say of each block.
  mutating func tally(
    keepingClaims keepsClaims: Bool, progress: (Int) -> Void,
    _ body: (BlockChange) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) -> SimulationTally {
    guard isUsable else { return names.emptyTally }
    var residents = ByteNames()
    var telling = Telling()
    let before = try oldBlocks(&residents, &telling, keepingClaims: keepsClaims, progress)
    var lists = ReasonLists(new.plan, caps: names.caps.names)
    var (tally, onlyOne, number) = (names.emptyTally, (old: 0, new: 0), 0)
    let (plan, pillars) = (new.plan, names.pillarNumbers(of: new.plan))
    try new.answerBlocks { claims, answers throws(ExchangeFailure) in
      DecidedBlock(claims, answers, under: plan, pillars: pillars)
    } emit: { block throws(ExchangeFailure) in
      var block = block
      let old = number < before.blocks.count ? before.blocks[number] : nil
      number += 1
      block.number(in: &lists)
      block.number(in: &residents, knowing: old?.rows)
      let change = BlockChange(old: old, oldReasons: before.lists, new: block, newReasons: lists)
      let onlyHere = tally.add(change)
      onlyOne = (onlyOne.old + onlyHere.old, onlyOne.new + onlyHere.new)
      telling.add(block.takenCount, progress)
      try body(change)
    }
    tally.finish()
    // What one policy passed over and the other took in is no fault. A row that says again what one
    // before it says is passed over by none; but a policy that did not take in the first one does
    // not know. So the smaller number is what both agree on.
    let counts = [
      (new.claims?.passedOverCount ?? 0) - onlyOne.old,
      old.map { ($0.claims?.passedOverCount ?? 0) - onlyOne.new },
    ]
    passedOverCount = counts.compactMap { $0 }.min() ?? 0
    return tally
  }

  /// The answers of the old policy, if there is one, as few bytes a row.
  private mutating func oldBlocks(
    _ residents: inout ByteNames, _ telling: inout Telling, keepingClaims: Bool,
    _ progress: (Int) -> Void
  ) throws(ExchangeFailure) -> (blocks: [DecidedBlock], lists: ReasonLists) {
    guard var run = old else { return ([], ReasonLists(new.plan, caps: names.caps.names)) }
    try run.readClaims(of: &new)
    var lists = ReasonLists(run.plan, caps: names.caps.names)
    var blocks: [DecidedBlock] = []
    let (plan, pillars) = (run.plan, names.pillarNumbers(of: run.plan))
    try run.answerBlocks { claims, answers throws(ExchangeFailure) in
      DecidedBlock(claims, answers, under: plan, pillars: pillars)
    } emit: { block throws(ExchangeFailure) in
      var block = block
      block.number(in: &lists)
      block.number(in: &residents)
      telling.add(block.takenCount, progress)
      if !keepingClaims { block.forgetClaims() }
      blocks.append(block)
    }
    old = run
    return (blocks, lists)
  }
}
