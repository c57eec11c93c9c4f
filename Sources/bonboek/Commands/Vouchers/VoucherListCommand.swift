// A conformance of a public type is public, and with it what it names.
public import ArgumentParser
import RewardLedger
public import Rewards

/// `bonboek voucher list`
struct VoucherListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the vouchers and where they are.",
    discussion: """
      Lists all vouchers in the order in which they came in: number, amount, state and the last \
      day on which they can be spent. That day is not shown for vouchers that residents have or \
      had: it may tell when they got them.

      Example: bonboek voucher list --state in-stock
      Example: bonboek voucher list --format csv
      """)

  @Option(help: "in-stock, handed-over, expired, lost or replaced; left out, all.")
  var state: Voucher.State?

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let vouchers = try await ledger.vouchers(in: state)
      let currency = try await ledger.plan().currency
      let wording = Wording(language: self.ledger.language, currency: currency)
      try Terminal.printAnswer(
        as: format, VoucherText.table(vouchers, currency),
        text: VoucherText.lines(vouchers, wording))
    }
  }
}

extension Voucher.State: ExpressibleByArgument {}
