import Rewards

/// A random policy with people and claims: rules that are valid, and input that mostly is.
struct DrawnPolicy: Sendable {
  let seed: UInt64
  /// The rule files by path; the versions lie in `programme/`.
  var files: [File] = []
  /// The same rules with every version written out in full.
  var filesInFull: [File] = []
  var people: [Participant] = []
  var claims: [Claim] = []

  struct File: Sendable {
    let path: String
    let text: String
  }
}

/// What a participant may be asked, in the hands of whoever draws.
enum DrawnType: Equatable {
  case integer(ClosedRange<Int>)
  case boolean
  case date
  case oneOf([String])
  case setOf([String])
  /// The pillars.
  case setOfPillars

  func node(isLabelled: Bool) -> RuleNode {
    var map: RuleMap
    switch self {
    case .integer: map = ["type": "integer"]
    case .boolean: map = ["type": "boolean"]
    case .date: map = ["type": "date"]
    case .oneOf(let options): map = ["one_of": .words(options)]
    case .setOf(let options): map = ["set_of": .words(options)]
    case .setOfPillars: map = ["set_of": "pillar"]
    }
    if let plain = map["type"], !isLabelled { return plain }
    if isLabelled { map["label"] = .label("asked") }
    return .map(map)
  }

  /// Whether a table of weights may be about it.
  var isWeighable: Bool {
    switch self {
    case .boolean, .oneOf: true
    case .integer, .date, .setOf, .setOfPillars: false
    }
  }
}

struct DrawnAttribute: Equatable {
  let name: String
  var type: DrawnType
}

struct DrawnCatalogue {
  struct Action {
    let name: String
    var pillar: String
    var effort: Int
    let evidence: [String]
  }

  let folder: String
  let pillars: [String]
  /// The pillars that have rungs.
  let rungs: [String]
  var actions: [Action]

  var hasAllRungs: Bool { rungs.count == pillars.count }

  var files: [DrawnPolicy.File] {
    pillars.map { pillar in
      var map: RuleMap = ["pillar": .text(pillar), "name": .label(pillar)]
      if rungs.contains(pillar) {
        map["rungs"] = .list((1...5).map { .label("rung \($0)") })
      }
      var declared = RuleMap()
      for action in actions where action.pillar == pillar {
        var fields: RuleMap = ["label": .label(action.name), "effort": "\(action.effort)"]
        if !action.evidence.isEmpty { fields["evidence"] = .words(action.evidence) }
        declared[action.name] = .map(fields)
      }
      map["actions"] = .map(declared)
      return DrawnPolicy.File(path: "\(folder)/\(pillar).yaml", text: map.text(depth: 1))
    }
  }
}

/// A version's rules in full, without its name and days, and what may be asked in them.
struct DrawnDocument {
  var map = RuleMap()
  var attributes: [DrawnAttribute] = []
  let catalogue: DrawnCatalogue

  var tables: [String] { map["weights"]?.map.keys ?? [] }
}
