internal import Crypto

/// The digest that names the exact rules of a version.
enum RuleDigest {
  /// The digest: SHA-256 over the files sorted by path: of each its path relative to the
  /// folder that holds them all, a zero byte, its length in bytes as decimal digits, a zero byte,
  /// and its bytes.
  ///
  /// - Parameter files: Paths and bytes; at least one. All paths are absolute, or all are relative to one
  ///   folder.
  /// - Returns: 64 hexadecimal digits.
  static func digest(of files: [(path: String, bytes: [UInt8])]) -> String {
    let common = CommonFolder(of: files.map(\.path))
    let sorted = files.map { (path: common.path(to: $0.path), $0.bytes) }
      .sorted { $0.path < $1.path }
    var hash = SHA256()
    for (path, bytes) in sorted {
      hash.update(data: Array(path.utf8) + [0] + Array(String(bytes.count).utf8) + [0])
      hash.update(data: bytes)
    }
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
