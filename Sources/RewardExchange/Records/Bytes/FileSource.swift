import Foundation

/// The bytes of a file or of standard input.
///
/// The file is closed when the source, and every copy of it, is gone.
package struct FileSource: ByteSource {
  private let path: String
  let file: Descriptor

  /// Opens a file.
  ///
  /// - Parameter path: Its path, or `-` for standard input.
  /// - Throws: ``InputFailure`` if it is missing, a folder or not to be read.
  package init(path: String) throws(InputFailure) {
    self.path = path
    guard path != "-" else {
      file = Descriptor(STDIN_FILENO, isOurs: false)
      return
    }
    guard let opened = Descriptor.open(path, O_RDONLY) else {
      throw InputFailure(path, cause: .last)
    }
    // A folder can be opened, but not read; a caller wants to know before it makes its outputs.
    var status = stat()
    guard fstat(opened.number, &status) == 0 else { throw InputFailure(path, cause: .last) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw InputFailure(path, cause: SystemCause(number: EISDIR))
    }
    file = opened
  }

  /// What messages call an input.
  static func name(of path: String) -> String { path == "-" ? "<stdin>" : path }

  package mutating func next() throws(InputFailure) -> ArraySlice<UInt8>? {
    var failure: SystemCause?
    let block = [UInt8](unsafeUninitializedCapacity: RecordLimit.blockBytes) { buffer, count in
      var taken: Int
      repeat {
        taken = read(file.number, buffer.baseAddress, buffer.count)
      } while taken < 0 && errno == EINTR
      if taken < 0 { failure = .last }
      count = max(0, taken)
    }
    if let failure { throw InputFailure(path, cause: failure) }
    return block.isEmpty ? nil : block[...]
  }
}
