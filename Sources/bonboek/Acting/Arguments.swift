// A conformance of a public type is public, and with it what it names.
public import ArgumentParser
public import RewardExchange
public import Rewards

extension Day {
  /// The day that an argument names.
  ///
  /// - Throws: `ValidationError` for another text.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("'\(text)' is no day; write YYYY-MM-DD, such as 2018-03-05.")
    }
    return day
  }
}

extension Money {
  /// The amount that an argument names, with the currency's decimals; `nil` for another text.
  static func argument(_ text: some StringProtocol, in currency: Currency) -> Money? {
    let cents = DecimalText.units(
      text, decimals: currency.decimals, maximum: Money.largestReward * currency.unit)
    return (try? cents.get()).map { Money(cents: $0) }
  }
}

extension LedgerOption {
  /// The amount that an option names.
  ///
  /// - Throws: Exit code 64 for another text.
  func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let amount = Money.argument(text, in: currency) else {
      Terminal.printError(
        "'\(text)' is no amount", wayOut: "write digits, such as 25 or 12.50", in: language)
      throw ExitCode.wrongUse
    }
    return amount
  }
}

extension Month {
  /// The month that an argument names.
  ///
  /// - Throws: `ValidationError` for another text.
  static func argument(_ text: String) throws -> Month {
    guard let month = Month(text) else {
      throw ValidationError("'\(text)' is no month; write YYYY-MM, such as 2018-03.")
    }
    return month
  }
}

extension BookForm: ExpressibleByArgument {}

extension CSVDialect: ExpressibleByArgument {}

extension ExportProfile: ExpressibleByArgument {}

extension Claim.Outcome: ExpressibleByArgument {}

extension ClaimStatus: ExpressibleByArgument {}

/// The forms of an answer.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case csv
  case ndjson
}

extension Terminal {
  /// Prints a table for programs, or else lines for people.
  ///
  /// - Throws: Exit code 1 if they cannot be printed.
  static func printAnswer(
    as format: AnswerFormat, _ table: AnswerTable, text: @autoclosure () -> [String]
  ) throws {
    switch format {
    case .text: try printAnswer(text())
    case .csv: try printAnswer(table.csv)
    case .ndjson: try printAnswer(table.ndjson)
    }
  }
}
