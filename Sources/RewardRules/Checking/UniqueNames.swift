import Rewards

/// A pillar stands in one file, an action in one pillar.
enum UniqueNames: CatalogueCheck {
  static func faults(in catalogue: Catalogue) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var pillars: [String: Marked<String>] = [:]
    var actions: [String: (id: Marked<String>, pillar: String)] = [:]
    for pillar in catalogue.pillars {
      if let first = pillars[pillar.id.value] {
        faults.append(
          Diagnostic(
            .duplicatePillar, "the pillar \(quoted(pillar.id.value)) is declared twice",
            at: pillar.id.place, notes: [Diagnostic.Note("first declared here", at: first.place)],
            help: "one pillar is one file; put its actions together"))
      }
      pillars[pillar.id.value] = pillars[pillar.id.value] ?? pillar.id
      for action in pillar.actions {
        if let first = actions[action.id.value] {
          faults.append(
            Diagnostic(
              .duplicateAction,
              "the action \(quoted(action.id.value)) stands in the pillar '\(first.pillar)' "
                + "and again in '\(pillar.id.value)'",
              at: action.id.place,
              notes: [Diagnostic.Note("first declared here", at: first.id.place)],
              help: "an action belongs to one pillar; keep it in one of the two"))
        }
        actions[action.id.value] = actions[action.id.value] ?? (action.id, pillar.id.value)
      }
    }
    return faults
  }
}
