import Rewards

/// What a form of the books writes: a beginning, each transaction, each voucher line, an end.
///
/// Nothing is kept from one to the next, so a file may be far larger than memory.
protocol BookText {
  /// Writes what comes before all transactions.
  func appendBeginning(to bytes: inout [UInt8])
  /// Writes a transaction.
  func append(_ transaction: BookTransaction, to bytes: inout [UInt8])
  /// Writes what became of vouchers, after all transactions.
  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8])
  /// Writes what comes last.
  func appendEnd(to bytes: inout [UInt8])
}

extension BookText {
  /// Writes lines, each with a line break.
  func append(_ lines: [String], to bytes: inout [UInt8]) {
    for line in lines {
      bytes += line.utf8
      bytes.append(.lineFeed)
    }
  }
}

extension Currency {
  /// An amount with the currency's decimals.
  ///
  /// - Parameters:
  ///   - units: The amount in the smallest unit. A sum over accounts may pass 64 bits.
  ///   - mark: What stands before the decimals.
  /// - Returns: Digits, the mark if there are decimals, and `-` before an amount below zero.
  func text(_ units: Int128, mark: String = ".") -> String {
    let sign = units < 0 ? "-" : ""
    let digits = String(units.magnitude)
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + mark + padded.suffix(decimals)
  }

  /// An amount as journals write it: `EUR -12.00`.
  func journalText(_ units: Int64) -> String { "\(code) \(text(Int128(units)))" }
}

extension BookScope.Balance {
  /// The balance, if it is on the debit side; else 0.
  var debit: Int64 { max(cents, 0) }
  /// The balance, if it is on the credit side; else 0.
  var credit: Int64 { max(-cents, 0) }
}

extension BookTransaction {
  /// The first day that it sums up.
  var firstDay: Day { from?.firstDay ?? on }

  /// What it is, in a few words: the months that it sums up, or the kind of the entry.
  var title: String {
    guard let from else { return onOneLine(kind) }
    let last = Month(of: on)
    return from == last ? String(describing: from) : "\(from) to \(last)"
  }

  /// The entry that it shows, by its number and hash; `nil` for finance.
  var head: Head? { entry.map { Head(number: number, hash: $0.hash) } }

  /// Each line as signed amounts: the debit, then the credit, without zeros.
  var sides: [(account: String, cents: Int64)] {
    lines.flatMap { line in
      [(line.account, line.debit), (line.account, -line.credit)].filter { $0.1 != 0 }
    }
  }
}

extension BookScope {
  /// What journals say in comments before all else, a line each: what is covered, and the totals.
  var statements: [String] {
    let stated = [
      ("organisation", setting.organisation), ("tax_registration", setting.taxRegistration),
      ("country", setting.country), ("cost_centre", setting.costCentre),
      ("taakveld", setting.taakveld),
    ]
    let covered = [
      "export: \(profile.rawValue)", "programme: \(programme)", "name: \(name.nl) / \(name.en)",
      "from: \(from.firstDay)", "through: \(through.lastDay)", "head: \(head)",
    ]
    return
      (covered + stated.compactMap { name, text in text.map { "\(name): \($0)" } }
      + totals.map {
        "total \($0.account): debit \(currency.journalText($0.debit)), "
          + "credit \(currency.journalText($0.credit))"
      }).map(onOneLine)
  }
}

extension VoucherLine {
  /// What journals say of it in a comment.
  func statement(in currency: Currency) -> String {
    "vouchers \(movement.rawValue), \(from) to \(through): \(count) of "
      + "\(currency.journalText(denomination)), together \(currency.journalText(cents))"
  }
}

/// A text without anything that could end a line, turn its direction, or that XML cannot hold: white
/// space, controls and what is no character become one space, and none stands at either end.
func onOneLine(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var isSpaceDue = false
  for scalar in text.unicodeScalars {
    guard !scalar.isGap else {
      isSpaceDue = !kept.isEmpty
      continue
    }
    if isSpaceDue { kept.append(" ") }
    isSpaceDue = false
    kept.append(scalar)
  }
  return String(kept)
}

extension Unicode.Scalar {
  /// Whether it is white space, a control or no character.
  fileprivate var isGap: Bool {
    properties.isWhitespace || properties.isBidiControl || properties.isNoncharacterCodePoint
      || properties.generalCategory == .control
  }
}
