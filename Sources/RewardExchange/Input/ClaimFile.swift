public import Rewards

/// The claims of a file, to put them in a ledger.
public struct ClaimFile: Sendable {
  /// Every claim that says what the rules understand, each id once, in the order of the file.
  public let claims: [Claim]
  /// What reading met.
  public let report: InputReport

  /// Whether the file could be read, apart from rows that were passed over.
  public var isUsable: Bool { report.isUsable }
  /// Whether a row was passed over, or all of them.
  public var hasFaults: Bool { report.hasFaults }

  /// Reads claims: CSV with a header, or NDJSON.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - plan: The rules that say what a claim can be.
  /// - Returns: The claims, and what was met in the rows that were passed over.
  /// - Throws: ``ExchangeFailure`` if it cannot be read. Faults inside the file are not thrown; they
  ///   are in ``report``.
  public static func read(
    _ path: String, under plan: RewardPlan
  ) throws(ExchangeFailure) -> ClaimFile {
    do throws(InputFailure) {
      return try read(
        from: FileSource(path: path), named: FileSource.name(of: path), under: plan)
    } catch {
      throw ExchangeFailure(error)
    }
  }

  /// Reads claims from anywhere; `file` is the name of the input in messages.
  package static func read(
    from source: some ByteSource, named file: String, under plan: RewardPlan
  ) throws(InputFailure) -> ClaimFile {
    var casebook = Casebook(plan)
    let report = try ClaimInput.read(
      source, file: file, under: plan, progress: { _ in }
    ) { claim throws(ClaimFault) in
      _ = try casebook.submit(claim)
    }
    return ClaimFile(claims: casebook.submittedClaims, report: report)
  }
}
