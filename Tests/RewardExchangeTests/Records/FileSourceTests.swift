import Foundation
import RewardExchange
import Testing

@Suite("reading a file")
struct FileSourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a file comes in blocks and ends", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func blocks(_ length: Int) throws {
    let text = String(repeating: "abcdefg", count: length / 7 + 1).prefix(length)
    try folder.write(String(text), to: "a.csv")
    var source = try FileSource(path: folder.path("a.csv"))
    var read: [UInt8] = []
    while let block = try source.next() {
      #expect(!block.isEmpty && block.count <= RecordLimit.blockBytes)
      read += block
    }
    #expect(read == Array(text.utf8))
    #expect(try source.next() == nil)
  }

  @Test("a file that is not there is told by its name")
  func missing() throws {
    let path = folder.path("a.csv")
    let failure = #expect(throws: InputFailure.self) { try FileSource(path: path) }
    #expect(failure?.code == .missing)
    #expect(failure?.message == "there is no file '\(path)'")
  }

  @Test("a folder is no file")
  func isFolder() throws {
    let path = folder.path
    let failure = #expect(throws: InputFailure.self) { try FileSource(path: path) }
    #expect(failure?.code == .folder)
    #expect(failure?.message == "'\(path)' is a folder; expected a file")
  }

  @Test("a file that may not be read is told so", .enabled(if: geteuid() != 0, "root may"))
  func notPermitted() throws {
    try folder.write("a", to: "a.csv")
    let path = folder.path("a.csv")
    chmod(path, 0)
    let failure = #expect(throws: InputFailure.self) { try FileSource(path: path) }
    #expect(failure?.code == .notPermitted)
  }

  #if os(Linux)
    @Test("a read that fails says why")
    func failingRead() throws {
      var source = try FileSource(path: "/proc/self/mem")
      let failure = #expect(throws: InputFailure.self) { try source.next() }
      #expect(failure?.code == .unreadable)
      #expect(
        failure?.message == "'/proc/self/mem' cannot be read: input/output error")
    }

    @Test("a file is closed when nobody reads it any more")
    func closed() throws {
      try folder.write("a", to: "a.csv")
      let path = folder.path("a.csv")
      do {
        var source = try FileSource(path: path)
        _ = try source.next()
        #expect(openPaths().contains(path))
      }
      #expect(!openPaths().contains(path))
    }

    private func openPaths() -> [String] {
      let descriptors =
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      return descriptors.compactMap {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
      }
    }
  #endif
}
