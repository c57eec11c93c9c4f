import Rewards

/// The lists of reasons that a policy gave, each with a number: a list of one has that of its reason.
struct ReasonLists {
  private let codes: [String]
  private var numbers: [[Int32]: Int32] = [:]
  private var lists: [[Int32]] = []
  /// The number in the comparison of the cap of a reason; −1 if it lowers nothing.
  private let capOfReason: [Int32]
  private var capsOfLists: [[Int32]] = []

  /// - Parameters:
  ///   - plan: The rules.
  ///   - caps: The names of all caps that are compared.
  init(_ plan: RewardPlan, caps: NameTable) {
    codes = plan.reasonCodes
    capOfReason = codes.map { code in
      guard code.hasPrefix(ReasonLists.capPrefix) else { return -1 }
      return caps.index(of: String(code.dropFirst(ReasonLists.capPrefix.count))).map(Int32.init)
        ?? -1
    }
  }

  private static let capPrefix = Reason.cap("").code

  /// The number of a list, which it gets now if it had none.
  mutating func number(of list: [Int32]) -> Int32 {
    guard list.count > 1 else { return list.first ?? -1 }
    if let number = numbers[list] { return number }
    let number = Int32(codes.count + lists.count)
    numbers[list] = number
    lists.append(list)
    capsOfLists.append(list.map { capOfReason[Int($0)] }.filter { $0 >= 0 })
    return number
  }

  /// The caps that lowered a claim.
  func caps(in number: Int32) -> [Int32] {
    guard number >= 0 else { return [] }
    guard number < codes.count else { return capsOfLists[Int(number) - codes.count] }
    let cap = capOfReason[Int(number)]
    return cap < 0 ? [] : [cap]
  }

  /// Whether no cap lowered a claim, which is so of nearly all.
  func isWithoutCap(_ number: Int32) -> Bool {
    number < 0 || number < codes.count && capOfReason[Int(number)] < 0
  }

  /// The codes of a list, with `;` between them.
  func text(of number: Int32) -> String {
    guard number >= 0 else { return "" }
    guard number < codes.count else {
      return lists[Int(number) - codes.count].map { codes[Int($0)] }.joined(separator: ";")
    }
    return codes[Int(number)]
  }
}
