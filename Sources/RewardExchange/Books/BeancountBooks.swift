import Rewards

/// The books as a file for Beancount; see ``BookForm/beancount``.
struct BeancountBooks: BookText {
  private let scope: BookScope
  private let accounts: [String: String]
  private var currency: Currency { scope.currency }

  init(_ scope: BookScope) {
    self.scope = scope
    accounts = Dictionary(
      scope.accounts.map { ($0.name, BeancountBooks.account($0.name)) }
    ) { first, _ in first }
  }

  func appendBeginning(to bytes: inout [UInt8]) {
    var lines = [
      // Without this, first, a transaction may be some cents out.
      "option \"tolerance_multiplier\" \"0\"",
      "option \"title\" \(quoted(scope.name.en))",
      "option \"operating_currency\" \(quoted(currency.code))",
      "", "; The books of a programme of Bonboek, for Beancount.",
    ]
    lines += scope.statements.map { "; \($0)" } + [""]
    for account in scope.accounts {
      lines.append("\(scope.from.firstDay) open \(name(account.name)) \(currency.code)")
      if let code = account.code { lines.append("  code: \(quoted(code))") }
      lines.append("  label-nl: \(quoted(account.label.nl))")
      lines.append("  label-en: \(quoted(account.label.en))")
    }
    if !scope.opening.isEmpty {
      lines += ["", "\(scope.from.firstDay) * \"opening balances\""]
      lines += scope.opening.map { posting($0.account, $0.cents) }
    }
    append(lines, to: &bytes)
  }

  func append(_ transaction: BookTransaction, to bytes: inout [UInt8]) {
    guard !transaction.lines.isEmpty else { return }
    var lines = ["", "\(transaction.on) * \(quoted(transaction.title))"]
    lines.append("  number: \(transaction.number)")
    if let head = transaction.head { lines.append("  hash: \(quoted(head.hash))") }
    lines += transaction.sides.map { posting($0.account, $0.cents) }
    append(lines, to: &bytes)
  }

  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8]) {
    append(["", "; \(vouchers.statement(in: currency))"], to: &bytes)
  }

  func appendEnd(to bytes: inout [UInt8]) {
    let day = scope.through.next.firstDay
    let lines = scope.closing.map {
      "\(day) balance \(name($0.account))  \(amount($0.cents))"
    }
    append([""] + lines, to: &bytes)
  }

  private func posting(_ account: String, _ cents: Int64) -> String {
    "  \(name(account))  \(amount(cents))"
  }

  private func amount(_ cents: Int64) -> String {
    "\(currency.text(Int128(cents))) \(currency.code)"
  }

  private func name(_ account: String) -> String {
    accounts[account] ?? BeancountBooks.account(account)
  }

  /// The name of an account as Beancount wants it: `Liabilities:Bons-Later`.
  private static func account(_ name: String) -> String {
    let parts = name.split(separator: ":").map { part in
      part.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: "-")
    }
    return parts.joined(separator: ":")
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in onOneLine(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
