import Rewards

/// The books as NDJSON; see ``BookForm/ndjson``.
struct NDJSONBooks: BookText {
  private let scope: BookScope

  init(_ scope: BookScope) {
    self.scope = scope
  }

  func appendBeginning(to bytes: inout [UInt8]) {
    var header = JSONObject()
    header.add("export", string: scope.profile.rawValue)
    header.add("form", integer: 1)
    header.add("programme", string: scope.programme)
    header.add("label", object: scope.name.object)
    header.add("currency", string: scope.currency.code)
    header.add("decimals", integer: scope.currency.decimals)
    header.add("from", string: String(describing: scope.from.firstDay))
    header.add("through", string: String(describing: scope.through.lastDay))
    header.add("cost_centre", stringIfAny: scope.setting.costCentre)
    header.add("taakveld", stringIfAny: scope.setting.taakveld)
    header.add("organisation", stringIfAny: scope.setting.organisation)
    header.add("tax_registration", stringIfAny: scope.setting.taxRegistration)
    header.add("country", stringIfAny: scope.setting.country)
    header.add("accounts", objects: scope.accounts.map(\.object))
    header.add("opening", objects: scope.opening.map { $0.object("opening") })
    header.add("totals", objects: scope.totals.map(\.object))
    header.add("closing", objects: scope.closing.map { $0.object("closing") })
    header.add("transactions", integer: scope.transactionCount)
    header.add("sides", integer: scope.sideCount)
    header.add("head", string: String(describing: scope.head))
    append(header, to: &bytes)
  }

  func append(_ transaction: BookTransaction, to bytes: inout [UInt8]) {
    var object = JSONObject()
    object.add("line", string: "month")
    object.add("from", string: String(describing: transaction.firstDay))
    object.add("through", string: String(describing: transaction.on))
    object.add("number", integer: transaction.number)
    object.add("kind", string: transaction.kind)
    object.add("lines", objects: transaction.lines.map(\.object))
    append(object, to: &bytes)
  }

  func append(_ vouchers: VoucherLine, to bytes: inout [UInt8]) {
    var object = JSONObject()
    object.add("line", string: "voucher")
    object.add("from", string: String(describing: vouchers.from.firstDay))
    object.add("through", string: String(describing: vouchers.through.lastDay))
    object.add("movement", string: vouchers.movement.rawValue)
    object.add("denomination", integer: vouchers.denomination)
    object.add("count", integer: vouchers.count)
    object.add("amount", integer: vouchers.cents)
    append(object, to: &bytes)
  }

  func appendEnd(to bytes: inout [UInt8]) {}

  private func append(_ object: JSONObject, to bytes: inout [UInt8]) {
    object.append(to: &bytes)
    bytes.append(.lineFeed)
  }
}

extension JSONObject {
  /// Adds a text, or `null`.
  mutating func add(_ key: String, stringIfAny text: String?) {
    guard let text else { return addNull(key) }
    add(key, string: text)
  }
}

extension LocalizedText {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("nl", string: nl)
    object.add("en", string: en)
    return object
  }
}

extension BookAccount {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("account", string: name)
    object.add("code", stringIfAny: code)
    object.add("label", object: label.object)
    object.add("kind", string: kind.rawValue)
    return object
  }
}

extension BookScope.Balance {
  /// The balance under names that say when it was.
  fileprivate func object(_ when: String) -> JSONObject {
    var object = JSONObject()
    object.add("account", string: account)
    object.add("\(when)_debit", integer: debit)
    object.add("\(when)_credit", integer: credit)
    return object
  }
}

extension ExportScope.Total {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("account", string: account)
    object.add("total_debit", integer: debit)
    object.add("total_credit", integer: credit)
    return object
  }
}

extension BookTransaction.Line {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("account", string: account)
    object.add("debit", integer: debit)
    object.add("credit", integer: credit)
    return object
  }
}
