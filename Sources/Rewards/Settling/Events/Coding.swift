// How days, claims and outcomes are read from the details of an entry.

extension Day: Decodable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = day
  }
}

extension DecisionOutcome: Decodable {}

extension Claim: Decodable {
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
}
