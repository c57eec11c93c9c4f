// A conformance of a public type is public, and with it what it names.
public import ArgumentParser
import RewardExchange
public import RewardLedger
import Rewards

/// `bonboek voucher lost NUMBER… --reason T`
struct VoucherLostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lost",
    abstract: "Book vouchers as lost from the drawer.",
    discussion: """
      For vouchers that are known to be gone. One that a resident lost is replaced, not lost. The \
      reason is kept for good, so it names no resident. What is found again comes back with \
      'voucher count'.

      Example: bonboek voucher lost A-0007 A-0008 --reason "they got wet"
      """)

  @Argument(help: "The numbers of the vouchers.")
  var numbers: [String]

  @Option(help: "What happened, on one line.")
  var reason: String

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let receipt = try await ledger.lose(numbers, reason: reason)
      try Receipts([receipt]).answer(in: self.ledger.language)
    }
  }
}

/// `bonboek voucher replace NUMBER --lost|--expired`
struct VoucherReplaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace",
    abstract: "Give a resident vouchers in place of one that they cannot spend.",
    discussion: """
      Takes vouchers from the drawer that come to the same, in place of one that the resident lost \
      or that expired with them, and says which to give. The programme bears it. In csv and ndjson \
      the last rows are the receipt.

      Example: bonboek voucher replace A-0007 --lost
      """)

  @Argument(help: "The number of the voucher that the resident had.")
  var number: String

  @Flag(help: "Why they cannot spend it.")
  var cause: ReplacementCause

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      let (receipt, vouchers) = try await ledger.replace(number, because: cause)
      let currency = try await ledger.plan().currency
      let wording = Wording(language: self.ledger.language, currency: currency)
      var answer = VoucherAnswer(in: currency)
      answer.add("voucher", vouchers)
      try Receipts([receipt]).answer(
        as: format, answer.table(receipt), text: lines(receipt, vouchers, wording),
        in: self.ledger.language)
    }
  }

  private func lines(
    _ receipt: Receipt, _ vouchers: [Voucher], _ wording: Wording
  ) -> [String] {
    // Who asks a second time must not give a second time.
    let before =
      receipt.standing == .already ? [LedgerWords.happenedBefore.text(wording.language)] : []
    return before + VoucherText.handed(vouchers, saying: [.instead(of: number)], wording)
  }
}

extension ReplacementCause: EnumerableFlag {}
