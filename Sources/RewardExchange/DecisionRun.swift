public import Rewards

/// Claims and participants read from files, decided, and written.
///
/// Claims are not kept: each answer reads the input and decides it from the beginning. So an answer
/// can be asked for any number of times, and memory stays small while the days of the input do not
/// go back. Before the first answer the input is looked through, because its last row may have the
/// earliest day; only a file is written in the hope that days and ids rise, and begun again if they
/// do not. What cannot be read twice, such as a pipe, is kept in memory.
public struct DecisionRun: Sendable {
  /// The people; nothing is decided in it.
  private var people: Casebook
  private var input: SurveyedClaims?
  private let pipeline: OrderedPipeline
  private let blockBytes: Int
  /// What reading the participants met; `nil` if none were read.
  public private(set) var participants: InputReport?
  /// What reading the claims met; `nil` if none were read.
  ///
  /// What is wrong with the whole input shows when it is read; what is wrong with its rows, after
  /// the first answer or ``checkClaims()``.
  public private(set) var claims: InputReport?
  /// Whether an answer was given to the claims.
  private(set) var isAnswered = false

  /// A run under a plan.
  ///
  /// - Parameters:
  ///   - plan: The rules.
  ///   - threads: How many threads work, at least 1. All answers are the same with any number.
  public init(_ plan: RewardPlan, threads: Int = DecisionRun.ordinaryThreadCount) {
    self.init(plan, threads: threads, blockBytes: ClaimBlocks.ordinaryBlockBytes)
  }

  /// A run that reads claims in blocks of so many bytes, which a test makes small.
  package init(_ plan: RewardPlan, threads: Int, blockBytes: Int) {
    people = Casebook(plan)
    pipeline = OrderedPipeline(threadCount: threads)
    self.blockBytes = blockBytes
  }

  /// As many threads as there are processors, but no more than can be of use.
  public static var ordinaryThreadCount: Int {
    OrderedPipeline.ordinaryThreadCount
  }

  /// Every error and warning of the inputs.
  public var diagnostics: [Diagnostic] {
    (participants?.diagnostics ?? []) + (claims?.diagnostics ?? [])
  }

  /// Whether both inputs could be read, apart from rows that were passed over.
  public var isUsable: Bool {
    participants?.isUsable != false && claims?.isUsable != false
  }

  /// Whether a row was passed over; of claims it is known when ``claims`` is complete.
  public var hasFaults: Bool {
    participants?.hasFaults == true || claims?.hasFaults == true
  }

  /// The rules.
  public var plan: RewardPlan { people.plan }

  /// The currency of the plan's amounts.
  public var currency: Currency { plan.currency }

  /// What people call the pillars, by their ids, as the last version that has one says it.
  public var pillarNames: [String: LocalizedText] { plan.pillarNames }

  /// What answers are made from; `nil` if there are no claims.
  private var replay: ClaimReplay? {
    input.map { ClaimReplay(input: $0, people: people, pipeline: pipeline) }
  }
}

// MARK: - Reading

extension DecisionRun {
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

