import Rewards

/// What actions earn, as it is declared.
struct DeclaredRewards {
  /// Where `rewards` stands.
  var place: Place?
  var general = RewardFields()
  var pillars: [PillarRewards] = []

  /// What the actions of one pillar earn.
  struct PillarRewards {
    let id: Marked<String>
    var general = RewardFields()
    var actions: [(id: Marked<String>, fields: RewardFields)] = []
  }
}

/// A field that is stated: with a value, or as `none`, which lifts what was inherited.
enum Stated<Value> {
  case none
  case value(Value)
}

/// The fields of a reward; `nil` where a field is not stated.
struct RewardFields {
  var amount: Marked<DeclaredAmount>?
  var times: Marked<Stated<String>>?
  var atLeast: Marked<Stated<Int64>>?
  var atMost: Marked<Stated<Int64>>?
  var weights: Marked<DeclaredWeightChoice>?
  var effort: Marked<Stated<Int>>?
  var limit: Marked<Stated<Limit>>?
  var when: Marked<Stated<DeclaredCondition>>?
  var after: Marked<Stated<[Marked<String>]>>?
  var evidence: Marked<Stated<[Marked<String>]>>?
  var streak: Marked<Stated<Streak>>?
  var card: Marked<Stated<LocalizedText>>?
}

/// `base`, `bon` and `ladder`: one field with three names.
enum DeclaredAmount {
  case base(Int64)
  /// `nil` is `none`: a card, no money.
  case bon(Int64?)
  case ladder(Ladder)
}

/// Which weights multiply a base.
enum DeclaredWeightChoice {
  case all
  case none
  case listed([Marked<String>])
}

/// A condition as it is declared: its attributes are known and its values fit their types.
indirect enum DeclaredCondition {
  case all([DeclaredCondition])
  case any([DeclaredCondition])
  case not(DeclaredCondition)
  case attribute(Marked<String>, Condition.Check)
  case rung(pillar: Marked<String>, NumberTest)
  case ownRung(Place, NumberTest)

  /// Calls a function with every test, in the order of the file.
  func visit(_ body: (DeclaredCondition) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): parts.forEach { $0.visit(body) }
    case .not(let part): part.visit(body)
    case .attribute, .rung, .ownRung: body(self)
    }
  }
}
