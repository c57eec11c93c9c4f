package import Rewards

/// Turns the bytes of a rule file into nodes with places.
package enum YAMLReader {
  /// What became of one file.
  package struct Result: Sendable {
    /// The file's outermost node; `nil` if the file cannot be used at all.
    ///
    /// What was reported and has no meaning (nulls, second keys, unknown aliases) is left out.
    package let root: SyntaxNode?
    /// All that is wrong with the text, sorted by place.
    package let diagnostics: [Diagnostic]
  }

  /// The largest file that is read. A municipality's policy takes some ten KiB, the catalogue of
  /// 118 actions less than a hundred; what is larger is not a rule file.
  package static let largestFileBytes = 4 * 1024 * 1024
  /// How many lists and maps may contain each other. The language needs about eight; libyaml's
  /// work grows with the square of the depth, so depth is bounded before it costs time.
  package static let deepestLevel = 64
  /// How many scalars, keys, lists and maps a file may have, with every alias counted as all that
  /// it expands to. A thousand actions with every field stated stay below a tenth of it.
  package static let mostNodes = 200_000
  /// After this many faults reading ends: nobody reads on, and a hostile file gains no memory.
  package static let mostFaults = 1_000

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, as it lies on the disk.
  ///   - file: The path to show in places.
  /// - Returns: The nodes, and every fault up to ``mostFaults``. A fault after which nothing can
  ///   be trusted (size, encoding, syntax, a bound) is the last one and leaves no root.
  /// - Complexity: Linear in the number of bytes.
  package static func read(_ bytes: [UInt8], file: String) -> Result {
    var found: [Diagnostic] = []
    var root: SyntaxNode?
    do throws(ReadingEnded) {
      guard bytes.count <= largestFileBytes else { throw tooLarge(file) }
      let source = try SourceText(bytes, file: file)
      var builder = TreeBuilder(source)
      do throws(ReadingEnded) {
        root = try builder.buildDocument()
        found = builder.faults.found
      } catch {
        found = builder.faults.found
        throw error
      }
    } catch {
      root = nil
      if let last = error.last { found.append(last) }
    }
    return Result(root: root, diagnostics: found.sortedOnce())
  }

  private static func tooLarge(_ file: String) -> ReadingEnded {
    ReadingEnded(
      Diagnostic(
        .fileTooLarge, "the file has more than \(largestFileBytes) bytes, the most of a rule file",
        at: .start(of: file), help: "split it, or check that this is a rule file"))
  }
}
