/// Parts of programmes.
enum RuleText {
  static let weights = """
    weights: { effort: { 1: 0.5, 2: 1, 3: 1.5, 4: 2, 5: 3 } }

    """

  static let rewards =
    weights + """
      rewards: { default: { base: 20, limit: 3 per year } }

      """

  static let caps = """
    caps:
      weekly: { per: participant, every: week, at_most: 60, beyond: reduce }
      pillar: { per: [participant, pillar], every: month, at_most: 80, beyond: reduce }
      yearly: { per: participant, every: year, at_most: 1_200, beyond: reduce }
      budget: { per: programme, every: programme, at_most: 100_000_000, beyond: refuse }

    """

  static let streaks = """
    rewards:
      default: { base: 20 }
      pillar-1: { default: { streak: 2 days } }
      pillar-2: { default: { streak: 3 days } }
      pillar-3: { default: { streak: 2 weeks } }
      pillar-4: { default: { streak: 3 weeks } }
      pillar-5: { default: { streak: 4 weeks } }
      pillar-6: { default: { streak: 8 weeks } }
      pillar-7: { default: { streak: 2 months } }
      pillar-8: { default: { streak: 3 months } }

    """

  static let ladders = """
    rewards:
      default: { ladder: { start: 2.50, up: 1.25, after_miss: start } }
      pillar-2: { default: { ladder: { start: 5, up: 2.50, top: 20, after_miss: stay } } }
      pillar-3:
        default: { ladder: { start: 2, up: 1.50 each 2 times, top: 14, after_miss: start } }
      pillar-4:
        default: { ladder: { start: 4, extra: 10 each 3 times, after_miss: stay } }
      pillar-5:
        default:
          ladder: { start: 2.50, up: 1.25, top: 46.25, after_miss: { from: start, regain_after: 3 } }
      pillar-6:
        default:
          ladder:
            start: 1
            up: 1 each 3 times
            top: 10
            extra: 5 each 4 times
            after_miss: { from: start, regain_after: 5 }

    """

  /// Attributes of every type, with `any`, `all` and `not` inside one another.
  static let conditions = """
    participants:
      born: date
      size: integer
      alone: boolean
      arm: { one_of: [bonnen, no-bonnen] }
      phase: { one_of: [start, underway, leaving] }
      needs: { set_of: pillar }
      skills: { set_of: [reading, cooking, cycling, saving] }
    eligible:
      born: { years: 18.. }
      any:
        - { needs: { count: 1.. } }
        - { skills: { none_of: [saving] } }
    weights:
      effort: { 1: 0.5, 2: 1, 3: 1.5, 4: 2, 5: 3 }
      phase: { start: 1.5, underway: 1, leaving: 0.5 }
      rung: { 1: 1.5, 2: 1.25, 3: 1, 4: 1, 5: 0.75 }
    rounding: { to: 0.50, mode: half_up }
    rewards:
      default:
        base: 20
        limit: 3 per year
        when:
          any:
            - { arm: bonnen, size: 2..4, born: { years: 18..66 } }
            - { alone: true, phase: [start, underway], rung: { own: ..3 } }
            - { skills: { all_of: [reading, saving] }, rung: { pillar-1: 2.., pillar-2: ..4 } }
            - { born: 1990-01-01.., needs: { any_of: [pillar-3, pillar-4, pillar-5] } }
            - all:
                - { not: { arm: no-bonnen } }
                - { any: [{ size: 5.. }, { skills: { count: 1.., among: [cooking, cycling] } }] }
      pillar-2:
        default:
          times: size
          at_most: 80
          when: { size: 1.., not: { phase: leaving } }
      pillar-4:
        default:
          when:
            - { any: [{ rung: { own: 1 } }, { rung: { own: 2 } }, { rung: { pillar-8: 5 } }] }
            - { any: [{ born: { years: ..40 } }, { size: [1, 3, 5] }, { alone: false }] }
            - { not: { skills: { all_of: [reading, cooking, cycling, saving] } } }
      pillar-6:
        default: { when: { needs: { all_of: [pillar-6], count: 2.. } } }

    """

  static let columns = """
    effort_adjustable: 1
    promise: 4 months

    """ + weights + """
      rewards:
        default: { base: 20, limit: 3 per year }
        pillar-1: { default: { evidence: [letter, photo] } }
        pillar-2: { default: { evidence: [photo] }, action-001: { after: [action-009] } }
        pillar-3: { default: { bon: 25, evidence: [call-note] } }
        pillar-4: { default: { limit: 2 per quarter } }

      """

  static let laterColumns = """
    effort_adjustable: 1
    promise: 2 months

    """ + weights + """
      rewards:
        default: { base: 15, limit: 4 per year }
        pillar-1: { default: { evidence: [letter] } }
        pillar-2: { default: { evidence: [photo] }, action-001: { after: [action-009] } }
        pillar-3: { default: { bon: 20 } }
      caps:
        weekly: { per: participant, every: week, at_most: 50, beyond: reduce }
        pillar: { per: [participant, pillar], every: month, at_most: 80, beyond: reduce }
        yearly: { per: participant, every: year, at_most: 1_000, beyond: reduce }
        of-mentor: { per: mentor, every: day, at_most: 20 bons, beyond: refuse }
        budget: { per: programme, every: programme, at_most: 100_000_000, beyond: refuse }

      """
}
