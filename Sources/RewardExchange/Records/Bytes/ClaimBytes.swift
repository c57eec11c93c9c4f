import Foundation

/// The bytes of an input that is read more than once, by any thread from any place.
///
/// A regular file is read where it lies: mapped into memory, it would kill the process if somebody
/// cut it short. What else there is, such as a pipe, is read into memory whole.
package final class ClaimBytes: Sendable {
  /// How many there are.
  package let size: Int
  private let store: Store

  private enum Store: Sendable {
    case file(OpenFile)
    case memory([UInt8])
  }

  /// A regular file as it was when it was opened.
  private struct OpenFile: Sendable {
    let path: String
    let descriptor: Descriptor
    /// Where the input begins: standard input may have been read by another before us.
    let start: Int
    let state: FileState
  }

  /// Opens a file.
  ///
  /// - Parameter path: Its path, or `-` for standard input.
  /// - Throws: ``InputFailure`` if it is missing, a folder or not to be read.
  package init(path: String) throws(InputFailure) {
    let source = try FileSource(path: path)
    let state = FileState(of: source.file)
    let start = lseek(source.file.number, 0, SEEK_CUR)
    // The system says of some files that they are empty, such as those in /proc, and they are not.
    guard let state, state.isRegular, state.size > 0, start >= 0, state.size >= start else {
      let bytes = try ClaimBytes.all(of: source)
      (store, size) = (.memory(bytes), bytes.count)
      return
    }
    size = state.size - Int(start)
    store = .file(
      OpenFile(path: path, descriptor: source.file, start: Int(start), state: state))
  }

  /// Reads all that a source gives into memory.
  package init(_ source: some ByteSource) throws(InputFailure) {
    let bytes = try ClaimBytes.all(of: source)
    (store, size) = (.memory(bytes), bytes.count)
  }

  private static func all(of source: some ByteSource) throws(InputFailure) -> [UInt8] {
    var (source, bytes) = (source, [UInt8]())
    while let block = try source.next() { bytes += block }
    return bytes
  }

  /// Whether the file is no longer what it was when it was opened.
  package var hasChanged: Bool {
    switch store {
    case .file(let file): FileState(of: file.descriptor) != file.state
    case .memory: false
    }
  }

  /// What to throw when the bytes turn out not to be what they were.
  package var changed: InputFailure {
    switch store {
    case .file(let file): InputFailure(changed: file.path)
    case .memory: preconditionFailure("what is in memory does not change")
    }
  }

  /// A part of the bytes.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read, or the file is shorter than it was.
  package func read(_ range: Range<Int>) throws(InputFailure) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= size, "a part of the input")
    switch store {
    case .memory(let bytes): return Array(bytes[range])
    case .file(let file): return try ClaimBytes.read(range, of: file)
    }
  }

  private static func read(_ range: Range<Int>, of file: OpenFile) throws(InputFailure) -> [UInt8] {
    var failure: InputFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let rest = UnsafeMutableRawBufferPointer(buffer)[count..<range.count]
        let taken = pread(
          file.descriptor.number, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress,
          rest.count, off_t(file.start + range.lowerBound + count))
        if taken < 0, errno == EINTR { continue }
        guard taken > 0 else {
          failure =
            taken < 0
            ? InputFailure(file.path, cause: .last) : InputFailure(changed: file.path)
          return
        }
        count += taken
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

/// The bytes from an offset on, in order.
struct ClaimSource: ByteSource {
  private let bytes: ClaimBytes
  private var offset: Int

  init(_ bytes: ClaimBytes, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func next() throws(InputFailure) -> ArraySlice<UInt8>? {
    let end = min(offset + RecordLimit.blockBytes, bytes.size)
    guard offset < end else { return nil }
    defer { offset = end }
    return try bytes.read(offset..<end)[...]
  }
}

/// What tells that a file was written to.
private struct FileState: Hashable {
  let isRegular: Bool
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The state of an open file; `nil` if the system does not tell.
  init?(of file: Descriptor) {
    var status = stat()
    guard fstat(file.number, &status) == 0 else { return nil }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
  }
}
