import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek claim submit`
struct ClaimSubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Put claims in.",
    discussion: """
      Puts in one claim, or all claims of a file (CSV with a header, or NDJSON), and prints what \
      each would earn if those before it are approved. A row with a fault is passed over and \
      reported. What was put in before changes nothing.

      Example: bonboek claim submit --participant p-1 --action call-creditors \
      --done-on 2018-03-05 --evidence call-note
      Example: bonboek claim submit --file claims.csv
      """)

  @Option(help: "A file of claims, or - for standard input.")
  var file: String?

  @Option(help: "The participant's id; never a BSN.")
  var participant: String?

  @Option(help: "The action, by its name in the catalogue.")
  var action: String?

  @Option(help: "The day on which it was done, YYYY-MM-DD.", transform: Day.argument)
  var doneOn: Day?

  @Option(help: "An id for the claim; left out, it gets one.")
  var claim: String?

  @OptionGroup var content: ClaimContent

  @Flag(help: "The participant does not want the bon.")
  var declined = false

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    let isOne = participant != nil && action != nil && doneOn != nil
    let saysOne =
      participant != nil || action != nil || doneOn != nil || claim != nil || declined
      || content.saysSomething
    if file == nil, !isOne {
      throw ValidationError("Give --participant, --action and --done-on, or --file.")
    }
    if file != nil, saysOne {
      throw ValidationError("--file has all that there is to say; leave the rest out.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let (claims, hasFaults) = try await read(under: ledger)
      let progress = Progress(in: self.ledger.language)
      let receipts = Receipts(
        try await ledger.submit(claims) { progress.show($0, .claimsSubmitted) })
      progress.finish()
      let lines = try await lines(about: claims, receipts, in: ledger)
      do {
        try receipts.answer(lines, in: self.ledger.language)
      } catch {
        throw hasFaults ? ExitCode.faults : error
      }
      if hasFaults { throw ExitCode.faults }
    }
  }

  /// The claims, and whether a row of the file was passed over.
  private func read(under ledger: Ledger) async throws -> ([Claim], Bool) {
    if let participant, let action, let doneOn {
      var claim = Claim(
        id: claim ?? ClaimID.random(), participant: participant, action: action, doneOn: doneOn,
        isDeclined: declined)
      content.change(&claim)
      return ([claim], false)
    }
    let read = try ClaimFile.read(file ?? "-", under: try await ledger.plan())
    Terminal.printDiagnostics(of: read.report, in: self.ledger.language)
    guard read.isUsable else { throw ExitCode.faults }
    return (read.claims, read.hasFaults)
  }

  /// What each new claim would earn, and how many were there before.
  private func lines(
    about claims: [Claim], _ receipts: Receipts, in ledger: Ledger
  ) async throws -> [String] {
    let language = self.ledger.language
    let new = Set(zip(claims, receipts.all).filter { $1.standing == .booked }.map(\.0.id))
    var lines: [String] = []
    if !new.isEmpty {
      let wording = Wording(language: language, currency: try await ledger.plan().currency)
      let list = try await ledger.workList().filter { new.contains($0.claim.claim.id) }
      lines = WorkListText.earnings(list, wording)
    }
    let thereCount = receipts.alreadyCount
    if thereCount > 0 {
      let there = LedgerWords.claimsThere(thereCount).text(language)
      let nothing = LedgerWords.nothingWritten.text(language)
      lines.append(receipts.changedNothing ? "\(there); \(nothing)" : there)
    }
    return lines
  }
}

/// What a claim can say besides whose it is and what was done.
struct ClaimContent: ParsableArguments {
  @Option(help: "The day on which it was agreed, YYYY-MM-DD.", transform: Day.argument)
  var agreedOn: Day?

  @Option(help: "done or missed.")
  var outcome: Claim.Outcome?

  @Option(help: "The effort that the mentor assessed, 1 to 5.")
  var effort: Int?

  @Option(
    help: ArgumentHelp("Evidence that the mentor has seen; may be repeated.", valueName: "kind"))
  var evidence: [String] = []

  @Option(help: "The mentor's id.")
  var mentor: String?

  var saysSomething: Bool {
    agreedOn != nil || outcome != nil || effort != nil || !evidence.isEmpty || mentor != nil
  }

  /// Puts what is said in a claim; evidence is added to what was seen before.
  func change(_ claim: inout Claim) {
    claim.agreedOn = agreedOn ?? claim.agreedOn
    claim.outcome = outcome ?? claim.outcome
    claim.effort = effort ?? claim.effort
    claim.evidence.formUnion(evidence)
    claim.mentor = mentor ?? claim.mentor
  }
}

/// Ids for claims that come without one.
enum ClaimID {
  /// `c-` and eight signs of Crockford's base 32 in small letters: a thousand billion, and none
  /// that is taken for another. The ledger refuses one that is there already.
  static func random() -> String {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return "c-" + String((0..<8).map { _ in signs[Int.random(in: signs.indices)] })
  }
}
