import Rewards

/// A step that comes after another and asks as much effort or more earns no less.
enum HarderStepsEarnMore: Advice {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    programme.versions.flatMap { version in
      let usual = Dictionary(
        version.rewards.compactMap { UsualAmount(of: $0, in: version) }.map { ($0.action, $0) },
        uniquingKeysWith: { first, _ in first })
      return version.rewards.flatMap { reward -> [Diagnostic] in
        guard let later = usual[reward.action.id.value] else { return [] }
        return (reward.fields.after.stated()?.value ?? []).compactMap { name in
          guard let earlier = usual[name.value], earlier.effort <= later.effort,
            earlier.cents > later.cents
          else { return nil }
          return advice(on: later, after: earlier, at: name.place, in: version)
        }
      }
    }
  }

  private static func advice(
    on later: UsualAmount, after earlier: UsualAmount, at place: Place,
    in version: VersionDraft
  ) -> Diagnostic {
    Diagnostic(
      .easyStepEarnsMore,
      "'\(later.action)' earns \(version.money(later.cents)) at effort \(later.effort), and '\(earlier.action)' before it \(version.money(earlier.cents)) at effort \(earlier.effort)",
      at: place,
      notes: [
        Diagnostic.Note("the amount of '\(later.action)' is set here", at: later.place),
        Diagnostic.Note("the amount of '\(earlier.action)' is set here", at: earlier.place),
      ],
      help: "let the later step earn as much at least, or people stop after the easy one")
  }
}
