import Foundation
import RewardRules
import Rewards
import Testing

/// A drawn policy and its compiled plan.
struct PolicyCase: Sendable {
  var policy: DrawnPolicy
  let plan: RewardPlan

  var seed: UInt64 { policy.seed }

  /// Draws and compiles a policy; rules with an error are a fault of the drawing, or of the rules.
  init(seed: UInt64) throws {
    try self.init(PolicyDraw.policy(seed))
  }

  init(_ policy: DrawnPolicy) throws {
    self.policy = policy
    plan = try PolicyCase.plan(of: policy.files, seed: policy.seed)
  }

  /// The same case with every version written out in full.
  func writtenOut() throws -> PolicyCase {
    var policy = policy
    policy.files = policy.filesInFull
    return try PolicyCase(policy)
  }

  /// Compiles a policy that need not be valid.
  ///
  /// - Returns: `nil` if its rules have an error.
  static func ifValid(_ policy: DrawnPolicy) throws -> PolicyCase? {
    try rules(of: policy.files).plan.map { PolicyCase(policy: policy, plan: $0) }
  }

  private init(policy: DrawnPolicy, plan: RewardPlan) {
    (self.policy, self.plan) = (policy, plan)
  }

  private static func rules(of files: [DrawnPolicy.File]) throws -> RuleSet {
    let folder = try PolicyFolder()
    for file in files { try folder.write(file.text, to: file.path) }
    return try RuleSet.read(folder.path("programme"))
  }

  private static func plan(of files: [DrawnPolicy.File], seed: UInt64) throws -> RewardPlan {
    let rules = try rules(of: files)
    let errors = rules.diagnostics.filter { $0.severity == .error }.map { error in
      "\(error.place): \(error.message): \(line(at: error.place, of: files))"
    }
    return try #require(rules.plan, "seed \(seed): \(errors.joined(separator: "\n"))")
  }

  private static func line(at place: Place, of files: [DrawnPolicy.File]) -> Substring {
    let text = files.first { place.file.hasSuffix("/" + $0.path) }?.text ?? ""
    return text.split(separator: "\n").dropFirst(place.line - 1).first ?? ""
  }
}

/// A folder for the files of a policy, removed when it is not needed any more.
final class PolicyFolder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "policy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Writes a file, and the folder that it lies in.
  func write(_ text: String, to name: String) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
