import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek voucher hand-over PARTICIPANT`
struct VoucherHandOverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "Hand a participant vouchers for what they are owed.",
    discussion: """
      Takes the vouchers from the drawer that leave least of what is owed now, the oldest claims \
      first, and says which to give, in sentences to read aloud. What is left stays for the next \
      time. With --leaves the rest is rounded up to a voucher in favour of who leaves. In csv and \
      ndjson the last rows are the receipt.

      Example: bonboek voucher hand-over p-1 --lang nl
      Example: bonboek voucher hand-over p-1 --leaves
      """)

  @Argument(help: "The participant's id.")
  var participant: String

  @Flag(help: "The participant leaves: round the rest up to a voucher.")
  var leaves = false

  @Option(help: "text, csv or ndjson.")
  var format = AnswerFormat.text

  @OptionGroup var ledger: LedgerOption

  func run() async throws {
    try await ledger.use { ledger in
      try self.ledger.checkID(participant)
      let result = try await ledger.handOver(to: participant, isLeaving: leaves)
      guard result.receipt.standing == .booked else {
        return try Receipts([result.receipt]).answer(in: self.ledger.language)
      }
      let currency = try await ledger.plan().currency
      let later = try await ledger.statement(of: participant).owedLater
      try Receipts([result.receipt]).answer(
        as: format, table(result, later, currency),
        text: lines(result, later, Wording(language: self.ledger.language, currency: currency)),
        in: self.ledger.language)
    }
  }

  private func lines(
    _ result: HandOverResult, _ later: Money, _ wording: Wording
  ) -> [String] {
    let said: [VoucherWords] =
      result.added > .zero ? [.added(wording.money(result.added))] : []
    var rest: [String] = []
    if result.left > .zero {
      rest.append(VoucherWords.stays(wording.money(result.left)).text(wording.language))
    }
    if later > .zero {
      rest.append(ResidentWords.owedLater(wording.money(later)).text(wording.language))
    }
    if rest.isEmpty { rest = [ResidentWords.nothingOpen.text(wording.language)] }
    return VoucherText.handed(result.vouchers, saying: said, wording) + rest
  }

  private func table(
    _ result: HandOverResult, _ later: Money, _ currency: Currency
  ) -> AnswerTable {
    var answer = VoucherAnswer(in: currency)
    answer.add("voucher", result.vouchers)
    answer.add("sum", result.amount)
    answer.add("added", result.added)
    answer.add("left", result.left)
    answer.add("later", later)
    return answer.table(result.receipt)
  }
}
