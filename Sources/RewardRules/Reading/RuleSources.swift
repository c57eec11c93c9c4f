import RuleText
import Rewards

/// The bytes of every file that a reading took in, to show lines of them under diagnostics.
struct RuleSources {
  /// By path, as places name it.
  let bytes: [String: [UInt8]]

  /// Diagnostics as text, each with its line and a marker, as editors and people read them.
  ///
  /// - Complexity: Linear in the size of the files that have a diagnostic.
  func printed(
    _ diagnostics: [Diagnostic], isColoured: Bool, in language: Language
  ) -> String {
    var files = Set<String>()
    for diagnostic in diagnostics {
      files.insert(diagnostic.place.file)
      files.formUnion(diagnostic.notes.map(\.place.file))
    }
    let tables = files.reduce(into: [String: SourceLineTable]()) { tables, file in
      tables[file] = bytes[file].map(SourceLineTable.init)
    }
    return diagnostics.map { diagnostic in
      DiagnosticPrinter.text(
        of: diagnostic, sourceLine: { tables[$0.file]?.line($0.line) }, isColoured: isColoured,
        language: language)
    }.joined()
  }
}
