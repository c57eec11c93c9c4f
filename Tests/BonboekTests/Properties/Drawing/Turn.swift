import Rewards

/// Something that can happen to a claim and that its outcome does not tell.
enum Turn: String, CaseIterable {
  case paidInParts = "paid in parts"
  case putOffWhole = "put off whole"
  case notAllPutOff = "not all of it put off"
  case paidByPromise = "paid at an older price"
  case promiseOver = "agreed, but too long ago"
  case capOfOtherVersion = "held by the caps of another version"
  case reducedByCap = "reduced by a cap that reduces"
  case refusedMoney = "refused by a cap of money"
  case refusedBons = "refused by a number of bons"
  case rollingCap = "lowered by a cap over a span of days"
  case rollingLimit = "ended by a limit over a span of days"
  case twoCaps = "lowered by two caps"
  case streakPaid = "a streak that pays"
  case ladderClimbed = "a ladder climbed"
  case ladderRegained = "a ladder regained"
  case extra = "an extra"
  case ladderMissed = "a ladder missed"
  case times = "multiplied by an attribute"
  case threeWeights = "multiplied by two tables or more"
  case raised = "raised to the lower bound"
  case lowered = "lowered to the upper bound"
  case missingMentor = "waiting for a mentor"
  case missingRung = "waiting for a rung"
  case otherEffort = "of another effort than the action's"
  case dated = "of someone of whom something changed"

  func isTaken(by ruling: Docket.Ruling, under plan: RewardPlan) -> Bool {
    let (verdict, claim) = (ruling.verdict, ruling.entry.indexed)
    func steps(_ kind: TraceStep.Kind) -> [TraceStep] { ruling.steps.filter { $0.kind == kind } }
    func lowering(_ test: (CapPlan) -> Bool) -> Bool {
      let caps = plan.versions[plan.versionIndex(on: claim.doneOn) ?? plan.versions.count - 1].caps
      return verdict.reasons.contains { reason in
        caps.contains { reason == .cap($0.name) && test($0) }
      }
    }
    func isBons(_ cap: CapPlan) -> Bool {
      if case .bons = cap.limit { true } else { false }
    }
    func isSpan(_ window: Window) -> Bool {
      if case .days = window { true } else { false }
    }
    let action = verdict.version.flatMap { plan.versions[$0].actions[Int(claim.action)] }
    let isPaid = verdict.cents > 0
    switch self {
    case .paidInParts: return verdict.payouts.count > 1
    case .putOffWhole: return verdict.payouts.first.map { $0.on > claim.doneOn } ?? false
    case .notAllPutOff: return lowering { $0.beyond == .defer }
    case .paidByPromise: return isPaid && plan.decidingDay(of: claim) < claim.doneOn
    case .promiseOver:
      return isPaid && claim.agreedOn.map { $0 < plan.decidingDay(of: claim) } ?? false
    case .capOfOtherVersion:
      return isPaid && plan.versionIndex(on: claim.doneOn) != verdict.version
    case .reducedByCap: return lowering { $0.beyond == .reduce }
    case .refusedMoney: return lowering { $0.beyond == .refuse && !isBons($0) }
    case .refusedBons: return lowering(isBons)
    case .rollingCap: return lowering { isSpan($0.window) }
    case .rollingLimit:
      return verdict.reasons == [.limit] && action?.limit.map { isSpan($0.window) } ?? false
    case .twoCaps: return verdict.reasons.count { if case .cap = $0 { true } else { false } } > 1
    case .streakPaid: return isPaid && action?.streak.map { $0.length > 1 } ?? false
    case .ladderClimbed: return isPaid && (verdict.run?.steps ?? 0) > 2
    case .ladderRegained:
      return (verdict.run?.steps ?? 0) > (verdict.run?.successes ?? 0) && !steps(.ladder).isEmpty
    case .extra: return !steps(.extra).isEmpty
    case .ladderMissed: return verdict.reasons == [.missed] && verdict.run?.remembered != nil
    case .times: return isPaid && !steps(.times).isEmpty
    case .threeWeights: return isPaid && steps(.weight).count > 1
    case .raised: return !steps(.atLeast).isEmpty
    case .lowered: return !steps(.atMost).isEmpty
    case .missingMentor: return verdict.reasons == [.missing(.mentor)]
    case .missingRung:
      guard case .missing(.rung)? = verdict.reasons.first else { return false }
      return true
    case .otherEffort:
      return isPaid && claim.effort.map { Int($0) != action?.effort } ?? false
    case .dated:
      let days = [plan.versions[0].runs.first, plan.decidingDay(of: claim)].compactMap { $0 }
      return isPaid && Set(days.map { ruling.entry.person.facts(on: $0) }).count > 1
    }
  }
}
