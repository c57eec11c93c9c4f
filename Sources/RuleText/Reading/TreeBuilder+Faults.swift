internal import Rewards

/// The words of the faults that a tree can have.
extension TreeBuilder {
  func emptyFile() -> Diagnostic {
    Diagnostic(
      .emptyFile, "there is nothing in this file but comments and white space",
      at: .start(of: source.file), help: "write the rules in it, or delete the file")
  }

  func secondDocument(at cursor: SourceCursor) -> Diagnostic {
    Diagnostic(
      .secondDocument, "a second document begins here; a rule file has one",
      at: source.place(at: cursor, width: cursor.byte == UInt8(ascii: "%") ? 1 : 3),
      help: "put what follows in a file of its own, or delete this line")
  }

  func tooManyNodes(at place: Place) -> Diagnostic {
    Diagnostic(
      .tooManyNodes,
      "the file has more than \(YAMLReader.mostNodes) words, lists and maps, "
        + "each '*' counted as all that it stands for",
      at: place, help: "split the file, or use fewer aliases")
  }

  func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      .tooDeep, "more than \(YAMLReader.deepestLevel) lists and maps inside each other", at: place,
      help: "check the brackets and the indentation")
  }

  func duplicateKey(_ key: Marked<String>, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "'\(key.value.shortened)' is written twice in this map", at: key.place,
      notes: [Diagnostic.Note("first written here", at: first)],
      help: "keep one of the two")
  }

  func keyNotWord(_ message: Message, at place: Place) -> Diagnostic {
    Diagnostic(
      .keyNotWord, message, at: place,
      help: "write 'KEY: VALUE'; put quotes around a text that begins with one of [ { ?")
  }

  func mergeKey(at place: Place) -> Diagnostic {
    Diagnostic(
      .mergeKey, "the merge key '<<' is not used in rule files", at: place,
      help: "write the keys out, or use 'extends' to build on another programme")
  }

  func aliasInsideItself(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownAlias, "'*\(name.shortened)' stands inside of what '&\(name.shortened)' names",
      at: place, help: "write out what is meant here")
  }

  func unknownAlias(_ name: String, at place: Place, nearest: String?) -> Diagnostic {
    Diagnostic(
      .unknownAlias, "there is no '&\(name.shortened)' above this '*\(name.shortened)'", at: place,
      help: nearest.map { "did you mean '*\($0)'?" }
        ?? "put quotes around it if it is a text that begins with '*'")
  }

  func tagDirective(at cursor: SourceCursor) -> Diagnostic {
    Diagnostic(
      .tagNotAllowed, "tags are not used in rule files", at: source.place(at: cursor, width: 4),
      help: "delete this line")
  }

  func tag(of event: YAMLEvent) -> Diagnostic {
    let (start, width) = source.tag(of: event)
    return Diagnostic(
      .tagNotAllowed, "tags are not used in rule files", at: source.place(at: start, width: width),
      help: "delete the '!' and the word after it; put quotes around a text that begins with '!'")
  }

  /// What is wrong with a text that escapes in double quotes made; `nil` if nothing is.
  func escapedCharacter(in text: String, at place: Place) -> Diagnostic? {
    guard let fault = ForbiddenCharacter.fault(in: text) else { return nil }
    return Diagnostic(
      .controlCharacter, "\(fault), written as an escape", at: place,
      help: "delete it, or write '\\\\' if a backslash is meant")
  }
}
