/// A source file, for tests that read it.
struct SourceFile {
  /// Its path below `Sources`.
  let path: String
  /// Its lines.
  let lines: [Substring]

  static var all: [SourceFile] {
    get throws {
      try Repository.files(below: "Sources", ending: ".swift").map { path in
        SourceFile(
          path: String(path.dropFirst("Sources/".count)),
          lines: try Repository.text(path).split(
            separator: "\n", omittingEmptySubsequences: false))
      }
    }
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A line without its comment.
  static func code(of line: Substring) -> Substring {
    guard let comment = line.firstRange(of: "//") else { return line }
    return line[..<comment.lowerBound]
  }

  /// The lines whose code matches, as `File.swift:12`.
  func places(of pattern: Regex<Substring>) -> [String] {
    lines.enumerated()
      .filter { SourceFile.code(of: $1).contains(pattern) }
      .map { "\(path):\($0.offset + 1)" }
  }
}
