import Rewards

/// The books as a journal for hledger; see ``BookForm/hledger``.
///
/// What rules and entries say stands in comments, in tags and in descriptions only, and is kept from
/// ending them.
struct HledgerBooks: BookText {
  private let scope: BookScope
  private var currency: Currency { scope.currency }

  init(_ scope: BookScope) {
    self.scope = scope
  }

  func appendBeginning(to bytes: inout [UInt8]) {
    var lines = ["; The books of a programme of Bonboek, for hledger."]
    lines += scope.statements.map { "; \($0)" }
    // A currency without decimals keeps the mark: a commodity is declared with one.
    let sample = currency.decimals == 0 ? "1000." : currency.text(1000 * Int128(currency.unit))
    lines += ["", "decimal-mark .", "commodity \(currency.code) \(sample)", ""]
    for account in scope.accounts {
      lines.append("; \(onOneLine(account.label.nl)) / \(onOneLine(account.label.en))")
      lines.append("account \(account.name)  ; type: \(HledgerBooks.type(of: account.kind))")
      if let code = account.code { lines.append("  ; code: \(HledgerBooks.tagged(code))") }
    }
    if !scope.opening.isEmpty {
      lines += ["", "\(scope.from.firstDay) * opening balances"]
      lines += scope.opening.map { posting($0.account, $0.cents) }
    }
    append(lines, to: &bytes)
  }

  func append(_ transaction: BookTransaction, to bytes: inout [UInt8]) {
    guard !transaction.lines.isEmpty else { return }
    // In a description, a semicolon would begin a comment.
    let title = replacing(";", with: ",", in: transaction.title)
    var lines = ["", "\(transaction.on) * (\(transaction.number)) \(title)"]
    if let head = transaction.head { lines.append("    ; hash: \(head.hash)") }
    lines += transaction.sides.map { posting($0.account, $0.cents) }
    append(lines, to: &bytes)
  }

  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8]) {
    append(["", "; \(vouchers.statement(in: currency))"], to: &bytes)
  }

  func appendEnd(to bytes: inout [UInt8]) {
    var lines = ["", "\(scope.through.lastDay) * closing balances"]
    lines += scope.closing.map {
      posting($0.account, 0) + " = " + currency.journalText($0.cents)
    }
    append(lines, to: &bytes)
  }

  private func posting(_ account: String, _ cents: Int64) -> String {
    "    \(account)  \(currency.journalText(cents))"
  }

  /// The letter for a kind of account.
  private static func type(of kind: BookAccount.Kind) -> String {
    switch kind {
    case .asset: "A"
    case .liability: "L"
    case .expense: "X"
    case .equity: "E"
    }
  }

  /// A text as the value of a tag, where a comma would end it.
  private static func tagged(_ text: String) -> String {
    replacing(",", with: ";", in: onOneLine(text))
  }
}

/// A text with one sign for another.
private func replacing(
  _ old: Unicode.Scalar, with new: Unicode.Scalar, in text: String
) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == old ? new : $0 }))
}
