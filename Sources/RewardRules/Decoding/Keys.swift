/// Every key of the language by the map that it stands in: the one table that decoding reads.
enum Keys {
  static let programme = [
    "programme", "name", "runs", "catalogue", "language", "extends", "currency", "calendar",
    "participants", "eligible", "weights", "rounding", "effort_adjustable", "rewards", "caps",
    "promise", "vouchers", "approval", "ledger", "retention", "labels", "objection",
  ]
  static let programmeRequired = ["programme", "name", "runs", "catalogue", "rewards"]
  static let calendar = ["time_zone", "year_starts"]
  static let attribute = ["type", "one_of", "set_of", "label"]
  static let rounding = ["to", "mode"]
  static let reward = [
    "base", "bon", "ladder", "times", "at_least", "at_most", "weights", "effort", "limit", "when",
    "after", "evidence", "streak", "card",
  ]
  /// One field with three names: the one stated last replaces the others.
  static let amounts = ["base", "bon", "ladder"]
  static let ladder = ["start", "up", "top", "extra", "after_miss"]
  static let afterMiss = ["from", "regain_after"]
  static let cap = ["per", "every", "at_most", "beyond", "pillars", "actions", "label"]
  static let capRequired = ["per", "every", "at_most", "beyond"]
  static let vouchers = ["denominations", "valid_for"]
  static let approval = ["second_mentor_above", "own_claims"]
  static let ledger = [
    "accounts", "cost_centre", "taakveld", "organisation", "tax_registration", "country",
  ]
  static let accounts = [
    "expenses:rewards", "expenses:losses", "expenses:order-costs", "liabilities:bons",
    "liabilities:bons-later", "liabilities:suppliers", "assets:voucher-stock",
  ]
  static let retention = ["details"]
  static let catalogue = ["pillar", "name", "rungs", "actions"]
  static let catalogueRequired = ["pillar", "name", "actions"]
  static let action = ["label", "effort", "evidence"]
  static let actionRequired = ["label", "effort"]
  static let text = ["nl", "en"]
  static let setTest = ["any_of", "all_of", "none_of", "count", "among"]
  static let conditionWords = ["rung", "any", "all", "not"]
  static let scenarios = ["scenarios"]
  static let scenario = ["name", "participants", "claims", "expect_total"]
  static let scenarioClaim = [
    "claim", "participant", "action", "done_on", "agreed_on", "outcome", "effort", "evidence",
    "mentor", "declined", "expect",
  ]
  static let expectation = ["outcome", "amount", "reasons", "payouts"]

  /// What a required key can look like, for whoever left it out.
  static let examples = [
    "programme": "alphen-aan-den-rijn", "runs": "2017-12-01..2019-05-31",
    "catalogue": "../catalogue", "rewards": "{ default: 20 }", "effort": "3",
    "per": "participant", "every": "month", "at_most": "60", "beyond": "reduce",
    "start": "2.50", "after_miss": "start", "from": "start", "regain_after": "5",
    "years": "18..", "participant": "p-1", "action": "call-creditors", "done_on": "2018-03-05",
    "label": "{ nl: …, en: … }",
  ]

  /// Words that no attribute, option, pillar, action or cap may be called: they mean something
  /// in the language, or head a column.
  static let reserved: Set<String> = [
    "rung", "any", "all", "not", "own", "default", "none", "remove", "effort", "participant",
    "household", "mentor", "claim", "action", "since",
  ]

  /// Of these the words for whose total a cap is: a cap may be called after it.
  static let holders: Set<String> = ["participant", "household", "mentor", "action"]
}
