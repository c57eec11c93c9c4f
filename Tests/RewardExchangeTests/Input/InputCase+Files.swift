extension InputCase {
  private static let header = "claim,participant,action,done_on\n"

  /// What is wrong with the text itself, before there are cells.
  static let ofFiles = [
    InputCase(
      "nothing", claims: "",
      "claims:1:1: error: the file is empty [input-column-missing]"
        + " → begin with a header: claim,participant,action,done_on"),
    InputCase(
      "empty lines", participants: "\n\n",
      "people:1:1: error: the file is empty [input-column-missing]"
        + " → begin with a header: participant,household,since,arm"),
    InputCase(
      "a control character", claims: header + "c-1,p-1,wa\u{1}lk,2018-03-05\n",
      "claims:2:11: error: the control character U+0001 stands here; expected text [input-text]"
        + " → remove it"),
    InputCase(
      "a quote that is never closed", claims: header + "c-1,\"p-1,walk,2018-03-05\n",
      "claims:2:5: error: the quote that opens here is never closed [input-csv]"
        + " → close it, or write a quote inside a quoted cell twice"),
    InputCase(
      "a quote in a header", claims: "claim,partic\"ipant\n",
      "claims:1:13: error: a quote inside a cell that does not begin with one [input-csv]"
        + " → put the whole cell in quotes, and write a quote inside it twice"),
    InputCase(
      "a line that is too long",
      claims: header + "c-1,p-1," + String(repeating: "x", count: 65_536) + "\n",
      "claims:2:1: error: the record is longer than 65536 bytes [input-too-large]"),
    InputCase(
      "a header of too many columns", claims: String(repeating: "claim,", count: 1_000) + "x\n",
      "claims:1:6001: error: the record has more than 1000 cells [input-too-large]"),
    InputCase(
      "a line of JSON that is too long",
      claims: "{\"claim\":\"" + String(repeating: "x", count: 65_536) + "\"}\n",
      "claims:1:1: error: the line is longer than 65536 bytes [input-too-large]"),
    InputCase(
      "a line that is no JSON", claims: "{\"claim\":}\n",
      "claims:1:10: error: expected a value, found '}' [input-json]"),
    InputCase(
      "a list of objects", claims: "[\n  {\"claim\":\"c-1\"}\n]\n",
      "claims:1:1: error: the file is a JSON list; expected an object on each line [input-json]"
        + " → write each object on a line, as \"jq -c '.[]'\" does"),
    InputCase(
      "a name twice in an object", claims: "{\"claim\":\"c-1\",\"claim\":\"c-2\"}\n",
      "claims:1:16: error: the name 'claim' stands twice in the object [input-json]"
        + " → keep one of them"),
  ]
}
