import Rewards
import RuleText

extension Decoding {
  /// The settings of the ledger. Deciding does not read them, but a fault in them is a fault.
  mutating func decodeSettings(_ fields: Fields, into programme: inout Programme) {
    if let node = fields["vouchers"] { decodeVouchers(node, into: &programme.settings) }
    if let node = fields["approval"] { decodeApproval(node, into: &programme.settings) }
    if let node = fields["ledger"] { decodeLedger(node, into: &programme.settings) }
    if let node = fields["retention"],
      let retention = self.fields(
        of: node, "'retention'", keys: Keys.retention, form: "{ details: 7 years }")
    {
      programme.settings.detailsKept = retention["details"].flatMap { time($0, "a time") }
    }
  }

  private mutating func decodeVouchers(_ node: SyntaxNode, into settings: inout DeclaredSettings) {
    guard
      let fields = fields(
        of: node, "'vouchers'", keys: Keys.vouchers,
        form: "{ denominations: [5, 10], valid_for: 12 months }")
    else { return }
    settings.vouchersValidFor = fields["valid_for"].flatMap { time($0, "a time") }
    guard let node = fields["denominations"], let items = items(of: node, "amounts") else { return }
    guard items.count <= Decoding.mostDenominations else {
      reportTooMany(
        items.count, "amounts", in: "this list", most: Decoding.mostDenominations,
        at: items[Decoding.mostDenominations].place)
      return
    }
    var denominations: [Marked<Int64>] = []
    for amount in items.compactMap({ money($0) }) {
      if amount.value == 0 {
        report(
          .zeroCount, "a voucher is worth more than 0", at: amount.place, help: "leave it out")
      } else if let first = denominations.first(where: { $0.value == amount.value }) {
        reportRepeated("this voucher", at: amount.place, first: first.place)
      } else {
        denominations.append(amount)
      }
    }
    settings.denominations = Marked(denominations, at: node.place)
  }

  /// More kinds of vouchers than any print shop sells.
  static let mostDenominations = 100

  private mutating func decodeApproval(_ node: SyntaxNode, into settings: inout DeclaredSettings) {
    guard
      let fields = fields(
        of: node, "'approval'", keys: Keys.approval, form: "{ second_mentor_above: 60 }")
    else { return }
    settings.secondMentorAboveCents = fields["second_mentor_above"].flatMap { money($0) }
    settings.allowsOwnClaims = fields["own_claims"].flatMap { node in
      word(node, "a word for what happens to a mentor's own claims", among: ["allow", "refuse"])?
        .map {
          $0 == "allow"
        }
    }
  }

  private mutating func decodeLedger(_ node: SyntaxNode, into settings: inout DeclaredSettings) {
    guard let fields = fields(of: node, "'ledger'", keys: Keys.ledger, form: "{ taakveld: '6.3' }")
    else { return }
    for key in Keys.ledger.names where key != "accounts" {
      guard let node = fields[key] else { continue }
      settings.bookkeeping[key] = printable(node, "'\(key)'")
    }
    guard let node = fields["accounts"],
      let accounts = self.fields(of: node, "'accounts'", keys: Keys.accounts)
    else { return }
    for key in Keys.accounts.names {
      guard let node = accounts[key], let place = accounts.place(of: key),
        let code = printable(node, "an account")
      else { continue }
      settings.accounts.append((Marked(key, at: place), code))
    }
  }

  /// A short text that stands in books as it is: without a tab or two spaces, which split columns,
  /// and without signs that are not seen or turn the direction of a line, so that two codes that
  /// look the same are the same.
  private mutating func printable(_ node: SyntaxNode, _ what: Message) -> Marked<String>? {
    guard let text = text(node, what, longest: Decoding.longestBookText) else { return nil }
    let hasSpaceTooMany =
      text.value.hasPrefix(" ") || text.value.hasSuffix(" ") || text.value.contains("  ")
    guard !hasSpaceTooMany, text.value.unicodeScalars.allSatisfy(\.isSeen) else {
      report(
        .badText, "\(what) has a space too many, a tab or another sign that cannot be seen",
        at: node.place,
        help: "write letters, digits, signs and single spaces; it stands in the books as it is")
      return nil
    }
    return text
  }

  /// The longest code or name that is printed in books: what all the formats of exports take.
  static let longestBookText = 64
}

extension Unicode.Scalar {
  /// Whether it shows where it stands: a letter, a digit, a sign or a plain space.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}
