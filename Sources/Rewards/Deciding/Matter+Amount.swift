// MARK: - Step 13: the amount

extension Matter {
  /// What the claim earns before caps, in the smallest unit.
  func amount(
    at climb: (steps: Int64, earnsExtra: Bool), tracing trace: inout some DecisionTrace
  ) -> Int64 {
    let times = action.times.flatMap(value(of:)) ?? 1
    var cents: Int128
    var extra: Int64 = 0
    switch action.earning {
    case .nothing: return 0
    case .bon(let bon):
      trace.note(TraceStep(.bon, money(bon), at: places?.earning))
      cents = Int128(bon) * Int128(times)
      traceTimes(times, tracing: &trace)
    case .ladder(let index):
      let ladder = plan.terms.ladders[index]
      let risen = ladder.amount(atStep: climb.steps)
      trace.note(
        TraceStep(
          .ladder, money(risen), details: [(.steps, .number(climb.steps))],
          at: places?.earning))
      cents = Int128(risen) * Int128(times)
      traceTimes(times, tracing: &trace)
      extra = climb.earnsExtra ? ladder.extraCents : 0
    case .base(let base):
      cents = weighted(base, times: times, tracing: &trace)
    }
    cents = bounded(cents, tracing: &trace)
    if extra > 0 {
      trace.note(TraceStep(.extra, money(extra), at: places?.earning))
    }
    let whole = Int64(cents) + extra  // the compiler of rules keeps both far below 64 bits
    trace.note(TraceStep(.amount, money(whole)))
    return whole
  }

  /// `round(base × Π weights × times)`, exact up to the rounding.
  private func weighted(
    _ base: Int64, times: Int64, tracing trace: inout some DecisionTrace
  ) -> Int128 {
    trace.note(TraceStep(.base, money(base), at: places?.earning))
    var product = Int128(base)
    var scale: Int128 = 1
    for index in action.weights.range {
      let table = plan.terms.weights[plan.terms.number(index)]
      let row = weightRow(of: table)
      let weight = Int64(plan.terms.weightRows[table.firstRow + row])
      trace.note(
        TraceStep(
          .weight, name: rules.weights[table.index].name,
          .text(Weight(tenThousandths: weight).text),
          details: [(.row, .text(rowText(of: table, row)))], at: rules.weights[table.index].place))
      product *= Int128(weight)
      scale *= Int128(Weight.one)
    }
    product *= Int128(times)
    let rounded = version.rounding.rounded(product, over: scale)
    traceTimes(times, tracing: &trace)
    trace.note(
      TraceStep(
        .rounded, money(Int64(clamping: rounded)),
        details: [
          (.to, money(version.rounding.step)), (.mode, .text(version.rounding.mode.rawValue)),
        ], at: rules.roundingPlace))
    return rounded
  }

  /// The row of a table that holds for the claim.
  private func weightRow(of table: WeightTerms) -> Int {
    switch table.subject {
    case .effort: return (claim.effort.map(Int.init) ?? action.effort) - 1
    case .rung:
      guard let rung else {
        preconditionFailure("step 10 asked for every rung that a weight needs")
      }
      return Int(rung) - 1
    case .attribute(let slot):
      guard let value = value(of: slot) else {
        preconditionFailure("step 10 asked for every attribute that a weight needs")
      }
      return Int(value)
    }
  }

  /// What the row of a table is called, for the trace.
  private func rowText(of table: WeightTerms, _ row: Int) -> String {
    guard case .attribute(let slot) = table.subject else { return String(row + 1) }
    let options = plan.attributes[slot].type.options
    return options.isEmpty ? String(row == 1) : options[row]
  }

  /// Within `at_least` and `at_most`; nothing stays nothing.
  private func bounded(_ cents: Int128, tracing trace: inout some DecisionTrace) -> Int128 {
    guard cents > 0 else { return cents }
    if let least = action.atLeastCents, cents < Int128(least) {
      trace.note(TraceStep(.atLeast, money(least), at: places?.atLeast))
      return Int128(least)
    }
    if let most = action.atMostCents, cents > Int128(most) {
      trace.note(TraceStep(.atMost, money(most), at: places?.atMost))
      return Int128(most)
    }
    return cents
  }

  private func traceTimes(_ times: Int64, tracing trace: inout some DecisionTrace) {
    guard let slot = action.times else { return }
    trace.note(
      TraceStep(
        .times, name: plan.attributes[slot].name, .number(times), at: places?.times))
  }

  /// An amount for the trace.
  func money(_ cents: Int64) -> TraceStep.Value {
    .money(Money(cents: cents))
  }
}

extension Ladder {
  /// The amount after so many steps, without the extra.
  package func amount(atStep steps: Int64) -> Int64 {
    let risen = Int128(startCents) + Int128(upCents) * Int128(steps / upEach)
    return Int64(min(risen, Int128(topCents)))
  }
}
