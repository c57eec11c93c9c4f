import Rewards

/// No amount can pass the bound within which all sums are exact.
enum AmountsStayBounded: VersionCheck {
  static func faults(in version: VersionDraft) -> [Diagnostic] {
    version.rewards.compactMap { reward in
      guard let amount = reward.fields.amount, case .base = amount.value,
        reward.fields.atMost.stated() == nil
      else { return nil }
      let times = reward.fields.times.stated() == nil ? 1 : AttributeType.largestInteger
      let largest = PossibleAmounts(of: reward, in: version).cents.last ?? 0
      guard Int128(largest) * Int128(times) > Int128(Money.largestAmountCents) else { return nil }
      return Diagnostic(
        .amountTooLarge, "weights and 'times' can raise this base beyond all bounds",
        at: amount.place, help: "add 'at_most' with the largest amount that you mean")
    }
  }
}
