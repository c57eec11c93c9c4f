extension Workload {
  /// The rules that the claims meet.
  ///
  /// - Parameter claims: How many there are: the limits of `caps` go with it.
  /// - Returns: A catalogue and one or two versions.
  func policy(for claims: Int) -> Policy {
    switch self {
    case .caps:
      single(RuleText.rewards + "caps:\n" + cappings(for: claims).joined(separator: "\n") + "\n")
    case .streaks:
      single(RuleText.weights + RuleText.streaks + RuleText.caps)
    case .ladders:
      single(RuleText.ladders + RuleText.caps)
    case .conditions:
      Policy(
        catalogue: Catalogue(actions: actions, hasRungs: true),
        versions: [
          "2017-01-01": head("2017-01-01..2020-12-31") + RuleText.conditions + RuleText.caps
        ])
    case .columns:
      Policy(
        catalogue: Catalogue(actions: actions, asksForEvidence: true),
        versions: [
          "2017-01-01": head("2017-01-01..2018-06-30") + RuleText.columns + RuleText.caps,
          "2018-07-01": head("2018-07-01..2020-12-31") + RuleText.laterColumns,
        ])
    default:
      // The yardstick knows these rules by heart: a change here is a change there.
      single(RuleText.rewards + RuleText.caps)
    }
  }

  private func single(_ rules: String) -> Policy {
    Policy(
      catalogue: Catalogue(actions: actions),
      versions: ["2017-01-01": head("2017-01-01..2020-12-31") + rules])
  }

  private func head(_ runs: String) -> String {
    """
    programme: measured
    name: { nl: Meting, en: Measurement }
    runs: \(runs)
    catalogue: ../catalogue

    """
  }
}
