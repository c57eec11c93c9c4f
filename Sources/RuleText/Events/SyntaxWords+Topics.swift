internal import Rewards

/// One function a topic; each returns `nil` for what belongs to another.
extension SyntaxWords {
  func aboutTabs() -> Diagnostic? {
    let isTabProblem = fault.problem.hasPrefix("found a tab character")
    guard isTabProblem || fault.problem.hasPrefix("found character that cannot"), sign == "\t"
    else { return nil }
    return diagnostic(
      "a tab cannot indent; use spaces", width: 1, help: "replace the tab by spaces")
  }

  func aboutKeys() -> Diagnostic? {
    switch fault.problem {
    case "could not find expected ':'":
      return missingColon()
    case "mapping values are not allowed in this context":
      let help: Message = "put quotes around a text with ': ' in it"
      let before = textBefore(found).utf8
      guard zip(before, before.dropFirst()).contains(where: { $0 == (0x3A, 0x20) }) else {
        return diagnostic(
          "a ':' is not expected here: this line is read as more of the line above it",
          help: "indent it like the lines around it, or \(help)")
      }
      return diagnostic("a second ':' in one line", help: help)
    case "mapping keys are not allowed in this context":
      return diagnostic("a '?' cannot begin a value", help: Self.quoteSigns)
    case "did not find expected key":
      return textAfterValue() ?? strangerAmongKeys()
        ?? lineOutOfStep("this line does not line up with the lines above it")
    default:
      return nil
    }
  }

  func aboutLists() -> Diagnostic? {
    switch fault.problem {
    case "block sequence entries are not allowed in this context":
      return diagnostic(
        "a list cannot begin with '-' behind a key",
        help: "begin it on the next line, write [a, b], or put quotes around a text with '- '")
    case "did not find expected '-' indicator":
      return textAfterValue() ?? keyAmongElements()
        ?? lineOutOfStep("this line belongs neither to the list above nor to what holds it")
    case "did not find expected <document start>":
      return textAfterValue()
        ?? diagnostic(
          "this does not belong to what stands above it",
          help: "check the indentation, and that every key has its ':'")
    default:
      return nil
    }
  }

  func aboutBrackets() -> Diagnostic? {
    switch fault.problem {
    case "did not find expected ',' or ']'": return openBracket("[", closedBy: "]")
    case "did not find expected ',' or '}'": return openBracket("{", closedBy: "}")
    case "did not find expected node content" where isAtDocumentEnd:
      return diagnostic(
        "the file ends where a value is expected", width: 1,
        help: "write the value, and close every '[' and '{'")
    case "did not find expected node content" where sign == ":":
      return missingKey()
    case "did not find expected node content":
      return diagnostic(
        "a value is expected before '\(sign)'", width: 1,
        help: "write the value, or delete '\(sign)'")
    default: return nil
    }
  }

  func aboutQuotes() -> Diagnostic? {
    let quote = begun.map { $0.byte == UInt8(ascii: "'") ? "'" : "\"" } ?? "\""
    switch fault.problem {
    case "found unexpected end of stream":
      return diagnostic(
        "a quote is opened and never closed", width: 1, note: "opened here",
        help: "close it with \(quote)")
    case "found unexpected document indicator":
      return diagnostic(
        "a line inside of quotes cannot begin with '---' or '...'", note: "opened here",
        help: "indent the line, or close the quote with \(quote)")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return diagnostic(
        "this backslash begins nothing that YAML knows", width: 1,
        help: "write '\\\\' for a backslash, or use single quotes around the text")
    default:
      return nil
    }
  }

  func aboutBlocks() -> Diagnostic? {
    guard fault.context == "while scanning a block scalar" else { return nil }
    return diagnostic(
      "behind '|' or '>' nothing may stand on the same line", note: "the text begins here",
      help: "write the text on the next lines, indented; or put quotes around it")
  }

