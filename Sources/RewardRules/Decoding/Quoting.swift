import Rewards

/// What was written, between quotes: on one line, and cut where nobody needs the rest.
func quoted(_ text: some StringProtocol) -> String {
  let signs = text.unicodeScalars
  var shown = String.UnicodeScalarView()
  for sign in signs.prefix(mostQuotedSigns) {
    shown.append(sign == "\n" || sign == "\r" ? " " : sign)
  }
  let isCut = signs.dropFirst(mostQuotedSigns).first != nil
  return "'\(String(shown))\(isCut ? "…" : "")'"
}

/// An id has 64 signs at most, and longer texts are known by their beginning.
private let mostQuotedSigns = 64

/// The question with the nearest known name; `nil` if none is near.
func didYouMean(_ name: String, among known: some Sequence<String>) -> Message? {
  nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
}

/// Names as a sentence lists them: `'a'`, `'a' and 'b'`, `'a', 'b' and 4 more`.
func listed(_ names: [String]) -> Message {
  let shown = names.prefix(names.count <= mostListedNames ? mostListedNames : mostListedNames - 1)
    .map { "'\($0)'" }
  let rest = names.count - shown.count
  guard let last = shown.last, shown.count > 1 || rest > 0 else {
    return Message(verbatim: shown.first ?? "")
  }
  return rest > 0
    ? "\(shown.joined(separator: ", ")) and \(rest) more"
    : "\(shown.dropLast().joined(separator: ", ")) and \(last)"
}

/// More names than this in one sentence are counted instead.
private let mostListedNames = 4

extension Place {
  /// The place of a part of a text that stands here; the whole where it is written with escapes
  /// or on several lines.
  func part(_ part: Substring) -> Place {
    let signs = part.base.unicodeScalars
    let quotes = width - signs.count
    guard quotes == 0 || quotes == 2 else { return self }
    let before = signs.distance(from: signs.startIndex, to: part.startIndex)
    return Place(
      file: file, line: line, column: column + before + quotes / 2,
      width: part.unicodeScalars.count)
  }
}
