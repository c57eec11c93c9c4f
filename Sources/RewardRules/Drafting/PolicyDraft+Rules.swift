import Rewards

extension PolicyDraft {
  /// The file of the version, with comments for officers.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of evidence that the catalogue asks for.
  ///   - example: An action and its pillar, for an example in a comment.
  /// - Returns: The text, ending in a line break.
  func rules(
    evidence kinds: [String], example: (pillar: String, action: String)
  ) -> String {
    let parts = [
      head, people, rewards(example), caps,
      records, labels(kinds),
    ]
    return parts.joined(separator: "\n")
  }

  private var head: String {
    """
    # \(say(.proposal))
    # \(say(.lookAfterEachChange))

    programme: \(programme)
    name: { nl: \(quoted(name.nl)), en: \(quoted(name.en)) }
    runs: \(firstDay)..\(lastDay)  # \(say(.bothIncluded))
    catalogue: \(quoted(catalogue))  # \(say(.whatPeopleDo))

    """
  }

  private var people: String {
    """
    # ---- \(say(.whoTakesPart)) ----

    participants:  # \(say(.askedOfResidents))
      born: { type: date, label: { nl: mijn leeftijd, en: my age } }

    eligible: { born: { years: 18.. } }  # \(say(.adults))

    """
  }

  private func rewards(_ example: (pillar: String, action: String)) -> String {
    let heading = say(.whatItEarns)
    let weights = zip(1...5, DraftTerms.weights).map { "\($0): \($1)" }.joined(separator: ", ")
    let amounts = (1...5).map { "\(amount(atEffort: $0))" }.joined(separator: ", ")
    let rounding = "rounding: { to: \(DraftTerms.step), mode: half_up }  # \(say(.multiple))"
    let table = """
      # \(say(.harderIsMore(amounts)))
      weights:
        effort: { \(weights) }

      """
    let adjustable = """
      effort_adjustable: 1  # \(say(.mentorMayDiffer))

      """
    return """
      # ---- \(heading) ----

      \(weighsEffort ? table : "")\(rounding)
      \(weighsEffort ? adjustable : "")
      # \(say(.onceEach))
      rewards:
        default: { base: \(base), limit: once }
        # \(say(.exampleBelow))
        # \(example.pillar): { \(example.action): { bon: \(2 * base), limit: 4 per year } }

      """
  }

  private var caps: String {
    """
    # ---- \(say(.limitsTheTotal)) ----

    # \(say(.capOrder))
    caps:
      pillar-month:  # \(say(.pillarMonth))
        label:
          nl: het hoogste bedrag per maand op één leefgebied
          en: the most per month on one pillar
        per: [participant, pillar]
        every: month
        at_most: \(2 * hardest)
        beyond: reduce
      budget:  # \(say(.budget))
        label: { nl: het budget van het programma, en: the budget of the programme }
        per: programme
        every: programme
        at_most: \(budget)
        beyond: refuse
      weekly:  # \(say(.weekly))
        label: { nl: het hoogste bedrag per week, en: the most per week }
        per: participant
        every: week
        at_most: \(weekly)
        beyond: defer
      share:  # \(say(.share))
        label:
          nl: het deel van het budget voor één inwoner
          en: the part of the budget for one resident
        per: participant
        every: programme
        at_most: \(share)
        beyond: warn

    """
  }

  private var records: String {
    """
    # ---- \(say(.records)) ----

    promise: 6 months  # \(say(.promise))
    vouchers: { denominations: [5, 10, 20, 50], valid_for: 12 months }
    approval: { second_mentor_above: \(weekly) }  # \(say(.secondMentor))
    retention: { details: 2 years }  # \(say(.details))

    """
  }

  private func labels(_ kinds: [String]) -> String {
    let lines = kinds.compactMap { kind in
      EvidenceWords.table[kind].map { words in
        "  \(kind): { nl: \(words.nl), en: \(words.en) }\n"
      }
    }
    guard !lines.isEmpty else { return "" }
    let heading = say(.words)
    return "# ---- \(heading) ----\n\nlabels:\n" + lines.joined()
  }

  /// A text between quotation marks, as YAML reads it back.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// What people call the kinds of evidence that the shipped catalogue asks for.
private enum EvidenceWords {
  static let table = [
    "appointment-card": LocalizedText(nl: "een afspraakkaart", en: "an appointment card"),
    "attendance-note": LocalizedText(
      nl: "een bewijs dat ik er was", en: "a note that I was there"),
    "call-note": LocalizedText(
      nl: "een aantekening van het telefoongesprek", en: "a note of the phone call"),
    "cash-book": LocalizedText(nl: "het kasboekje", en: "the cash book"),
    "certificate": LocalizedText(
      nl: "een certificaat of diploma", en: "a certificate or diploma"),
    "contract": LocalizedText(nl: "een contract", en: "a contract"),
    "letter": LocalizedText(nl: "een brief of e-mail", en: "a letter or e-mail"),
    "overview": LocalizedText(
      nl: "het overzicht dat ik maakte", en: "the overview that I made"),
    "payment-proof": LocalizedText(nl: "een bewijs van betaling", en: "a proof of payment"),
    "screenshot": LocalizedText(
      nl: "een foto van het scherm", en: "a picture of the screen"),
  ]
}
