extension InputCase {
  private static let isID =
    "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64"

  /// What is wrong or odd in what is known about participants.
  static let ofParticipants = [
    InputCase(
      "every kind of value",
      participants: """
        participant,household,since,arm,age,member,born,needs,rung.debts
        p-1,h-1,2018-01-01,a,44,true,1985-03-14,debts;health,1
        p-2,,,,,,,-,
        p-3

        """),
    InputCase(
      "every kind of value in JSON",
      participants: """
        {"participant":"p-1","household":"h-1","since":"2018-01-01","arm":"a","age":44}
        {"participant":"p-2","member":true,"born":"1985-03-14","needs":["debts","health"]}
        {"participant":"p-3","member":null,"needs":[],"rung.debts":5}
        {"participant":4,"member":"false","needs":"debts;health","arm":""}

        """),
    InputCase(
      "more cells than the header", participants: "participant,arm\np-1,a,b\n",
      "people:2:7: error: this row has 3 cells, and the header has 2 [input-too-many-cells]"
        + " → a cell with a comma in it stands between quotes"),
    InputCase(
      "no participant", participants: "arm,participant\na,\n",
      "people:2:1: error: this row has no 'participant' [input-cell-missing]"
        + " → fill in the cell, or drop the row"),
    InputCase(
      "no participant in JSON", participants: "{\"arm\":\"a\"}\n",
      "people:1:1: error: this object has no 'participant' [input-cell-missing]"
        + " → add it, or drop the line"),
    InputCase(
      "malformed ids", participants: "participant,household\np 1,\np-1,_h\n",
      "people:2:1: error: this is not the id of a participant [input-cell] → \(isID)",
      "people:3:5: error: this is not the id of a household [input-cell] → \(isID)"),
    InputCase(
      "a probable BSN", participants: "participant\n111222333\n11122234\n10000021\n",
      "people:2:1: error: this participant is probably a citizen service number (BSN)"
        + " [input-probable-bsn] → use a number of your own for each participant; a BSN is not"
        + " stored",
      "people:4:1: error: this participant is probably a citizen service number (BSN)"
        + " [input-probable-bsn] → use a number of your own for each participant; a BSN is not"
        + " stored"),
    InputCase(
      "a probable BSN in JSON", participants: "{\"participant\":111222333}\n",
      "people:1:16: error: this participant is probably a citizen service number (BSN)"
        + " [input-probable-bsn] → use a number of your own for each participant; a BSN is not"
        + " stored"),
    InputCase(
      "a day that does not exist", participants: "participant,since\np-1,2018-13-01\n",
      "people:2:5: error: '2018-13-01' is not a date; write YYYY-MM-DD [input-cell]"),
    InputCase(
      "a row twice for a day",
      participants: """
        participant,since,arm
        p-1,,a
        p-1,2018-03-01,a
        p-1,2018-03-01,b
        p-2,,a
        p-2,,a

        """,
      "people:4:1: error: there is a row for this participant and day already"
        + " [input-row-twice] → keep one row for each day on which something changed, and give it"
        + " 'since'",
      "people:6:1: error: there is a row for this participant and day already"
        + " [input-row-twice] → keep one row for each day on which something changed, and give it"
        + " 'since'"),
    InputCase(
      "values that fit no version",
      participants: """
        participant,arm,age,member,born,needs,rung.debts
        p-1,d
        p-1,,+1
        p-1,,1000001
        p-1,,,yes
        p-1,,,,14-03-1985
        p-1,,,,,debts;;health
        p-1,,,,,,6

        """,
      "people:2:5: error: 'arm' is one of a, b, or one of a, c, and this is something else"
        + " [input-cell]",
      "people:3:6: error: 'age' is a whole number from 0 to 1000000, and this is something else"
        + " [input-cell]",
      "people:4:6: error: 'age' is a whole number from 0 to 1000000, and this is something else"
        + " [input-cell]",
      "people:5:7: error: 'member' is true or false, and this is something else [input-cell]",
      "people:6:8: error: 'born' is a date, YYYY-MM-DD, and this is something else [input-cell]",
      "people:7:9: error: 'needs' is some of debts, health with ';' between them, or '-' for none,"
        + " and this is something else [input-cell]",
      "people:8:10: error: 'rung.debts' is a rung from 1 to 5, and this is something else"
        + " [input-cell]"),
    InputCase(
      "a list for what is no set", participants: "{\"participant\":\"p-1\",\"arm\":[\"a\"]}\n",
      "people:1:28: error: this is a list; expected one value [input-cell]"),
  ]
}
