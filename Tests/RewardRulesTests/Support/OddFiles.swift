import Rewards

/// Files that are too large, or too odd, to be kept as fixtures.
enum OddFiles {
  /// The file with a fault; `nil` for a code whose fixture lies in the folder.
  static func bytes(for code: DiagnosticCode) -> [UInt8]? {
    switch code {
    case .fileTooLarge:
      Array((SmallRules.head + "rewards: { default: 20 }\n").utf8)
        + [UInt8](repeating: UInt8(ascii: "#"), count: 4 << 20)
    case .invalidUTF8:
      Array("programme: p\nname: { nl: caf".utf8) + [0xE9] + Array(", en: p }\n".utf8)
    case .controlCharacter:
      Array("programme: p\nname: { nl: p\u{7}, en: p }\n".utf8)
    case .tooDeep:
      Array("programme: \(String(repeating: "[", count: 65))\n".utf8)
    case .tooManyNodes:
      Array("programme: [\(String(repeating: "p,", count: 200_000))p]\n".utf8)
    case .tooManyItems:
      Array((SmallRules.head + "rewards: { default: 20 }\n" + manyOptions).utf8)
    default: nil
    }
  }

  private static let manyOptions =
    "participants:\n  arm:\n    one_of: ["
    + (1...1_001).map { "arm-\($0)" }.joined(separator: ", ") + "]\n"
}
