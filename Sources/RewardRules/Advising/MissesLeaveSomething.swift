import Rewards

/// One miss does not take away all that somebody climbed.
enum MissesLeaveSomething: Advice {
  static func advice(on programme: AdvisedProgramme) -> [Diagnostic] {
    programme.versions.flatMap { version in
      version.rewards.compactMap { reward in
        guard let amount = reward.fields.amount, case .ladder(let ladder) = amount.value,
          case .start = ladder.afterMiss, ladder.canRise
        else { return nil }
        return Diagnostic(
          .missTakesAll, "one miss takes away all that was climbed", at: amount.place,
          help:
            "let who goes on regain it: 'after_miss: { from: start, regain_after: 5 }', or 'stay'")
      }
    }
  }
}