  /// Takes in a file of claims: CSV with a header, or NDJSON. They take the place of claims that
  /// were taken in before.
  ///
  /// - Parameter path: A file, or `-` for standard input. A file may not change until all answers
  ///   are given; an answer that meets a change fails.
  /// - Throws: ``ExchangeFailure`` if it cannot be read.
  public mutating func readClaims(_ path: String) throws(ExchangeFailure) {
    do throws(InputFailure) {
      try readClaims(ClaimBytes(path: path), named: FileSource.name(of: path))
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads participants from anywhere; `file` is the name of the input in messages.
  package mutating func readParticipants(
    from source: some ByteSource, named file: String
  ) throws(InputFailure) {
    participants = try ParticipantInput.read(source, file: file, into: &people)
  }

  /// Reads claims from anywhere; `file` is the name of the input in messages.
  package mutating func readClaims(
    from source: some ByteSource, named file: String
  ) throws(InputFailure) {
    try readClaims(ClaimBytes(source), named: file)
  }

  private mutating func readClaims(
    _ bytes: ClaimBytes, named file: String
  ) throws(InputFailure) {
    let input = try SurveyedClaims(bytes, file: file, under: plan, blockBytes: blockBytes)
    claims = ClaimIntake(input, in: input.blocks, under: plan).report
    self.input = input
    isAnswered = false
  }

  /// Finds what is wrong with the rows of the claims, without an answer to them.
  ///
  /// - Throws: ``ExchangeFailure`` if they cannot be read again.
  public mutating func checkClaims() throws(ExchangeFailure) {
    try lookThrough()
    claims = try replay?.takeIn { _ in }
  }
}

// MARK: - Answering

extension DecisionRun {
  /// Decides what was read and writes it, in the order of the claims.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output. A file is written whole or not at all.
  ///   - format: CSV or NDJSON.
  ///   - progress: Told now and then how many claims were decided.
  /// - Returns: What it came to.
  /// - Throws: ``ExchangeFailure`` if it cannot be written, or the claims cannot be read again.
  public mutating func write(
    to path: String, as format: DecisionFormat, progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> DecisionSummary {
    var sink = try writing { () throws(OutputFailure) in try FileSink(path: path) }
    if format == .csv, sink.canBeginAgain {
      do throws(ExchangeFailure) {
        return try finish(writeCSV(to: sink, progress))
      } catch {
        guard error.isUnexpectedOrder else { throw error }
        sink.cancel()
        sink = try writing { () throws(OutputFailure) in try FileSink(path: path) }
      }
    }
    return try finish(write(to: sink, as: format, progress: progress))
  }

  private func finish(
    _ written: (FileSink, DecisionSummary)
  ) throws(ExchangeFailure) -> DecisionSummary {
    var file = written.0
    try writing { () throws(OutputFailure) in try file.finish() }
    return written.1
  }

  /// Looks through the claims, if that was not done.
  private mutating func lookThrough() throws(ExchangeFailure) {
    try reading { () throws(InputFailure) in try input?.lookThrough(by: pipeline) }
  }

  package mutating func write<Sink: ByteSink>(
    to sink: Sink, as format: DecisionFormat, progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> (Sink, DecisionSummary) {
    try lookThrough()
    return switch format {
    case .csv: try writeCSV(to: sink, progress)
    case .ndjson: try writeObjects(to: sink, progress)
    }
  }

  private mutating func writeCSV<Sink: ByteSink>(
    to sink: Sink, _ progress: (Int) -> Void
  ) throws(ExchangeFailure) -> (Sink, DecisionSummary) {
    var sink = sink
    var (summary, telling) = (SummaryCount(plan), Telling())
    let text = AnswerText(plan)
    try writing { () throws(OutputFailure) in try sink.write(AnswerText.header) }
    isAnswered = true
    claims = try replay?.answers { claims, answers throws(ExchangeFailure) in
      (answers, text.lines(of: claims, answers))
    } emit: { answers, lines throws(ExchangeFailure) in
      for answer in answers { summary.add(answer) }
      telling.add(answers.count, progress)
      try writing { () throws(OutputFailure) in try sink.write(lines) }
    }
    return (sink, DecisionSummary(summary))
  }

  private mutating func writeObjects<Sink: ByteSink>(
    to sink: Sink, _ progress: (Int) -> Void
  ) throws(ExchangeFailure) -> (Sink, DecisionSummary) {
    var output = OrderedOutput(sink)
    var (summary, telling) = (SummaryCount(plan), Telling())
    let text = DecisionText(plan)
    isAnswered = true
    claims = try replay?.decisions { decision throws(ExchangeFailure) in
      text.json(decision)
    } take: { position, verdict, bytes throws(ExchangeFailure) in
      summary.add(verdict)
      telling.add(1, progress)
      try writing { () throws(OutputFailure) in try output.put(bytes, as: position) }
    }
    try writing { () throws(OutputFailure) in try output.flush() }
    return (output.sink, DecisionSummary(summary))
  }

  /// Decides what was read, only to sum it up.
  ///
  /// - Parameter progress: Told now and then how many claims were decided.
  /// - Returns: What it came to.
  /// - Throws: ``ExchangeFailure`` if the claims cannot be read again.
  public mutating func summarise(
    progress: (Int) -> Void = { _ in }
  ) throws(ExchangeFailure) -> DecisionSummary {
    var (summary, telling) = (SummaryCount(plan), Telling())
    try lookThrough()
    isAnswered = true
    claims = try replay?.answers { _, answers throws(ExchangeFailure) in
      answers
    } emit: { answers throws(ExchangeFailure) in
      for answer in answers { summary.add(answer) }
      telling.add(answers.count, progress)
    }
    return DecisionSummary(summary)
  }

  /// Decides what was read.
  ///
  /// - Returns: The decisions with their traces, in the order of the claims.
  /// - Throws: ``ExchangeFailure`` if the claims cannot be read again.
  public mutating func decisions() throws(ExchangeFailure) -> [Decision] {
    var decisions: [Int: Decision] = [:]
    try lookThrough()
    isAnswered = true
    claims = try replay?.decisions { decision throws(ExchangeFailure) in
      decision
    } take: { position, _, decision throws(ExchangeFailure) in
      decisions[position] = decision
    }
    return (0..<decisions.count).compactMap { decisions[$0] }
  }

  /// Decides what was read and gives one decision with its trace.
  ///
  /// - Parameter id: The claim's id.
  /// - Returns: Its decision; `nil` if no such claim was read, or it was passed over.
  /// - Throws: ``ExchangeFailure`` if the claims cannot be read again.
  public mutating func decision(ofClaim id: String) throws(ExchangeFailure) -> Decision? {
    let (plan, id) = (plan, Array(id.utf8))
    var found: Decision?
    try lookThrough()
    isAnswered = true
    claims = try replay?.answers { casebook, indexed, claims, number in
      guard claims.has(id: id, number) else { return casebook.answer(indexed) }
      var steps: [TraceStep] = []
      let verdict = casebook.decide(indexed, steps: &steps)
      found = plan.decision(verdict, of: claims.claim(number, under: plan), trace: steps)
      return Answer(verdict, on: indexed.doneOn, under: plan)
    } finish: { _, _ throws(ExchangeFailure) in
    } emit: { _ throws(ExchangeFailure) in
    }
    return found
  }

  /// The claims' ids that were read, in their order, to suggest one; those of rows that were passed
  /// over are left out.
  public var claimIDs: [String] {
    get throws(ExchangeFailure) {
      var (run, ids) = (self, [String]())
      try run.lookThrough()
      _ = try run.replay?.takeIn { claims in
        for number in 0..<claims.count { ids.append(claims.id(of: number)) }
      }
      return ids
    }
  }

  /// Makes something of each decision with its trace, in the order of deciding.
  func eachDecision<Piece: Sendable>(
    make: @escaping @Sendable (Decision) throws(ExchangeFailure) -> Piece,
    take: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    var run = self
    try run.lookThrough()
    _ = try run.replay?.decisions(make: make) { _, _, piece throws(ExchangeFailure) in
      try take(piece)
    }
  }
}

extension RewardPlan {
  /// What people call the pillars, by their ids, as the last version that has one says it.
  var pillarNames: [String: LocalizedText] {
    versions.reduce(into: [:]) { names, version in
      for (pillar, name) in version.labels.pillars { names[pillars[pillar]] = name }
    }
  }
}

// MARK: - For a comparison

extension DecisionRun {
  /// Takes in the claims that another run read and looked through, to decide them by these rules.
  mutating func readClaims(of other: inout DecisionRun) throws(ExchangeFailure) {
    try other.lookThrough()
    input = other.input?.under(plan)
    claims = input.map { ClaimIntake($0, in: $0.blocks, under: plan).report }
    isAnswered = false
  }

  /// Decides what was read and makes something of the answers on each block of the input.
  ///
  /// - Parameters:
  ///   - finish: Makes something of the answers on the claims of a block, on any thread.
  ///   - emit: Takes what was made, on the caller's thread, in the order of the input.
  /// - Throws: What `finish` and `emit` throw, or if the claims cannot be read again.
  mutating func answerBlocks<Piece: Sendable>(
    finish: @escaping @Sendable (TakenClaims, [Answer]) throws(ExchangeFailure) -> Piece,
    emit: (Piece) throws(ExchangeFailure) -> Void
  ) throws(ExchangeFailure) {
    try lookThrough()
    isAnswered = true
    claims = try replay?.answers(finish: finish, emit: emit)
  }
}

/// Does what writes an output, and tells its failure as the failure of an exchange.
func writing<Result>(
  _ body: () throws(OutputFailure) -> Result
) throws(ExchangeFailure) -> Result {
  do throws(OutputFailure) {
    return try body()
  } catch {
    throw ExchangeFailure(error)
  }
}
