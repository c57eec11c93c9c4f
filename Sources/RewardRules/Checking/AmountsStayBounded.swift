import Rewards

/// No amount can pass the bound within which all sums are exact.
enum AmountsStayBounded: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    zip(version.rewards, version.amounts).compactMap { reward, possible in
      guard let amount = reward.fields.amount, case .base = amount.value,
        reward.fields.atMost.stated() == nil
      else { return nil }
      let times = reward.fields.times.stated() == nil ? 1 : AttributeType.largestInteger
      let largest = possible.cents.last ?? 0
      guard Int128(largest) * Int128(times) > Int128(Money.largestAmountCents) else { return nil }
      return Diagnostic(
        .amountTooLarge,
        "weights and 'times' can raise this base above \(version.money(Money.largestAmountCents))",
        at: amount.place, help: "add 'at_most' with the largest amount that you mean")
    }
  }
}
