import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek voucher count`
struct VoucherCountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Count the drawer.",
    discussion: """
      Without arguments it prints what should lie in the drawer, and books nothing but what has \
      expired. With a count it compares: what is missing is booked as lost, what was lost and is \
      there again is back. A count says for each denomination how many lie there, or names all \
      numbers in a file, one a line. A denomination or a number that is left out is not there. In \
      csv and ndjson the last rows of a count are the receipt.

      Example: bonboek voucher count
      Example: bonboek voucher count 10=19 20=5
      Example: bonboek voucher count --file numbers.txt
      """)

  @Argument(
    help: ArgumentHelp(
      "How many vouchers of a denomination lie there.", valueName: "denomination=count"))
  var piles: [String] = []

  @Option(help: "A file with the number of every voucher, or - for standard input.")
  var file: String?

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    if file != nil, !piles.isEmpty {
      throw ValidationError("Count by denomination or by number, not both.")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let currency = try await ledger.plan().currency
      let wording = Wording(language: self.ledger.language, currency: currency)
      if let file {
        let read = try VoucherNumberFile.read(file)
        Terminal.printDiagnostics(of: read.report, in: self.ledger.language)
        guard !read.hasFaults else { throw ExitCode.faults }
        try answer(try await ledger.countDrawer(numbers: read.numbers), wording)
      } else if !piles.isEmpty {
        let piles = try piles.map { try pile($0, in: currency) }
        try answer(try await ledger.countDrawer(piles: piles), wording)
      } else {
        let drawer = try await ledger.drawer()
        try Terminal.printAnswer(
          as: format, VoucherText.sheetTable(drawer, currency),
          text: VoucherText.sheet(drawer, wording))
      }
    }
  }

  private func answer(_ result: CountResult, _ wording: Wording) throws {
    var table = VoucherAnswer(in: wording.currency)
    table.add("missing", result.missing)
    table.add("back", result.back)
    try Receipts([result.receipt]).answer(
      as: format, table.table(result.receipt), text: VoucherText.counted(result, wording),
      in: wording.language)
  }

  /// Reads `10=19`.
  private func pile(
    _ text: String, in currency: Currency
  ) throws -> (denomination: Money, count: Int) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let amount = Money.argument(parts[0], in: currency),
      let count = DecimalText.whole(parts[1], maximum: Int64(VoucherNumberFile.most))
    else {
      Terminal.printError(
        "'\(text)' is no count",
        wayOut: "write a denomination and how many there are, such as 10=19",
        in: ledger.language)
      throw ExitCode.wrongUse
    }
    return (amount, Int(count))
  }
}
