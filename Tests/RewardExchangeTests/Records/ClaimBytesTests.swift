import Foundation
import RewardExchange
import Testing

@Suite("bytes that are read from any place")
struct ClaimBytesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a file and memory give the same parts")
  func parts() throws {
    let text = "0123456789"
    try folder.write(text, to: "a.csv")
    for bytes in [
      try ClaimBytes(path: folder.path("a.csv")), try ClaimBytes(MemorySource(text)),
    ] {
      #expect(bytes.size == 10)
      for range in [0..<10, 3..<5, 10..<10] {
        #expect(try bytes.read(range) == Array(text.utf8)[range].map { $0 })
      }
      #expect(!bytes.hasChanged)
    }
  }

  @Test("an empty file has no bytes")
  func empty() throws {
    try folder.write("", to: "a.csv")
    #expect(try ClaimBytes(path: folder.path("a.csv")).size == 0)
  }

  @Test("what is missing or a folder is told as of any input")
  func missing() throws {
    let path = folder.path("a.csv")
    #expect(throws: InputFailure.self) { try ClaimBytes(path: path) }
    let parent = folder.path
    let failure = #expect(throws: InputFailure.self) { try ClaimBytes(path: parent) }
    #expect(failure?.code == .folder)
  }

  @Test(
    "a file that grows, shrinks or is written to has changed", arguments: ["0123", "01", "abc"])
  func changed(_ text: String) throws {
    try folder.write("012", to: "a.csv")
    let path = folder.path("a.csv")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    let bytes = try ClaimBytes(path: path)
    #expect(!bytes.hasChanged)
    try folder.write(text, to: "a.csv")
    #expect(bytes.hasChanged)
  }

  @Test("a file that was cut short is not read as if it were whole")
  func cutShort() throws {
    try folder.write("0123456789", to: "a.csv")
    let bytes = try ClaimBytes(path: folder.path("a.csv"))
    try folder.write("012", to: "a.csv")
    #expect(try bytes.read(0..<3) == Array("012".utf8))
    let failure = #expect(throws: InputFailure.self) { try bytes.read(2..<4) }
    #expect(failure?.code == .changed)
    #expect(failure?.message.hasSuffix("was written to while it was read") ?? false)
  }

  #if os(Linux)
    @Test("a file of which the system tells no size is read whole")
    func withoutSize() throws {
      let bytes = try ClaimBytes(path: "/proc/self/status")
      #expect(bytes.size > 0)
      #expect(try bytes.read(0..<5) == Array("Name:".utf8))
    }

    @Test("a pipe is read whole")
    func pipe() throws {
      let path = folder.path("pipe")
      #expect(mkfifo(path, 0o600) == 0)
      let writer = Thread {
        try? "012345".write(toFile: path, atomically: false, encoding: .utf8)
      }
      writer.start()
      #expect(try ClaimBytes(path: path).read(2..<4) == Array("23".utf8))
    }
  #endif
}
