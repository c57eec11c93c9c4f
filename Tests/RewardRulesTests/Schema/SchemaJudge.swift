import Foundation
import Testing

/// `Tests/validate-rules`: programs of other people that judge rule files by the shipped schemas.
enum SchemaJudge {
  /// What they say of a file.
  struct Verdict: CustomStringConvertible {
    /// As YAML 1.2 reads it, which editors do.
    let core: String
    /// As YAML 1.1 reads it.
    let old: String
    let reason: String

    var description: String { "\(core) \(old): \(reason)" }
  }

  /// Judges files.
  ///
  /// - Parameter paths: The files.
  /// - Returns: A verdict for each, in their order.
  /// - Throws: What keeps the programs from being started.
  static func verdicts(on paths: [String]) throws -> [Verdict] {
    let python = Fixtures.package + "/.build/checkers/bin/python"
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "Python with jsonschema is not there; run ./Tests/install-checkers")
    let folder = try TemporaryFolder()
    try folder.write(paths.joined(separator: "\n") + "\n", to: "in")
    try folder.write("", to: "out")
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      Fixtures.package + "/Tests/validate-rules", Fixtures.package + "/Rules/schema",
    ]
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.path + "/in"))
    // Output goes to a file: a pipe that nobody empties would stop the program.
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.path + "/out"))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let lines = try String(contentsOfFile: folder.path + "/out", encoding: .utf8)
      .split(separator: "\n")
    try #require(lines.count == paths.count)
    return lines.map { line in
      let words = line.split(separator: " ", maxSplits: 2)
      return Verdict(
        core: String(words[0]), old: String(words[1]), reason: words.dropFirst(2).joined())
    }
  }
}
