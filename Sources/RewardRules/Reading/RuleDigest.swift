internal import Crypto

/// The digest that names the exact rules of a version.
enum RuleDigest {
  /// The digest: SHA-256 over the files sorted by path: of each its path relative to the
  /// folder that holds them all, a zero byte, its length in bytes as decimal digits, a zero byte,
  /// and its bytes.
  ///
  /// - Parameter files: Paths and bytes; at least one.
  /// - Returns: 64 hexadecimal digits.
  static func digest(of files: [(path: String, bytes: [UInt8])]) -> String {
    let common = commonFolder(of: files.map(\.path))
    let sorted = files.map { file in
      (path: file.path.split(separator: "/").dropFirst(common).joined(separator: "/"), file.bytes)
    }
    .sorted { $0.path < $1.path }
    var hash = SHA256()
    for (path, bytes) in sorted {
      hash.update(data: Array(path.utf8) + [0] + Array(String(bytes.count).utf8) + [0])
      hash.update(data: bytes)
    }
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// How many leading parts all paths share, the file names not counted.
  private static func commonFolder(of paths: [String]) -> Int {
    let folders = paths.map { $0.split(separator: "/").dropLast() }
    guard let first = folders.first else { return 0 }
    return first.indices.prefix { index in
      folders.allSatisfy { index < $0.count && $0[index] == first[index] }
    }.count
  }
}
