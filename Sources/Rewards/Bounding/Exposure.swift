/// What a programme can cost at most, proved from its rules.
///
/// Each ``Bound`` is sound: whatever is claimed, no more is paid. Beside it stands what claims were
/// found to bring, which a ``Casebook`` confirms; where both are the same the bound is exact. How
/// the bounds are proved, and where they can be too high, is on <doc:HowExposureIsProved>.
public struct Exposure: Sendable {
  /// The programme's id.
  public let programme: String
  /// The currency of all amounts.
  public let currency: Currency
  /// From the first day on which something can be done for money to the last; without a last day
  /// the programme has no end.
  public let days: DayRange
  /// How many residents the programme was bounded for; `nil` for any number.
  public let participants: Int?
  /// For one resident, alone in the household: a week, a month, a year, and in all.
  public let resident: [Bound]
  /// For the programme: a year, and in all.
  public let total: [Bound]
  /// Caps that nobody can reach, by their place.
  public let idleCaps: [Rule]
  /// Actions that have a price and that nobody can ever be paid for, by the plan's order.
  public let unpayable: [Unpayable]

  /// The time over which money is added up, by the day on which it is paid.
  public enum Span: String, CaseIterable, Sendable {
    /// An ISO week.
    case week
    /// A calendar month.
    case month
    /// A year, from the day that the programme's calendar says.
    case year
    /// The whole programme, all versions.
    case total
  }

  /// How much can be paid over some time, and why no more.
  public struct Bound: Sendable {
    /// Over which time.
    public let span: Span
    /// No more than this is ever paid; `nil` if nothing bounds it.
    public let most: Money?
    /// Claims that bring much, and what they bring.
    public let witness: Witness
    /// The caps that make the bound, by their place.
    public let caps: [Rule]
    /// How many actions are bounded by how often each can be paid and by no cap.
    public let actionsByThemselves: Int

    /// What the claims bring.
    public var shown: Money { witness.paid }
    /// Whether the bound is what the claims bring.
    public var isExact: Bool { most == shown }
  }

  /// A rule by its name and its place.
  public struct Rule: Hashable, Sendable {
    /// The cap's or the action's name.
    public let name: String
    /// Where it stands.
    public let place: Place
  }

  /// An action that nobody can be paid for.
  public struct Unpayable: Sendable {
    /// The action and where its price stands.
    public let action: Rule
    /// Why.
    public let cause: Cause
    /// The rule that is in the way.
    public let place: Place

    /// What is in the way.
    public enum Cause: String, Sendable {
      /// Nobody can meet the conditions.
      case condition
      /// Whoever meets them, the amount is 0.
      case amount
      /// The run of windows is longer than the programme.
      case streak
      /// The caps leave nothing of it.
      case cap
    }
  }
}

extension RewardPlan {
  /// What the programme can cost at most, proved from the rules.
  ///
  /// - Parameter participants: How many residents take part; `nil` for any number.
  /// - Returns: The bounds, each with claims that show how much of it can be paid.
  /// - Precondition: `participants` is at least 1.
  /// - Complexity: A few thousand small covers, and some ten thousand claims decided.
  public func exposure(participants: Int? = nil) -> Exposure {
    precondition(participants.map { $0 >= 1 } ?? true, "a programme has a participant")
    var draft = ExposureDraft(self, participants: participants)
    return draft.exposure()
  }
}
