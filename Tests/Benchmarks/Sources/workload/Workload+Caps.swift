extension Workload {
  /// A cap for each holder, each window and each thing to do beyond the limit; and one that defers,
  /// which is all that a version may have. Each covers two actions, so that a claim meets about as
  /// many of them as under `plain`.
  ///
  /// - Parameter claims: How many there are in a year.
  /// - Returns: The lines of the map.
  func cappings(for claims: Int) -> [String] {
    let people = people(making: claims)
    let holders = [
      ("participant", people), ("household", people / 2), ("pillar", 1),
      ("action", 2), ("mentor", min(400, people)), ("programme", 1),
    ]
    let windows = [
      ("day", 365), ("week", 52), ("month", 12), ("quarter", 4), ("year", 1), ("programme", 1),
      ("10 days", 36),
    ]
    var lines: [String] = []
    for (holder, holding) in holders {
      for (window, times) in windows {
        // What falls under the cap in a window, on average; about half of it is paid.
        let bons = claims / (actions / 2) / (max(1, holding) * times)
        let limits = [
          (max(60, bons * 20), "", "reduce"), (max(60, bons * 20), "", "refuse"),
          (max(60, bons * 10), "", "warn"), (max(2, bons), " bons", "refuse"),
          (max(1, bons / 2), " bons", "warn"),
        ]
        for (limit, unit, beyond) in limits {
          let number = lines.count
          let first = number % (actions / 2) + 1
          let covered = [first, first + actions / 2].map(Catalogue.names(of: actions).text)
          lines.append(
            """
              cap-\(number): { per: \(holder), every: \(window), at_most: \(limit)\(unit), \
            beyond: \(beyond), actions: [\(covered.joined(separator: ", "))] }
            """)
        }
      }
    }
    lines.append(
      "  deferring: { per: participant, every: month, at_most: 200, beyond: defer }")
    return lines
  }
}