  func aboutSigns() -> Diagnostic? {
    switch fault.problem {
    case _ where fault.context.contains("directive") || fault.problem.hasSuffix("directive"),
      "found incompatible YAML document":
      return diagnostic(
        "a line that begins with '%' is an instruction that is not understood",
        at: begun, help: "delete the line; '%YAML 1.2' is the only one that may stand there")
    case _ where fault.context.contains("a tag"), "found undefined tag handle":
      return Diagnostic(
        .tagNotAllowed, "tags are not used in rule files", at: source.place(at: begun ?? found),
        help: "put quotes around a text that begins with '!'")
    case "did not find expected alphabetic or numeric character":
      let sign = begun?.byte == UInt8(ascii: "&") ? "&" : "*"
      return diagnostic(
        "a '\(sign)' is followed by something that is not a name", at: begun,
        help: "put quotes around a text that begins with '\(sign)'")
    case "found character that cannot start any token":
      return diagnostic("a value cannot begin with '\(sign)'", help: Self.quoteSigns)
    default:
      return nil
    }
  }

  private static let quoteSigns: Message = "put quotes around a text that begins with such a sign"

  private func missingColon() -> Diagnostic {
    let line = begun.map(textFrom) ?? ""
    let hasBareColon = line.utf8.contains(UInt8(ascii: ":"))
    return diagnostic(
      hasBareColon
        ? "there is no space behind the ':' of '\(line.shortened)'"
        : "there is no ':' after '\(line.shortened)'",
      at: begun, width: line.unicodeScalars.count,
      help: hasBareColon
        ? "write 'KEY: VALUE'" : "write 'KEY: VALUE', or indent the line if it goes on")
  }

  /// Something stands behind a value that was already complete.
  private func textAfterValue() -> Diagnostic? {
    if ["]", "}"].contains(sign) {
      return diagnostic("this '\(sign)' closes nothing", width: 1, help: "delete it, or open it")
    }
    guard !isFirstOnLine else { return nil }
    let before = textBefore(found).unicodeScalars.last { $0 != " " && $0 != "\t" }
    guard before == "'" || before == "\"" else {
      return diagnostic(
        "this does not belong to the value before it", help: "put quotes around the whole value")
    }
    return diagnostic(
      "this stands behind the closing quote",
      help: before == "'"
        ? "write '' for an apostrophe inside of single quotes, or use double quotes"
        : "write \\\" for a quote inside of double quotes, or use single quotes")
  }

  /// A line stands where a key should, with the right indentation.
  private func strangerAmongKeys() -> Diagnostic? {
    guard let begun, found.column == begun.column else { return nil }
    switch sign {
    case "-":
      return diagnostic(
        "an element of a list cannot stand between the keys of a map", note: "the map begins here",
        help: "write 'KEY:' above it, or delete the '-'")
    case ":":
      return missingKey()
    default:
      return nil
    }
  }

  private func missingKey() -> Diagnostic {
    diagnostic("there is no key before this ':'", help: "write the key, or delete the ':'")
  }

  private func keyAmongElements() -> Diagnostic? {
    guard let begun, found.column == begun.column else { return nil }
    return diagnostic(
      "only elements that begin with '-' can stand in a list", note: "the list begins here",
      help: "write '- ' before it, or give it another indentation")
  }

  private func lineOutOfStep(_ message: Message) -> Diagnostic {
    diagnostic(
      message, note: "they begin here",
      help: "give it as many spaces as the lines that it belongs with")
  }

  private func openBracket(_ open: String, closedBy close: String) -> Diagnostic {
    guard !isAtDocumentEnd else {
      return diagnostic(
        "a '\(open)' is opened and never closed", width: 1, note: "opened here",
        help: "close it with '\(close)'")
    }
    return diagnostic(
      "a ',' or a '\(close)' is missing before this", note: "the '\(open)' is opened here",
      help: "write the '\(close)', or put quotes around a text with signs in it")
  }
}
