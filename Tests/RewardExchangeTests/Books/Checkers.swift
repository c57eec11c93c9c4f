import Foundation
import Testing

/// The programs that judge what we export, as processes of their own.
enum Checkers {
  /// What a run came to.
  struct Answer: CustomStringConvertible {
    let status: Int32
    let description: String

    var accepts: Bool { status == 0 }
  }

  static func hledger(_ path: String) throws -> Answer {
    try run("hledger", ["-f", path, "check", "--strict", "ordereddates"])
  }

  static func beanCheck(_ path: String) throws -> Answer {
    try run(installed("bean-check"), [path])
  }

  /// Judges many files as `bean-check` does, which takes one and starts slowly.
  static func beancount(_ paths: [String]) throws -> Answer {
    let program = """
      import sys
      from beancount import loader
      faults = [str(error) for path in sys.argv[1:] for error in loader.load_file(path)[1]]
      print("\\n".join(faults))
      sys.exit(1 if faults else 0)
      """
    return try run(installed("python"), ["-c", program] + paths)
  }

  /// Judges auditfiles; warnings count.
  static func pyxaf(_ paths: [String]) throws -> Answer {
    try run(installed("pyxaf"), ["validate", "--strict"] + paths)
  }

  /// Judges auditfiles by the schema of the tax authority, which comes with pyxaf.
  static func xmllint(_ paths: [String]) throws -> Answer {
    let schema = try package("pyxaf/schemas/XmlAuditfileFinancieel4.0.xsd")
    return try run("xmllint", ["--noout", "--nonet", "--schema", schema] + paths)
  }

  /// A file of a package from PyPI.
  static func package(_ path: String) throws -> String {
    let library = folder + "/lib"
    let python = try #require(
      try? FileManager.default.contentsOfDirectory(atPath: library)
        .first { $0.hasPrefix("python3") },
      "there are no packages; run ./Tests/install-checkers")
    return "\(library)/\(python)/site-packages/\(path)"
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/checkers").path

  /// A program that `Tests/install-checkers` puts into the build folder.
  private static func installed(_ name: String) -> String { "\(folder)/bin/\(name)" }

  /// Runs a program of the system, by its name, or of a path.
  static func run(_ program: String, _ arguments: [String]) throws -> Answer {
    let directories = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = program.contains("/") ? [program] : directories.map { "\($0)/\(program)" }
    let path = try #require(
      paths.first { FileManager.default.isExecutableFile(atPath: $0) },
      "'\(program)' is not there; run ./Tests/install-checkers")
    // Output goes to a file: a pipe that nobody empties would stop the program.
    let output = try TemporaryFolder()
    try output.write("", to: "output")
    let file = try FileHandle(forWritingTo: URL(filePath: output.path("output")))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    // hledger reads its files in the encoding of the locale.
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": directories.joined(separator: ":")]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, description: try output.text("output"))
  }
}
