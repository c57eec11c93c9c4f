import ArgumentParser
import RewardExchange

/// The option of commands that decide many claims.
struct ThreadsOption: ParsableArguments {
  @Option(
    help: """
      How many threads work, from 1 to 64; left out, as many as there are processors, at most 8. \
      The answer is the same.
      """)
  var threads = DecisionRun.ordinaryThreadCount

  /// More processors than a machine has that decides claims; what is above is a slip.
  private static let allowed = 1...64

  func validate() throws {
    guard ThreadsOption.allowed.contains(threads) else {
      throw ValidationError("--threads is a number from 1 to 64.")
    }
  }
}
