import RuleText
import Rewards

extension Decoding {
  /// One file of a catalogue: a pillar with its actions.
  mutating func pillar(_ root: SyntaxNode) -> DeclaredPillar? {
    guard
      let fields = fields(
        of: root, "a catalogue file", keys: Keys.catalogue, required: Keys.catalogueRequired),
      let idNode = fields["pillar"], let idText = scalar(idNode, "a pillar's id")
    else { return nil }
    let id = Marked(idText, at: idNode.place)
    guard ownName(id, "a pillar") else { return nil }
    return DeclaredPillar(
      id: id, name: fields["name"].flatMap { label($0, "the pillar's name") },
      rungs: fields["rungs"].map { rungs($0) } ?? [],
      actions: fields["actions"].map { actions($0) } ?? [])
  }

  private mutating func rungs(_ node: SyntaxNode) -> [LocalizedText] {
    guard case .list(let items) = node.content, items.count == Decoding.rungCount else {
      report(
        .rungCount, "a pillar has \(Decoding.rungCount) rungs, lowest first, or none at all",
        at: node.place, help: "write all \(Decoding.rungCount), or leave 'rungs' out")
      return []
    }
    return items.compactMap { label($0, "a rung") }
  }

  /// How many rungs the Bridge has.
  static let rungCount = 5
  /// The levels of effort.
  static let effortLevels = 1...5

  private mutating func actions(_ node: SyntaxNode) -> [DeclaredAction] {
    guard let entries = entries(of: node, "the actions of a pillar") else { return [] }
    return entries.compactMap { entry in
      guard ownName(entry.key, "an action"),
        let fields = fields(
          of: entry.value, "an action", keys: Keys.action, required: Keys.actionRequired)
      else { return nil }
      return DeclaredAction(
        id: entry.key, label: fields["label"].flatMap { label($0, "the action's label") },
        effort: fields["effort"].flatMap {
          whole($0, "an effort level", in: Decoding.effortLevels)
        },
        evidence: fields["evidence"].map { evidenceKinds($0) } ?? [])
    }
  }

  /// Kinds of evidence; an empty list asks for none.
  mutating func evidenceKinds(_ node: SyntaxNode) -> [Marked<String>] {
    let kinds = names(node, "kinds of evidence", isEmptyAllowed: true) ?? []
    return kinds.filter { name($0, "a kind of evidence") }
  }
}
