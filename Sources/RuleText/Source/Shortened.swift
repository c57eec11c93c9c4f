extension String {
  /// At most 40 scalars of it, for a message; a word of a hostile file may have millions.
  var shortened: String {
    let most = 40
    let end = unicodeScalars.index(
      unicodeScalars.startIndex, offsetBy: most, limitedBy: unicodeScalars.endIndex)
    guard let end, end < unicodeScalars.endIndex else { return self }
    return String(unicodeScalars[..<end]) + "…"
  }
}
