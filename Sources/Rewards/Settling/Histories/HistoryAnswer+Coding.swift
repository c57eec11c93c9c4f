extension HistoryAnswer: Decodable {
  private enum CodingKeys: String, CodingKey {
    case same
    case firstDay = "first_day"
    case run, bons, use, days
  }

  /// A day, and how much of a cap was used on it.
  private struct OneDay: Decodable {
    let on: Day
    let cents: Int64
    let bons: Int64

    var use: DayUse { DayUse(day: on, use: Use(cents: cents, bons: bons)) }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let wrong = DecodingError.dataCorrupted(
      .init(codingPath: decoder.codingPath, debugDescription: "not an answer of the past"))
    guard let key = container.allKeys.first, container.allKeys.count == 1 else { throw wrong }
    switch key {
    case .same: self = .same(try container.decode(Bool.self, forKey: .same))
    case .firstDay: self = .firstDay(try container.decode(Day?.self, forKey: .firstDay))
    case .run: self = .run(try container.decode(RunState.self, forKey: .run))
    case .bons: self = .bons(try container.decode([OneDay].self, forKey: .bons).map(\.use))
    case .use:
      let numbers = try container.decode([Int64].self, forKey: .use)
      guard numbers.count == 2 else { throw wrong }
      self = .use(Use(cents: numbers[0], bons: numbers[1]))
    case .days: self = .days(try container.decode([OneDay].self, forKey: .days).map(\.use))
    }
  }
}
