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
      trace.note(TraceStep(.bon, money(bon), at: action.places.earning))
      cents = Int128(bon) * Int128(times)
      traceTimes(times, tracing: &trace)
    case .ladder(let ladder):
      let risen = ladder.amount(atStep: climb.steps)
      trace.note(
        TraceStep(
          .ladder, money(risen), details: [(.steps, .number(climb.steps))],
          at: action.places.earning))
      cents = Int128(risen) * Int128(times)
      traceTimes(times, tracing: &trace)
      extra = climb.earnsExtra ? ladder.extraCents : 0
    case .base(let base, let weights):
      cents = weighted(base, by: weights, times: times, tracing: &trace)
    }
    cents = bounded(cents, tracing: &trace)
    if extra > 0 {
      trace.note(TraceStep(.extra, money(extra), at: action.places.earning))
    }
    let whole = Int64(cents) + extra  // the compiler of rules keeps both far below 64 bits
    trace.note(TraceStep(.amount, money(whole)))
    return whole
  }

  /// `round(base × Π weights × times)`, exact up to the rounding.
  private func weighted(
    _ base: Int64, by weights: [Int], times: Int64, tracing trace: inout some DecisionTrace
  ) -> Int128 {
    trace.note(TraceStep(.base, money(base), at: action.places.earning))
    var product = Int128(base)
    var scale: Int128 = 1
    for index in weights {
      let table = version.weights[index]
      let row = weightRow(of: table)
      let weight = table.rows[row.index]
      trace.note(
        TraceStep(
          .weight, name: table.name, .text(Weight(tenThousandths: weight).text),
          details: [(.row, .text(row.text))], at: table.place))
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
        ], at: version.roundingPlace))
    return rounded
  }

  /// The row of a table that holds for the claim, and what it is called.
  private func weightRow(of table: WeightTable) -> (index: Int, text: String) {
    switch table.subject {
    case .effort:
      let level = claim.effort.map(Int.init) ?? action.effort
      return (level - 1, String(level))
    case .rung:
      guard let rung = view.rung(on: action.pillar) else {
        preconditionFailure("step 10 asked for every rung that a weight needs")
      }
      return (Int(rung) - 1, String(rung))
    case .attribute(let slot):
      guard let value = value(of: slot) else {
        preconditionFailure("step 10 asked for every attribute that a weight needs")
      }
      let options = plan.attributes[slot].type.options
      return (Int(value), options.isEmpty ? String(value == 1) : options[Int(value)])
    }
  }

  /// Within `at_least` and `at_most`; nothing stays nothing.
  private func bounded(_ cents: Int128, tracing trace: inout some DecisionTrace) -> Int128 {
    guard cents > 0 else { return cents }
    if let least = action.atLeastCents, cents < Int128(least) {
      trace.note(TraceStep(.atLeast, money(least), at: action.places.atLeast))
      return Int128(least)
    }
    if let most = action.atMostCents, cents > Int128(most) {
      trace.note(TraceStep(.atMost, money(most), at: action.places.atMost))
      return Int128(most)
    }
    return cents
  }

  private func traceTimes(_ times: Int64, tracing trace: inout some DecisionTrace) {
    guard let slot = action.times else { return }
    trace.note(
      TraceStep(
        .times, name: plan.attributes[slot].name, .number(times), at: action.places.times))
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
