import Rewards

/// An explanation as lines: for the resident, then for the mentor.
enum ExplanationText {
  static func lines(of explanation: Explanation, in language: Language) -> [String] {
    let steps = explanation.steps.map { step in
      ["  " + step.name, step.value, step.place.map(String.init(describing:)) ?? ""]
    }
    return [explanation.heading, ""] + explanation.sentences + [""] + explanation.objection
      + ["", Words.forMentor.text(language)] + Table.lines(steps, rightAligned: [])
  }
}
