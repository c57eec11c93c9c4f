/// What one action earns under one version: the cascade of the rules, written out.
package struct ActionPlan: Sendable {
  /// The pillar of the action, as an index of the plan.
  package var pillar: Int
  /// The effort level, 1…5: the version's, or else the catalogue's.
  package var effort: Int
  package var earning: Earning
  /// The integer attribute that multiplies the amount, by its slot.
  package var times: Int?
  package var atLeastCents: Int64?
  package var atMostCents: Int64?
  package var limit: Limit?
  package var when: Condition?
  /// Actions that must have been done before, in the order of the rules.
  package var after: [Int]
  /// Kinds of evidence that a claim must carry, in the order of the rules.
  package var evidence: [Int]
  /// How many of which windows in a row pay once.
  package var streak: Streak?
  /// The text of the personal card.
  package var card: LocalizedText
  /// Where the fields stand, for the trace.
  package var places: Places

  /// Where an action's fields are written; `nil` where a field is not stated.
  package struct Places: Sendable {
    package var action: Place
    package var effort: Place
    package var earning: Place?
    package var times: Place?
    package var atLeast: Place?
    package var atMost: Place?
    package var limit: Place?
    package var when: Place?
    package var after: Place?
    package var evidence: Place?
    package var streak: Place?

    package init(action: Place, effort: Place) {
      self.action = action
      self.effort = effort
    }
  }

  package init(pillar: Int, effort: Int, earning: Earning, card: LocalizedText, places: Places) {
    self.pillar = pillar
    self.effort = effort
    self.earning = earning
    self.after = []
    self.evidence = []
    self.card = card
    self.places = places
  }
}

/// How an amount comes about, before the bounds.
package enum Earning: Hashable, Sendable {
  /// Recognised with a card, no money.
  case nothing
  /// Exactly this amount, in the smallest unit.
  case bon(Int64)
  /// A base amount and the tables of the version that multiply it, in the programme's order.
  case base(Int64, weights: [Int])
  case ladder(Ladder)
}

/// An amount that rises with each success.
package struct Ladder: Hashable, Sendable {
  package var startCents: Int64
  package var upCents: Int64
  /// The number of steps after which the amount rises once.
  package var upEach: Int64
  /// The highest amount; left out it is the largest amount that a reward may state.
  package var topCents: Int64
  package var extraCents: Int64
  /// The number of consecutive successes at which the extra is added.
  package var extraEach: Int64
  package var afterMiss: AfterMiss

  package enum AfterMiss: Hashable, Sendable {
    /// The steps climbed are kept.
    case stay
    /// The climb starts again.
    case start
    /// It starts again, and so many successes in a row bring back the highest step.
    case startAndRegain(after: Int64)
  }

  package init(
    startCents: Int64, upCents: Int64, upEach: Int64, topCents: Int64, extraCents: Int64,
    extraEach: Int64, afterMiss: AfterMiss
  ) {
    self.startCents = startCents
    self.upCents = upCents
    self.upEach = upEach
    self.topCents = topCents
    self.extraCents = extraCents
    self.extraEach = extraEach
    self.afterMiss = afterMiss
  }
}

/// At most so many paid bons of one participant for one action in a window.
package struct Limit: Hashable, Sendable {
  package let count: Int64
  package let window: Window

  package init(count: Int64, window: Window) {
    self.count = count
    self.window = window
  }
}

/// A run of windows without a gap that pays once.
package struct Streak: Hashable, Sendable {
  package let length: Int64
  /// A day, a week or a month.
  package let window: Window

  package init(length: Int64, window: Window) {
    self.length = length
    self.window = window
  }
}

/// A table of weights of a version.
package struct WeightTable: Sendable {
  package enum Subject: Hashable, Sendable {
    case effort
    case rung
    /// A boolean or a choice, by its slot.
    case attribute(Int)
  }

  /// `effort`, `rung` or the attribute.
  package let name: String
  package let subject: Subject
  /// The weight in ten thousandths by level or option, from 0; levels and rungs begin at 1.
  package let rows: [Int64]
  package let place: Place

  package init(name: String, subject: Subject, rows: [Int64], place: Place) {
    self.name = name
    self.subject = subject
    self.rows = rows
    self.place = place
  }
}
