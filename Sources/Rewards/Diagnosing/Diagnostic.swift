/// One thing that is wrong or odd in a rule file or an input file.
///
/// A diagnostic is a value: it is collected, sorted and printed together with all others, and
/// never thrown. Its message is one sentence in lower case that quotes what is written and says
/// what was expected.
public struct Diagnostic: Hashable, Sendable {
  /// What kind of fault it is; the code decides how much it weighs.
  public let code: DiagnosticCode
  /// One sentence, without a full stop.
  public let sentence: Message
  /// Where it is.
  public let place: Place
  /// Other places that belong to the story.
  public let notes: [Note]
  /// The way out, if it is known: what to write instead.
  public let wayOut: Message?

  /// A second place that helps to understand the first.
  public struct Note: Hashable, Sendable {
    /// What stands there, as half a sentence.
    public let sentence: Message
    /// Where it stands.
    public let place: Place

    /// The sentence in English.
    public var message: String { sentence.text(.en) }

    /// A note about a place.
    public init(_ sentence: Message, at place: Place) {
      self.sentence = sentence
      self.place = place
    }
  }

  /// A diagnostic.
  public init(
    _ code: DiagnosticCode, _ sentence: Message, at place: Place, notes: [Note] = [],
    help: Message? = nil
  ) {
    self.code = code
    self.sentence = sentence
    self.place = place
    self.notes = notes
    wayOut = help
  }

  /// The sentence in English.
  public var message: String { sentence.text(.en) }
  /// The way out in English.
  public var help: String? { wayOut?.text(.en) }

  /// Every message in it: the sentence, the way out, the notes, and what stands in them.
  package var messages: [Message] {
    sentence.parts + (wayOut?.parts ?? []) + notes.flatMap(\.sentence.parts)
  }

  /// Whether it stops the work or only asks for a look.
  public var severity: Severity { code.severity }

  /// How much a diagnostic weighs.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but probably does not say what was meant.
    case warning
    /// The file can be used and says what was meant; a reviewer would have a question.
    case advice
  }
}

extension Diagnostic: Comparable {
  /// By place, then code, then message, so that the same faults print in the same order.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.place != other.place { return one.place < other.place }
    return (one.code.rawValue, one.message) < (other.code.rawValue, other.message)
  }
}

extension Sequence where Element == Diagnostic {
  /// Each diagnostic once, sorted by file, line, column and code.
  public func sortedOnce() -> [Diagnostic] {
    Set(self).sorted()
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
