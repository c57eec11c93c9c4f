/// Colours of ANSI terminals, or none.
struct Ink {
  /// Whether anything is coloured.
  let isColoured: Bool

  /// What a terminal calls its colours.
  enum Colour: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case magenta = "35"
    case cyan = "36"
  }

  /// The text in a colour.
  func paint(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
