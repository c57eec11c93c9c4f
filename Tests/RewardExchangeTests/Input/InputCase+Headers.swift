extension InputCase {
  /// What is wrong or odd in a header.
  static let ofHeaders = [
    InputCase(
      "a column that is missing", claims: "claim,participant,action\nc-1,p-1,walk\n",
      "claims:1:1: error: the header has no column 'done_on' [input-column-missing]"
        + " → the first line names the columns, with commas between them"),
    InputCase(
      "a slip in the name of a column", claims: "claim,participant,action,done-on\n",
      "claims:1:1: error: the header has no column 'done_on' [input-column-missing]"
        + " → the first line names the columns, with commas between them",
      "claims:1:26: warning: the column 'done-on' means nothing here and is ignored"
        + " [input-unknown-column] → did you mean 'done_on'?"),
    InputCase(
      "semicolons", claims: "claim;participant;action;done_on\n",
      "claims:1:1: error: the columns are separated by semicolons; expected commas"
        + " [input-column-missing] → save the file with commas between the cells"),
    InputCase(
      "tabs", participants: "participant\tarm\n",
      "people:1:1: error: the columns are separated by tabs; expected commas"
        + " [input-column-missing] → save the file with commas between the cells"),
    InputCase(
      "a row instead of a header", participants: "p-1,h-1,1985-03-14\n",
      "people:1:1: error: the header has no column 'participant' [input-column-missing]"
        + " → the first line names the columns, with commas between them"),
    InputCase(
      "a column twice",
      claims: "claim,participant,action,done_on,action\nc-1,p-1,walk,2018-03-05,\n",
      "claims:1:34: error: the column 'action' stands twice in the header [input-column-twice]"
        + " → keep one of them"),
    InputCase(
      "an unknown column, once",
      claims: """
        claim,participant,action,done_on,colour,colour
        c-1,p-1,walk,2018-03-05,red,blue
        c-2,p-1,walk,2018-03-06,red,blue

        """,
      "claims:1:34: warning: the column 'colour' means nothing here and is ignored"
        + " [input-unknown-column]"),
    InputCase(
      "an unknown name in objects, once",
      claims: """
        {"claim":"c-1","participant":"p-1","action":"walk","done_on":"2018-03-05","evidense":null}
        {"claim":"c-2","participant":"p-1","action":"walk","done_on":"2018-03-06","evidense":null}

        """,
      "claims:1:75: warning: the column 'evidense' means nothing here and is ignored"
        + " [input-unknown-column] → did you mean 'evidence'?"),
    InputCase(
      "an attribute that no version knows", participants: "participant,shoe\np-1,42\n",
      "people:1:13: warning: the column 'shoe' means nothing here and is ignored"
        + " [input-unknown-column]"),
  ]
}
