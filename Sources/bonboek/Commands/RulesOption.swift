import ArgumentParser
import RewardExchange
import RewardRules
import Rewards

/// Reads the rules of a programme for a command.
enum RulesOption {
  /// The plan; every diagnostic of the rules goes to standard error.
  ///
  /// - Parameters:
  ///   - path: The folder of a programme, or one file of it.
  ///   - language: The language of what is wrong with them.
  /// - Returns: The plan.
  /// - Throws: An exit code: 1 if the path cannot be read, 65 if the rules have errors.
  static func plan(_ path: String, in language: Language) throws -> RewardPlan {
    guard let plan = try rules(path, in: language).plan else { throw ExitCode.faults }
    return plan
  }

  /// Rules that have a plan; every diagnostic goes to standard error.
  ///
  /// - Throws: An exit code: 1 if the path cannot be read, 65 if the rules have errors.
  static func rules(_ path: String, in language: Language) throws -> RuleSet {
    let rules: RuleSet
    do {
      rules = try RuleSet.read(path)
    } catch {
      Terminal.printError(String(describing: error))
      throw ExitCode.couldNot
    }
    Terminal.printDiagnostics(in: language, rules.printedDiagnostics)
    guard rules.plan != nil else { throw ExitCode.faults }
    return rules
  }
}
