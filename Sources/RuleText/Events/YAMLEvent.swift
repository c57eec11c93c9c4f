/// One step through a YAML file, as libyaml tells it.
struct YAMLEvent {
  /// What the step is.
  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case alias(String)
    case scalar(String, ScalarStyle)
    case listStart, listEnd
    case mapStart, mapEnd
  }

  /// How a scalar is written.
  enum ScalarStyle {
    /// Without anything around it.
    case plain
    /// Between single or double quotes.
    case quoted
    /// On the lines under a `|` or `>`.
    case block
  }

  let kind: Kind
  /// The name after `&`, if there is one.
  let anchor: String?
  /// Whether a tag (`!` and what follows) is written.
  let isTagged: Bool
  /// Where the step begins: with the anchor or tag, if there is one.
  let start: YAMLMark
  /// Where it ends.
  let end: YAMLMark
}

/// A position as libyaml counts it.
struct YAMLMark {
  /// The line, from 0.
  let line: Int
  /// The column in Unicode scalars, from 0.
  let column: Int
}
