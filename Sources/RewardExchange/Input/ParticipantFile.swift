public import Rewards

/// What a file says about participants, to put it in a ledger.
public struct ParticipantFile: Sendable {
  /// Every row in the order of the file, without any row of a participant of whom some row was
  /// passed over: what the others say of them may be what that one changes.
  public let participants: [Participant]
  /// What reading met.
  public let report: InputReport

  /// Whether the file could be read, apart from rows that were passed over.
  public var isUsable: Bool { report.isUsable }
  /// Whether a row was passed over, or all of them.
  public var hasFaults: Bool { report.hasFaults }

  /// Reads participants: CSV with a header, or NDJSON.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - plan: The rules that say what can be known of a participant.
  /// - Returns: The participants, and what was met in the rows that were passed over.
  /// - Throws: ``ExchangeFailure`` if it cannot be read. Faults inside the file are not thrown; they
  ///   are in ``report``.
  public static func read(
    _ path: String, under plan: RewardPlan
  ) throws(ExchangeFailure) -> ParticipantFile {
    do throws(InputFailure) {
      return try read(
        from: FileSource(path: path), named: FileSource.name(of: path), under: plan)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads participants from anywhere; `file` is the name of the input in messages.
  package static func read(
    from source: some ByteSource, named file: String, under plan: RewardPlan
  ) throws(InputFailure) -> ParticipantFile {
    var rows = ParticipantRows(casebook: Casebook(plan))
    let report = try ParticipantInput.read(source, file: file, into: &rows)
    return ParticipantFile(participants: rows.certain, report: report)
  }
}

/// The rows that a casebook takes in.
private struct ParticipantRows: ParticipantBook {
  var casebook: Casebook
  private var rows: [Participant] = []
  private var doubtful: Set<String> = []

  init(casebook: Casebook) {
    self.casebook = casebook
  }

  var plan: RewardPlan { casebook.plan }

  mutating func add(_ participant: Participant) throws(ParticipantFault) {
    do {
      try casebook.add(participant)
      rows.append(participant)
    } catch {
      doubtful.insert(participant.id)
      throw error
    }
  }

  mutating func doubt(_ participant: String) {
    casebook.doubt(participant)
    doubtful.insert(participant)
  }

  /// The rows of those of whom no row was passed over.
  var certain: [Participant] { rows.filter { !doubtful.contains($0.id) } }
}
