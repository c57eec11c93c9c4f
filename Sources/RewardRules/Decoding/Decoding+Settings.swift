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
  private static let mostDenominations = 100

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
    for key in Keys.ledger where key != "accounts" {
      guard let node = fields[key] else { continue }
      settings.bookkeeping[key] = text(node, "'\(key)'", longest: 64)
    }
    guard let node = fields["accounts"],
      let accounts = self.fields(of: node, "'accounts'", keys: Keys.accounts)
    else { return }
    for key in Keys.accounts {
      guard let node = accounts[key], let place = accounts.place(of: key),
        let code = text(node, "an account", longest: 64)
      else { continue }
      settings.accounts.append((Marked(key, at: place), code))
    }
  }
}
