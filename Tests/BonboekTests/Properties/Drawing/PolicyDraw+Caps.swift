import Rewards

extension PolicyDraw {
  mutating func drawCaps(_ document: DrawnDocument) -> RuleMap {
    var caps = RuleMap()
    for name in dice.some(PolicyDraw.capNames, dice.pick([0, 1, 2, 3, 4])...4) {
      caps[name] = .map(cap(name, in: document, isDeferring: name == "spread" && dice.chance(65)))
    }
    return caps
  }

  mutating func changedCaps(in document: DrawnDocument) -> RuleMap {
    var caps = document.map["caps"]?.map ?? RuleMap()
    for name in caps.keys {
      switch dice.number(1...100) {
      case ...10: caps[name] = nil
      case ...45:
        let isDeferring = name == "spread" && dice.chance(30)
        caps[name] = .map(cap(name, in: document, isDeferring: isDeferring))
      case ...55:
        var changed = caps[name]?.map ?? RuleMap()
        if let bons = changed["at_most"]?.flow.hasSuffix("bons"), !bons {
          changed["at_most"] = .text(amount(20...120))
        }
        caps[name] = .map(changed)
      default: break
      }
    }
    if caps["added"] == nil, dice.chance(20) {
      usualHolders["added"] = ["participant"]
      caps["added"] = .map(cap("added", in: document, isDeferring: false))
    }
    return caps
  }

  private mutating func cap(
    _ name: String, in document: DrawnDocument, isDeferring: Bool
  ) -> RuleMap {
    var per = usualHolders[name] ?? ["participant"]
    if dice.chance(20) { per = [dice.pick(["participant", "household", "programme"])] }
    var cap: RuleMap = [
      "per": per.count == 1 && dice.chance(70) ? .text(per[0]) : .words(dice.shuffled(per))
    ]
    // What was put off lies in the days to come of a cap of the same name over a span of days.
    let isSpan = name == "spread" && !isDeferring
    let window =
      isDeferring
      ? dice.pick(PolicyDraw.calendarWindows) : isSpan ? spanOfDays() : self.window()
    cap["every"] = .text(window)
    let room =
      roominess(of: window)
      * (Set(per).isSubset(of: ["participant", "action", "household"]) ? 1 : 2)
    if isDeferring {
      // Now and then so little that a bon is paid in very many parts, or never whole.
      cap["at_most"] = .text(dice.chance(25) ? amount(1...3) : amount(3 * room...10 * room))
      cap["beyond"] = "defer"
    } else if dice.chance(isSpan ? 12 : 22) {
      cap["at_most"] = "\(dice.number(1...(1 + room))) bons"
      cap["beyond"] = .text(dice.pick(["refuse", "refuse", "warn"]))
    } else {
      cap["at_most"] = .text(amount(4 * room...16 * room))
      cap["beyond"] = .text(dice.pick(["reduce", "reduce", "reduce", "refuse", "refuse", "warn"]))
    }
    if dice.chance(15) {
      cap["pillars"] = .words(dice.some(document.catalogue.pillars, 1...2))
    } else if dice.chance(15) {
      cap["actions"] = .words(dice.some(document.catalogue.actions.map(\.name), 2...4))
    }
    if dice.chance(8) { cap["label"] = .label("cap") }
    return cap
  }

  private static let calendarWindows = ["day", "day", "week", "week", "month", "quarter", "year"]

  private mutating func window() -> String {
    dice.pick([
      "day", "week", "week", "month", "quarter", "year", "programme",
      spanOfDays(), spanOfDays(), spanOfDays(), "400 days",
    ])
  }

  /// A window of so many days; mostly one that just holds two claims of a run, or just does not.
  mutating func spanOfDays() -> String {
    let stride = dice.pick(PolicyDraw.strides)
    return "\(dice.chance(75) ? stride + dice.number(1...2) : dice.number(2...45)) days"
  }

  /// How much more is asked for in a window than in a day or so.
  private func roominess(of window: String) -> Int {
    switch window {
    case "day": 1
    case "week": 2
    case "month": 3
    case "quarter": 4
    case "year", "programme", "400 days": 6
    default: 2
    }
  }
}
