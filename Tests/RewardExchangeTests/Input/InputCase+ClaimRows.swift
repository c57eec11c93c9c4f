extension InputCase {
  /// A row of claims with all columns; what is not said is a claim that is right.
  private static func rows(
    _ name: String, _ rows: String..., says expected: String...
  ) -> InputCase {
    let header =
      "claim,participant,action,done_on,agreed_on,outcome,effort,evidence,mentor,declined\n"
    var made = InputCase(name, claims: header + rows.map { $0 + "\n" }.joined())
    made.expected = expected
    return made
  }

  private static let isID =
    "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"

  /// What is wrong or odd in a row of claims.
  static let ofClaimRows = [
    rows(
      "more cells than the header", "c-1,p-1,walk,2018-03-05,,,,,,,extra",
      says: "claims:2:31: error: this row has 11 cells, and the header has 10"
        + " [input-too-many-cells] → a cell with a comma in it stands between quotes"),
    rows(
      "fewer cells, but all that are needed", "c-1,p-1,walk,2018-03-05"),
    rows(
      "fewer cells than are needed", "c-1,p-1,walk",
      says: "claims:2:1: error: this row has no 'done_on' [input-cell-missing]"
        + " → fill in the cell, or drop the row"),
    rows(
      "an empty cell that is needed", "c-1,,walk,2018-03-05",
      says: "claims:2:1: error: this row has no 'participant' [input-cell-missing]"
        + " → fill in the cell, or drop the row"),
    rows(
      "a malformed id of a claim", "c 1,p-1,walk,2018-03-05",
      says: "claims:2:1: error: this is not the id of a claim [input-cell] → \(isID)"),
    rows(
      "a malformed id of a participant", "c-1,-p,walk,2018-03-05",
      says: "claims:2:5: error: this is not the id of a participant [input-cell] → \(isID)"),
    rows(
      "a malformed id of a mentor", "c-1,p-1,walk,2018-03-05,,,,,Zoë,",
      says: "claims:2:29: error: this is not the id of a mentor [input-cell] → \(isID)"),
    rows(
      "a probable BSN", "c-1,111222333,walk,2018-03-05",
      says: "claims:2:5: error: this participant is probably a citizen service number (BSN)"
        + " [input-probable-bsn] → use a number of your own for each participant; a BSN is not"
        + " stored"),
    rows(
      "an unknown action", "c-1,p-1,call-creditor,2018-03-05",
      says: "claims:2:9: error: unknown action 'call-creditor' [input-unknown-action]"
        + " → did you mean 'call-creditors'?"),
    rows(
      "a day that does not exist", "c-1,p-1,walk,2018-02-29",
      says: "claims:2:14: error: '2018-02-29' is not a date; write YYYY-MM-DD, a day that exists"
        + " [input-cell]"),
    rows(
      "a day in another order", "c-1,p-1,walk,05-03-2018",
      says: "claims:2:14: error: '05-03-2018' is not a date; write YYYY-MM-DD, a day that exists"
        + " [input-cell]"),
    rows(
      "agreed after it was done", "c-1,p-1,walk,2018-03-05,2018-03-06",
      says: "claims:2:25: error: the action was agreed after it was done"
        + " [input-agreed-after-done] → check both dates, or leave 'agreed_on' out"),
    rows("agreed on the day itself", "c-1,p-1,walk,2018-03-05,2018-03-05"),
    rows(
      "an unknown outcome", "c-1,p-1,walk,2018-03-05,,Done",
      says: "claims:2:26: error: 'Done' is not an outcome; write done or missed [input-cell]"),
    rows(
      "an effort that is no level", "c-1,p-1,walk,2018-03-05,,,0", "c-2,p-1,walk,2018-03-05,,,2.0",
      says: "claims:2:27: error: '0' is not an effort level; write a whole number from 1 to 5"
        + " [input-effort]",
      "claims:3:27: error: '2.0' is not an effort level; write a whole number from 1 to 5"
        + " [input-effort]"),
    rows(
      "an effort that the rules do not allow", "c-1,p-1,list-debts,2018-03-05,,,4",
      "c-2,p-1,list-debts,2018-08-05,,,3",
      says: "claims:2:33: error: effort 4 is not from 1 to 3 [input-effort]",
      "claims:3:33: error: effort 3 differs from the action's, which is 2 [input-effort]"
        + " → leave it out, or let the rules allow it with 'effort_adjustable'"),
    rows(
      "an empty part in a list", "c-1,p-1,keep-cash-book,2018-03-05,,,,cash-book;;receipt",
      says: "claims:2:38: error: 'cash-book;;receipt' is not a list of evidence; it has an empty"
        + " part [input-cell]"),
    rows(
      "malformed evidence", "c-1,p-1,walk,2018-03-05,,,,Call note",
      says: "claims:2:28: error: 'Call note' is not a kind of evidence [input-cell]"
        + " → use small letters, digits and single dashes: call-note"),
    rows(
      "unknown evidence, once a kind", "c-1,p-1,walk,2018-03-05,,,,call-notes;tarot",
      "c-2,p-1,walk,2018-03-06,,,,tarot",
      says: "claims:2:28: warning: no rule asks for the evidence 'call-notes'"
        + " [input-unknown-evidence] → did you mean 'call-note'?",
      "claims:2:28: warning: no rule asks for the evidence 'tarot' [input-unknown-evidence]"),
    rows(
      "declined, but how", "c-1,p-1,walk,2018-03-05,,,,,,yes",
      says: "claims:2:30: error: 'yes' is not true or false [input-cell]"),
    rows(
      "an id twice", "c-1,p-1,walk,2018-03-05", "c-1,p-1,walk,2018-03-06",
      says: "claims:3:1: error: an earlier claim has this id and says something else"
        + " [input-repeated-id] → give the second claim an id of its own, or repeat it exactly"),
  ]
}
