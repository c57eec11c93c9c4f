public import Rewards

/// Claims and participants read from files, decided, and written.
public struct DecisionRun: Sendable {
  private(set) var casebook: Casebook
  /// What reading the participants met; `nil` if none were read.
  public private(set) var participants: InputReport?
  /// What reading the claims met; `nil` if none were read.
  public private(set) var claims: InputReport?

  /// A run under a plan.
  public init(_ plan: RewardPlan) {
    casebook = Casebook(plan)
  }

  /// Every error and warning of the inputs.
  public var diagnostics: [Diagnostic] {
    (participants?.diagnostics ?? []) + (claims?.diagnostics ?? [])
  }

  /// Whether both inputs could be read, apart from rows that were passed over.
  public var isUsable: Bool {
    participants?.isUsable != false && claims?.isUsable != false
  }

  /// Whether a row was passed over.
  public var hasFaults: Bool {
    participants?.hasFaults == true || claims?.hasFaults == true
  }

  /// Reads participants: CSV with a header, or NDJSON.
  ///
  /// - Parameter path: A file, or `-` for standard input.
  /// - Throws: ``ExchangeFailure`` if it cannot be read.
  public mutating func readParticipants(_ path: String) throws(ExchangeFailure) {
    do throws(InputFailure) {
      try readParticipants(from: FileSource(path: path), named: FileSource.name(of: path))
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads claims: CSV with a header, or NDJSON.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - progress: Told now and then how many rows were read.
  /// - Throws: ``ExchangeFailure`` if it cannot be read.
  public mutating func readClaims(
    _ path: String, progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) {
    do throws(InputFailure) {
      try readClaims(
        from: FileSource(path: path), named: FileSource.name(of: path), progress: progress)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads participants from anywhere; `file` is the name of the input in messages.
  package mutating func readParticipants(
    from source: some ByteSource, named file: String
  ) throws(InputFailure) {
    participants = try ParticipantInput.read(source, file: file, into: &casebook)
  }

  /// Reads claims from anywhere; `file` is the name of the input in messages.
  package mutating func readClaims(
    from source: some ByteSource, named file: String, progress: (Int) -> Void = { _ in }
  ) throws(InputFailure) {
    claims = try ClaimInput.read(
      source, file: file, under: plan, progress: progress
    ) { claim throws(ClaimFault) in
      _ = try casebook.submit(claim)
    }
  }

  /// Decides what was read and writes it, in the order of the claims.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output. A file is written whole or not at all.
  ///   - format: CSV or NDJSON.
  ///   - progress: Told now and then how many claims were decided.
  /// - Returns: What it came to.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public mutating func write(
    to path: String, as format: DecisionFormat, progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> DecisionSummary {
    do throws(OutputFailure) {
      let (sink, summary) = try write(
        to: FileSink(path: path), as: format, progress: progress)
      var file = sink
      try file.finish()
      return summary
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Decides what was read.
  ///
  /// - Returns: The decisions with their traces, in the order of the claims.
  public mutating func decisions() -> [Decision] {
    casebook.decideSubmitted()
  }

  /// Decides what was read and gives one decision with its trace.
  ///
  /// - Parameter id: The claim's id.
  /// - Returns: Its decision; `nil` if no such claim was read, or it was passed over.
  public mutating func decision(ofClaim id: String) -> Decision? {
    var found: Decision?
    let plan = casebook.plan
    casebook.decideSubmitted(tracing: FullTrace()) { _, claim, verdict, trace in
      guard claim.id == id else { return }
      found = plan.decision(verdict, of: claim, trace: trace.steps)
    }
    return found
  }

  /// The claims' ids that were read, in their order, to suggest one.
  public var claimIDs: [String] { casebook.claimIDs }

  /// The rules.
  public var plan: RewardPlan { casebook.plan }

  /// Decides what was read, only to sum it up.
  ///
  /// - Parameter progress: Told now and then how many claims were decided.
  /// - Returns: What it came to.
  public mutating func summarise(progress: (Int) -> Void = { _ in }) -> DecisionSummary {
    var summary = DecisionSummary()
    let plan = casebook.plan
    casebook.decideSubmitted(tracing: NoTrace()) { _, _, verdict, _ in
      summary.add(verdict, under: plan)
      summary.tell(progress)
    }
    return summary
  }

  /// The currency of the plan's amounts.
  public var currency: Currency { casebook.plan.currency }

  /// What people call the pillars, by their ids, as the last version that has one says it.
  public var pillarNames: [String: LocalizedText] {
    let plan = casebook.plan
    return plan.versions.reduce(into: [:]) { names, version in
      for (pillar, name) in version.labels.pillars { names[plan.pillars[pillar]] = name }
    }
  }

  package mutating func write<Sink: ByteSink>(
    to sink: Sink, as format: DecisionFormat, progress: (Int) -> Void = { _ in }
  ) throws(OutputFailure) -> (Sink, DecisionSummary) {
    var output = OrderedOutput(sink)
    var summary = DecisionSummary()
    let plan = casebook.plan
    let text = DecisionText(plan)
    switch format {
    case .csv:
      output.begin(DecisionText.header)
      try casebook.decideSubmitted(tracing: NoTrace()) {
        number, claim, verdict, _ throws(OutputFailure) in
        summary.add(verdict, under: plan)
        summary.tell(progress)
        try output.put(text.csv(verdict, of: claim), as: number)
      }
    case .ndjson:
      try casebook.decideSubmitted(tracing: FullTrace()) {
        number, claim, verdict, trace throws(OutputFailure) in
        summary.add(verdict, under: plan)
        summary.tell(progress)
        let decision = plan.decision(verdict, of: claim, trace: trace.steps)
        try output.put(text.json(decision), as: number)
      }
    }
    try output.flush()
    return (output.sink, summary)
  }
}

/// A file that could not be read or written.
public struct ExchangeFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence that names the file, without a full stop.
  public let description: String
  /// Whether only the reader of a pipe has gone, as `head` does: nothing to tell anyone.
  public let isBrokenPipe: Bool

  /// Something that a form of files cannot hold, told in one sentence.
  init(unfit sentence: String) {
    description = sentence
    isBrokenPipe = false
  }

  init(_ failure: InputFailure) {
    description = failure.message
    isBrokenPipe = false
  }

  init(_ failure: OutputFailure) {
    description = failure.message
    isBrokenPipe = failure.isBrokenPipe
  }
}
