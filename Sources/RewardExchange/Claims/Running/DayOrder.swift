import Rewards

/// The order in which claims are decided: by day, and equal days as they came.
enum DayOrder {
  /// The numbers of the days, from the earliest to the latest.
  ///
  /// - Parameter days: As they are read from files: years 1 to 9999.
  /// - Returns: Numbers from 0, each once.
  /// - Complexity: O(*n*) in the days and the span from the first to the last, which is below four
  ///   million.
  static func numbers(of days: [Day]) -> [Int32] {
    guard let first = days.min()?.number, let last = days.max()?.number else { return [] }
    // Where the next claim of each day goes.
    var places = [Int32](repeating: 0, count: Int(last) - Int(first) + 2)
    for day in days { places[Int(day.number) - Int(first) + 1] += 1 }
    for index in places.indices.dropFirst() { places[index] += places[index - 1] }
    var numbers = [Int32](repeating: 0, count: days.count)
    for (number, day) in days.enumerated() {
      let slot = Int(day.number) - Int(first)
      numbers[Int(places[slot])] = Int32(number)
      places[slot] += 1
    }
    return numbers
  }
}
