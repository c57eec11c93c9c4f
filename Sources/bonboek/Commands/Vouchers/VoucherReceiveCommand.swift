import ArgumentParser
import RewardExchange
import RewardLedger
import Rewards

/// `bonboek voucher receive`
struct VoucherReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Put vouchers in the drawer that came in.",
    discussion: """
      Takes in vouchers of one denomination whose numbers follow each other, or all vouchers of a \
      file (CSV with a header, or NDJSON; columns number, denomination and last_day). They come in \
      all together or, if a row has a fault, not at all. What came in before changes nothing. \
      Without a last day a voucher is good from the day that it is handed over, for as long as the \
      rules say.

      Example: bonboek voucher receive --denomination 10 --count 20 --first A-0001
      Example: bonboek voucher receive --file vouchers.csv --order-costs 3.50
      """)

  @Option(help: ArgumentHelp("The face value of one, such as 10 or 12.50.", valueName: "amount"))
  var denomination: String?

  @Option(help: ArgumentHelp("How many there are.", valueName: "n"))
  var count: Int?

  @Option(
    help: ArgumentHelp("The first number; the digits at its end count on.", valueName: "number"))
  var first: String?

  @Option(help: "The last day on which they can be spent, YYYY-MM-DD.", transform: Day.argument)
  var lastDay: Day?

  @Option(help: "A file of vouchers, or - for standard input.")
  var file: String?

  @Option(
    help: ArgumentHelp("What ordering cost beside their face value.", valueName: "amount"))
  var orderCosts: String?

  @OptionGroup var ledger: LedgerOption

  func validate() throws {
    let isOne = denomination != nil && count != nil && first != nil
    let saysOne = denomination != nil || count != nil || first != nil || lastDay != nil
    if file == nil, !isOne {
      throw ValidationError("Give --denomination, --count and --first, or --file.")
    }
    if file != nil, saysOne {
      throw ValidationError("--file has all that there is to say; leave the rest out.")
    }
    if let count, let first, VoucherLot.numbers(from: first, count: count) == nil {
      throw ValidationError(
        "--first is a number that ends with digits, such as A-0001; --count is 1 to "
          + "\(VoucherLot.most).")
    }
  }

  func run() async throws {
    try await ledger.use { ledger in
      let currency = try await ledger.plan().currency
      let lots = try lots(in: currency)
      let costs = try orderCosts.map { try self.ledger.amount($0, in: currency) } ?? .zero
      let receipt = try await ledger.receive(lots, orderCosts: costs)
      let wording = Wording(language: self.ledger.language, currency: currency)
      let isNew = receipt.standing == .booked
      try Receipts([receipt]).answer(
        isNew ? lines(about: lots, costs, wording) : [], in: self.ledger.language)
    }
  }

  private func lots(in currency: Currency) throws -> [VoucherLot] {
    if let denomination, let count, let first,
      let numbers = VoucherLot.numbers(from: first, count: count)
    {
      let amount = try ledger.amount(denomination, in: currency)
      return [VoucherLot(numbers: numbers, denomination: amount, lastDay: lastDay)]
    }
    let read = try VoucherFile.read(file ?? "-", in: currency)
    Terminal.printDiagnostics(of: read.report, in: ledger.language)
    guard !read.hasFaults else { throw ExitCode.faults }
    return read.lots
  }

  private func lines(
    about lots: [VoucherLot], _ costs: Money, _ wording: Wording
  ) -> [String] {
    let count = lots.reduce(0) { $0 + $1.numbers.count }
    let cents = lots.reduce(0) { $0 + $1.denomination.cents * Int64($1.numbers.count) }
    var words = [VoucherWords.received(count, amount: wording.money(Money(cents: cents)))]
    if costs > .zero { words.append(.orderCosts(wording.money(costs))) }
    return words.map { $0.text(wording.language) }
  }
}
