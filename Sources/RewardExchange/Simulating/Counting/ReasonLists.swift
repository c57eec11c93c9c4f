import Rewards

/// The lists of reasons that a policy gave, each with a number: a list of one has that of its reason.
struct ReasonLists {
  private var numbers: [[Int32]: Int32] = [:]
  /// By number: the codes, with `;` between them.
  private var texts: [String]
  /// By number: the caps among them that lower a claim, by their numbers in the comparison.
  private var caps: [[Int32]]

  /// - Parameters:
  ///   - plan: The rules.
  ///   - caps: The names of all caps that are compared.
  init(_ plan: RewardPlan, caps: NameTable) {
    texts = plan.reasonCodes
    self.caps = texts.map { code in
      guard code.hasPrefix(ReasonLists.capPrefix) else { return [] }
      let cap = caps.index(of: String(code.dropFirst(ReasonLists.capPrefix.count)))
      return cap.map { [Int32($0)] } ?? []
    }
  }

  private static let capPrefix = Reason.cap("").code

  /// The number of a list, which it gets now if it had none; −1 for no reasons.
  mutating func number(of list: [Int32]) -> Int32 {
    guard list.count > 1 else { return list.first ?? -1 }
    if let number = numbers[list] { return number }
    let number = Int32(texts.count)
    numbers[list] = number
    texts.append(list.map { texts[Int($0)] }.joined(separator: ";"))
    caps.append(list.flatMap { caps[Int($0)] })
    return number
  }

  /// The caps that lowered a claim.
  func caps(in number: Int32) -> [Int32] { number < 0 ? [] : caps[Int(number)] }

  /// The codes of a list, with `;` between them.
  func text(of number: Int32) -> String { number < 0 ? "" : texts[Int(number)] }
}
