// How days, claims, outcomes and runs stand in the details of an entry.

extension Day: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = day
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension DecisionOutcome: Codable {}

extension Claim: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "claim"
    case participant, action
    case doneOn = "done_on"
    case agreedOn = "agreed_on"
    case outcome, effort, evidence, mentor
    case isDeclined = "declined"
  }

  /// Reads the names of the columns of a claims file; what is left out is not stated.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      participant: try container.decode(String.self, forKey: .participant),
      action: try container.decode(String.self, forKey: .action),
      doneOn: try container.decode(Day.self, forKey: .doneOn))
    agreedOn = try container.decodeIfPresent(Day.self, forKey: .agreedOn)
    if try container.decodeIfPresent(String.self, forKey: .outcome) != nil { outcome = .missed }
    effort = try container.decodeIfPresent(Int.self, forKey: .effort)
    evidence = Set(try container.decodeIfPresent([String].self, forKey: .evidence) ?? [])
    mentor = try container.decodeIfPresent(String.self, forKey: .mentor)
    isDeclined = try container.decodeIfPresent(Bool.self, forKey: .isDeclined) ?? false
  }

  /// Writes the names of the columns of a claims file; what is not stated is left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(participant, forKey: .participant)
    try container.encode(action, forKey: .action)
    try container.encode(doneOn, forKey: .doneOn)
    try container.encodeIfPresent(agreedOn, forKey: .agreedOn)
    if outcome == .missed { try container.encode(outcome.rawValue, forKey: .outcome) }
    try container.encodeIfPresent(effort, forKey: .effort)
    if !evidence.isEmpty { try container.encode(evidence.sorted(), forKey: .evidence) }
    try container.encodeIfPresent(mentor, forKey: .mentor)
    if isDeclined { try container.encode(true, forKey: .isDeclined) }
  }
}
