import Rewards

/// What a reason means, in a few words beside its code.
enum ReasonPhrase {
  /// The words for a reason such as `streak` or `missing:born`; none for a code that is not known.
  static func text(of code: String, in language: Language) -> String {
    let kind = code.split(separator: ":").first.map(String.init) ?? code
    guard let (nl, en) = phrases[kind] else { return "" }
    return language == .nl ? nl : en
  }

  private static let phrases: [String: (nl: String, en: String)] = [
    "not-in-force": ("er golden die dag geen regels", "no rules held on that day"),
    "duplicate": ("deze actie telt die dag al mee", "this action counts on that day already"),
    "not-eligible": ("deze persoon doet niet mee", "this person is not in the programme"),
    "missing": ("dit is nog niet bekend", "this is not known yet"),
    "missed": ("afgesproken, maar niet gebeurd", "agreed, but it did not happen"),
    "evidence": ("de mentor heeft dit bewijs niet gezien", "the mentor has not seen this evidence"),
    "no-bon": ("levert een kaart op, geen geld", "earns a card, no money"),
    "condition": (
      "voldoet niet aan de voorwaarde voor een bon", "the condition for a bon does not hold"
    ),
    "after-claim": (
      "een eerdere aanvraag van deze reeks is nog niet beslist",
      "an earlier claim of this run is not decided yet"
    ),
    "after": ("eerst is een andere actie nodig", "another action has to come first"),
    "declined": ("deze persoon wilde geen bon", "this person did not want the bon"),
    "streak": ("de reeks is nog niet vol", "the run is not complete yet"),
    "limit": (
      "deze actie is al zo vaak betaald als mag", "this action has paid as often as it may"
    ),
    "cap": ("deze grens is bereikt", "this cap is reached"),
    "warn": (
      "betaald, boven een grens waar wij op letten", "paid, above a limit that is only watched"
    ),
  ]
}
