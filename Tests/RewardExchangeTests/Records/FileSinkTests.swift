import Foundation
import RewardExchange
import Testing

@Suite("writing a file")
struct FileSinkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ text: String, to path: String) throws {
    var sink = try FileSink(path: path)
    try sink.write(Array(text.utf8))
    try sink.finish()
  }

  @Test("a file is there when it is finished, and nothing beside it", arguments: [0, 5, 200_000])
  func finished(_ length: Int) throws {
    let text = String(repeating: "x", count: length)
    var sink = try FileSink(path: folder.path("out.csv"))
    for byte in text.utf8 { try sink.write([byte]) }
    #expect(!(try folder.names).contains("out.csv"))
    try sink.finish()
    #expect(try folder.names == ["out.csv"])
    #expect(try folder.text("out.csv") == text)
  }

  @Test("an older file stays until the new one is finished")
  func replaced() throws {
    try folder.write("old", to: "out.csv")
    var sink = try FileSink(path: folder.path("out.csv"))
    try sink.write(Array("new".utf8))
    #expect(try folder.text("out.csv") == "old")
    try sink.finish()
    #expect(try folder.text("out.csv") == "new")
    #expect(try folder.names == ["out.csv"])
  }

  @Test("a file that is not finished leaves nothing", arguments: [1, 200_000])
  func dropped(_ length: Int) throws {
    try folder.write("old", to: "out.csv")
    do {
      var sink = try FileSink(path: folder.path("out.csv"))
      try sink.write(Array(repeating: 0x78, count: length))
      #expect(try folder.names.count == 2)
    }
    #expect(try folder.names == ["out.csv"])
    #expect(try folder.text("out.csv") == "old")
  }

  @Test("a file that is given up leaves nothing at once")
  func cancelled() throws {
    var sink = try FileSink(path: folder.path("out.csv"))
    try sink.write([0x78])
    sink.cancel()
    #expect(try folder.names == [])
  }

  @Test("giving up after the end changes nothing")
  func cancelledLate() throws {
    var sink = try FileSink(path: folder.path("out.csv"))
    try sink.finish()
    sink.cancel()
    #expect(try folder.names == ["out.csv"])
  }

  @Test("a file keeps its permissions", arguments: [0o600, 0o640, 0o664])
  func permissions(_ permissions: Int) throws {
    try folder.write("old", to: "out.csv")
    chmod(folder.path("out.csv"), mode_t(permissions))
    try write("new", to: folder.path("out.csv"))
    #expect(try folder.permissions("out.csv") == permissions)
  }

  @Test("a new file has the permissions that any new file has")
  func newPermissions() throws {
    close(open(folder.path("other"), O_CREAT | O_WRONLY, 0o666))
    try write("new", to: folder.path("out.csv"))
    #expect(try folder.permissions("out.csv") == folder.permissions("other"))
  }

  @Test("a symbolic link stays, and what it points to is replaced")
  func link() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("kept"), withIntermediateDirectories: false)
    try folder.write("old", to: "kept/real.csv")
    try folder.link("second", to: "kept/real.csv")
    try folder.link("first", to: folder.path("second"))
    try write("new", to: folder.path("first"))
    #expect(try folder.names == ["first", "kept", "second"])
    #expect(try folder.text("kept/real.csv") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("first"))
    #expect(target == folder.path("second"))
  }

  @Test("a link to nothing makes what it points to")
  func danglingLink() throws {
    try folder.link("first", to: "real.csv")
    try write("new", to: folder.path("first"))
    #expect(try folder.names == ["first", "real.csv"])
    #expect(try folder.text("real.csv") == "new")
  }

  @Test("links in a circle are refused")
  func circle() throws {
    try folder.link("a", to: "b")
    try folder.link("b", to: "a")
    let failure = #expect(throws: OutputFailure.self) { try FileSink(path: folder.path("a")) }
    #expect(failure?.code == .unwritable)
  }

  @Test("a device is written as it is")
  func device() throws {
    try write("new", to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("a folder is no file")
  func isFolder() throws {
    let path = folder.path
    let failure = #expect(throws: OutputFailure.self) { try FileSink(path: path) }
    #expect(failure?.code == .folder)
    #expect(failure?.message == "'\(path)' is a folder; expected a file")
  }

  @Test("a file in a folder that is not there is refused", arguments: ["no/out.csv", "no/"])
  func missingFolder(_ name: String) throws {
    let failure = #expect(throws: OutputFailure.self) { try FileSink(path: folder.path(name)) }
    #expect(failure?.code == .missingFolder)
    #expect(try folder.names == [])
  }

  @Test("a file that may not be written is told so", .enabled(if: geteuid() != 0, "root may"))
  func notPermitted() throws {
    try folder.write("old", to: "out.csv")
    chmod(folder.path("out.csv"), 0o444)
    let failure = #expect(throws: OutputFailure.self) {
      try FileSink(path: folder.path("out.csv"))
    }
    #expect(failure?.code == .notPermitted)
  }

  #if os(Linux)
    @Test("a full disk is told")
    func full() throws {
      var sink = try FileSink(path: "/dev/full")
      try sink.write([0x78])
      let failure = #expect(throws: OutputFailure.self) { try sink.finish() }
      #expect(
        failure?.message == "'/dev/full' cannot be written: no space left on device")
    }
  #endif

  @Test("a pipe that nobody reads any more is told as such")
  func brokenPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    var sink = try FileSink(path: path)
    try sink.write(Array("read".utf8))
    close(reader)
    let failure = #expect(throws: OutputFailure.self) { try sink.finish() }
    #expect(failure?.isBrokenPipe == true)
    #expect(try folder.names == ["pipe"])
  }

  @Test("standard output is written, under both its names", arguments: ["-", "/dev/stdout"])
  func standardOutput(_ path: String) async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) { [path] in
      var sink = try FileSink(path: path)
      try sink.write(Array("written here".utf8))
      try sink.finish()
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    #expect(output.contains("written here"))
  }

  @Test("writing after the end is our error")
  func writtenLate() async {
    await #expect(processExitsWith: .failure) {
      var sink = try FileSink(path: "/dev/null")
      try sink.finish()
      try sink.write([0x78])
    }
  }

  @Test("memory keeps all that is written")
  func memory() throws {
    var sink = MemorySink()
    try sink.write([1, 2])
    try sink.write([])
    try sink.write([3])
    #expect(sink.bytes == [1, 2, 3])
  }
}
