import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek ledger export`
struct LedgerExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the books for an auditor.",
    discussion: """
      Writes every entry with its details and the head that the export covers. It holds all that \
      is kept about people, so it has to be asked for by name, and is itself an entry of the \
      ledger. The last line says what it covers.

      Example: bonboek ledger export --as ndjson --profile full --output full.ndjson
      """)

  @Option(name: .customLong("as"), help: "ndjson.")
  var form: Form

  @Option(help: "full: all entries with all details.")
  var profile: Profile

  @Option(help: "Where the books go: a file, or - for standard output.")
  var output: String

  @OptionGroup var ledger: LedgerOption

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case ndjson
  }

  enum Profile: String, CaseIterable, ExpressibleByArgument {
    case full
  }

  func run() async throws {
    try await ledger.use { ledger in
      let progress = Progress(in: self.ledger.language)
      defer { progress.finish() }
      // The output is opened first: an export that cannot be written is not booked.
      var export = try FullExport(path: output)
      let scope = try await ledger.beginFullExport(as: form.rawValue)
      try export.begin(scope)
      var last: Int64 = 0
      while last < scope.head.number {
        let entries = try await ledger.entries(of: scope, after: last)
        guard let end = entries.last else { break }
        try export.write(entries)
        last = end.entry.number
        progress.show(Int(last), .entriesExported)
      }
      try export.finish()
      progress.finish()
      try tell(scope)
    }
  }

  /// What the export covers, in fixed words, because programs read them.
  private func tell(_ scope: ExportScope) throws {
    let line = "\(scope.entryCount) entries, head \(scope.head)"
    if output == "-" {
      Terminal.printNote(line)
    } else {
      try Terminal.printAnswer([line])
    }
  }
}
