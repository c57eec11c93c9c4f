extension InputCase {
  /// An object with a claim that is right, but for what is added to it.
  private static func object(
    _ name: String, claim: String = "\"c-1\"", participant: String = "\"p-1\"",
    action: String = "\"walk\"", on day: String = "\"2018-03-05\"", and more: String = "",
    says expected: String...
  ) -> InputCase {
    var made = InputCase(
      name,
      claims: "{\"claim\":\(claim),\"participant\":\(participant),\"action\":\(action),"
        + "\"done_on\":\(day)\(more)}\n")
    made.expected = expected
    return made
  }

  private static let isID =
    "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"

  /// What is wrong or odd in an object with a claim.
  static let ofClaimObjects = [
    object("a claim", and: ",\"effort\":2,\"declined\":false,\"evidence\":[],\"mentor\":null"),
    object("numbers for ids", claim: "17", participant: "23"),
    object(
      "null where something is needed", participant: "null",
      says: "claims:1:1: error: this object has no 'participant' [input-cell-missing]"
        + " → add it, or drop the line"),
    object(
      "an empty text where something is needed", action: "\"\"",
      says: "claims:1:1: error: this object has no 'action' [input-cell-missing]"
        + " → add it, or drop the line"),
    object(
      "a malformed id", claim: "\"c 1\"",
      says: "claims:1:10: error: this is not the id of a claim [input-cell] → \(isID)"),
    object(
      "a probable BSN as a number", participant: "123456782",
      says: "claims:1:30: error: this participant is probably a citizen service number (BSN)"
        + " [input-probable-bsn] → use a number of your own for each participant; a BSN is not"
        + " stored"),
    object(
      "an unknown action", action: "\"wlak\"",
      says: "claims:1:45: error: unknown action 'wlak' [input-unknown-action]"
        + " → did you mean 'walk'?"),
    object(
      "a day as a number", on: "20180304",
      says: "claims:1:62: error: '20180304' is not a date; write YYYY-MM-DD, a day that exists"
        + " [input-cell]"),
    object(
      "a list where one value stands", action: "[\"walk\"]",
      says: "claims:1:45: error: this is a list; expected one value [input-cell]"),
    object(
      "a list of something else", and: ",\"evidence\":[\"call-note\",1]",
      says: "claims:1:86: error: a list holds names, each a text without ';' [input-cell]"),
    object(
      "an empty name in a list", and: ",\"evidence\":[\"\"]",
      says: "claims:1:86: error: a list holds names, each a text without ';' [input-cell]"),
    object(
      "malformed evidence", and: ",\"evidence\":[\"Call\"]",
      says: "claims:1:86: error: 'Call' is not a kind of evidence [input-cell]"
        + " → use small letters, digits and single dashes: call-note"),
    object(
      "unknown evidence", and: ",\"evidence\":[\"tarot\"]",
      says: "claims:1:86: warning: no rule asks for the evidence 'tarot' [input-unknown-evidence]"),
    object(
      "agreed after it was done", and: ",\"agreed_on\":\"2018-03-06\"",
      says: "claims:1:87: error: the action was agreed after it was done"
        + " [input-agreed-after-done] → check both dates, or leave 'agreed_on' out"),
    object(
      "an effort below", and: ",\"effort\":-1",
      says: "claims:1:84: error: '-1' is not an effort level; write a whole number from 1 to 5"
        + " [input-effort]"),
    object(
      "declined as a number", and: ",\"declined\":1",
      says: "claims:1:86: error: '1' is not true or false [input-cell]"),
    InputCase(
      "an id twice",
      claims: """
        {"claim":"c-1","participant":"p-1","action":"walk","done_on":"2018-03-05"}
        {"claim":"c-1","participant":"p-2","action":"walk","done_on":"2018-03-05"}

        """,
      "claims:2:10: error: an earlier claim has this id and says something else"
        + " [input-repeated-id] → give the second claim an id of its own, or repeat it exactly"),
  ]
}
