import Rewards

/// At most three tables multiply one amount, so that it stays exact and readable.
enum WeightsAreFew: VersionCheck {
  static let mostTables = 3

  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.compactMap { reward in
      let tables = version.weights(of: reward)
      guard tables.count > mostTables, let amount = reward.fields.amount else { return nil }
      return Diagnostic(
        .tooManyWeights,
        "\(tables.count) tables of weights multiply this base, and \(mostTables) is the most",
        at: reward.fields.weights?.place ?? amount.place,
        help: "name those that you mean, such as 'weights: "
          + "[\(tables.prefix(mostTables).map(\.name.value).joined(separator: ", "))]'")
    }
  }
}
