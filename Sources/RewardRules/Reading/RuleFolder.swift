internal import Foundation
import Rewards
import RuleText

/// Why a path cannot be read at all.
public struct RuleFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path, as it was given.
  public let path: String
  /// What is the matter, without a full stop.
  public let message: String

  /// `path: message`.
  public var description: String { "\(path): \(message)" }
}

/// The only door to rule files on disk. Paths are joined and shown as the user gave them.
enum RuleFolder {
  /// The most files that one reading takes in, and how deep folders may lie in each other: far
  /// more than all municipalities of the country would write.
  static let mostFiles = 20_000
  static let deepestFolder = 16

  enum Kind {
    case file
    case folder
  }

  /// What lies at a path; `nil` for nothing, and for what could keep a reader waiting for ever,
  /// such as a pipe or a device.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return nil
    }
  }

  /// The bytes of a file: one more than the reader takes, if it is larger, so that the reader
  /// says so.
  static func bytes(of path: String) throws(RuleFailure) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw RuleFailure(
        path: path, message: "cannot be opened; does it exist, and may you read it?")
    }
    defer { try? handle.close() }
    do {
      let data = try handle.read(upToCount: YAMLReader.largestFileBytes + 1) ?? Data()
      return Array(data)
    } catch {
      throw RuleFailure(path: path, message: "cannot be read: \(error.localizedDescription)")
    }
  }

  /// The rule files in a folder itself, by name.
  static func files(in folder: String) throws(RuleFailure) -> [String] {
    try names(in: folder).filter(isRuleFile).map { join(folder, $0) }
      .filter { kind(of: $0) == .file }
  }

  /// The rule files in a folder and all folders in it, by path.
  static func filesBelow(_ folder: String) throws(RuleFailure) -> [String] {
    var found: [String] = []
    try collect(below: folder, depth: 0, into: &found)
    return found
  }

  private static func collect(
    below folder: String, depth: Int, into found: inout [String]
  ) throws(RuleFailure) {
    guard depth < deepestFolder else {
      throw RuleFailure(path: folder, message: "lies more than \(deepestFolder) folders deep")
    }
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = join(folder, name)
      switch kind(of: path) {
      case .folder: try collect(below: path, depth: depth + 1, into: &found)
      case .file where isRuleFile(name): found.append(path)
      case .file, nil: break
      }
      guard found.count <= mostFiles else {
        throw RuleFailure(path: folder, message: "holds more than \(mostFiles) rule files")
      }
    }
  }

  private static func names(in folder: String) throws(RuleFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw RuleFailure(path: folder, message: "cannot be listed: \(error.localizedDescription)")
    }
  }

  /// Whether a file is a rule file by its name, or by the last part of its path.
  static func isRuleFile(_ path: String) -> Bool {
    let name = name(of: path)
    return !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  /// A path inside a folder, with `.` and `..` worked out as far as the text shows them.
  static func join(_ folder: String, _ path: String) -> String {
    normalised(path.hasPrefix("/") ? path : folder.isEmpty ? path : folder + "/" + path)
  }

  /// A path from the root of the disk.
  static func absolute(
    _ path: String, from folder: String = FileManager.default.currentDirectoryPath
  ) -> String {
    join(folder, path)
  }

  /// The folder that a file lies in.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The last part of a path.
  static func name(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
  }

  /// A path without `.`, and without `..` after a name.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
  }
}
