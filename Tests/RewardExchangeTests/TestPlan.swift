import RewardRules
import Rewards
import Testing

/// The rules in `Rules` beside this file, which the tests of this target decide by.
enum TestPlan {
  static var folder: String {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]) + "/Rules"
  }

  static func read() throws -> RewardPlan {
    try #require(try RuleSet.read(folder + "/programme").plan)
  }
}
