import Foundation

/// The bonboek that was built with these tests, as a process of its own.
struct Program {
  /// What a run of it came to.
  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs bonboek.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, as a shell would give them.
  ///   - input: What it reads from standard input.
  ///   - folder: Where it runs; left out, the root of the package.
  /// - Returns: What it came to.
  /// - Throws: What keeps it from being started.
  static func run(
    _ arguments: String..., input: String = "", in folder: URL = Repository.root
  ) throws -> Answer {
    try answer(of: program, arguments, input: input, in: folder)
  }

  /// Runs a line of shell in which `bonboek` is the program, also for programs that start it.
  static func shell(_ line: String, in folder: URL = Repository.root) throws -> Answer {
    let path = "PATH='\(program.deletingLastPathComponent().path)':\"$PATH\"\n"
    return try answer(of: URL(filePath: "/bin/sh"), ["-c", path + line], input: "", in: folder)
  }

  /// Starts bonboek and does not wait for it; what it says is lost.
  static func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "en"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  // Output goes to files: a pipe that nobody empties would stop the program.
  static func answer(
    of executable: URL, _ arguments: [String], input: String = "", in folder: URL
  ) throws -> Answer {
    let scratch = try Scratch()
    for name in ["out", "err"] { try scratch.write("", to: name) }
    try scratch.write(input, to: "in")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "en"]
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: scratch.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus, output: try scratch.text("out"),
      errors: try scratch.text("err"))
  }

  /// Beside the tests, where the package manager puts both.
  static var path: String { program.path }

  private static var program: URL {
    #if os(macOS)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return tests.bundleURL.deletingLastPathComponent().appending(path: "bonboek")
    #else
      return Bundle.main.bundleURL.appending(path: "bonboek")
    #endif
  }
}
