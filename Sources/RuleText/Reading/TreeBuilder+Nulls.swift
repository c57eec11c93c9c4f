internal import Rewards

extension TreeBuilder {
  /// Whether YAML reads a plain scalar as "nothing".
  func isNull(_ text: String) -> Bool {
    // Length first: comparing a long text with marks in it takes a walk through all of it.
    text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What is said about a null; `nil` if its key was reported already.
  func null(_ text: String, at event: YAMLEvent, in slot: Slot) -> Diagnostic? {
    text.isEmpty
      ? nothingWritten(at: event, in: slot) : nullWritten(text, at: event, in: slot)
  }

  private func nothingWritten(at event: YAMLEvent, in slot: Slot) -> Diagnostic? {
    switch slot {
    case .document:
      return emptyFile()
    case .element:
      let dash = source.dash(before: event.start)
      return Diagnostic(
        .nullValue, dash == nil ? "an element is missing here" : "nothing is written after '-'",
        at: dash.map { source.place(at: $0) } ?? source.place(of: event),
        help: dash == nil ? "write the element" : "write the element, or delete the '-'")
    case .value(let key) where key.value.isRestOfNumber:
      return Diagnostic(
        .nullValue, "'\(key.value)' stands alone between commas", at: key.place,
        help: "a number has a point: 1.5; if '\(key.value)' is a key, write a value after it")
    case .value(let key):
      let name = key.value.shortened
      return Diagnostic(
        .nullValue, "nothing is written after '\(name):'", at: key.place,
        help: "write a value, or leave out '\(name)'")
    case .ignored:
      return nil
    }
  }

  private func nullWritten(_ text: String, at event: YAMLEvent, in slot: Slot) -> Diagnostic? {
    let wayOut: String
    switch slot {
    case .document: wayOut = "write the rules"
    case .element: wayOut = "leave the element out"
    case .value(let key): wayOut = "leave out '\(key.value.shortened)'"
    case .ignored: return nil
    }
    return Diagnostic(
      .nullValue, "'\(text)' means that nothing is written here", at: source.place(of: event),
      help: "\(wayOut), or put quotes around '\(text)' if the word itself is meant")
  }
}

extension String {
  /// Whether it may be what a comma cut off a number: `{ weight: 1,5 }` has the key `5`.
  fileprivate var isRestOfNumber: Bool {
    (1...4).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
