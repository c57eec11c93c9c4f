import Rewards
import RuleText

extension Decoding {
  /// One file of a catalogue: a pillar with its actions.
  mutating func pillar(_ root: SyntaxNode) -> DeclaredPillar? {
    guard let fields = fields(of: root, "a catalogue file", keys: Keys.catalogue),
      let idNode = fields["pillar"], let idText = scalar(idNode, "a pillar's id")
    else { return nil }
    let id = Marked(idText, at: idNode.place)
    _ = ownName(id, "a pillar")
    return DeclaredPillar(
      id: id, name: fields["name"].flatMap { label($0, "the pillar's name") },
      rungs: fields["rungs"].map { rungs($0) } ?? [],
      actions: fields["actions"].map { actions($0) } ?? [])
  }

  private mutating func rungs(_ node: SyntaxNode) -> [LocalizedText] {
    guard case .list(let items) = node.content else {
      report(
        .wrongShape, "expected a list of rungs, and here is \(node.kind)", at: node.place,
        help: "write \(Decoding.rungCount) lines '- { nl: …, en: … }', lowest first")
      return []
    }
    if items.count != Decoding.rungCount {
      report(
        .rungCount,
        "a pillar has \(Decoding.rungCount) rungs or none, and here are \(items.count)",
        at: node.place,
        help: "write all \(Decoding.rungCount), lowest first, or leave 'rungs' out")
    }
    return items.prefix(Decoding.rungCount).compactMap { label($0, "a rung") }
  }

  /// How many rungs the Bridge has.
  static let rungCount = 5
  /// The levels of effort.
  static let effortLevels = 1...5
  /// By how many levels a mentor may differ from an action's effort.
  static let adjustableLevels = 0...4

  private mutating func actions(_ node: SyntaxNode) -> [DeclaredAction] {
    guard let entries = entries(of: node, "'actions'") else { return [] }
    return entries.map { entry in
      let id = entry.key
      _ = ownName(id, "an action")
      let fields = fields(
        of: entry.value, "the action \(quoted(id.value))", keys: Keys.action,
        namedAt: id.place, form: "{ label: { nl: …, en: … }, effort: 3 }")
      return DeclaredAction(
        id: id,
        label: fields?["label"].flatMap { label($0, "the label of \(quoted(id.value))") },
        effort: fields?["effort"].flatMap {
          whole($0, "an effort level", in: Decoding.effortLevels)
        },
        evidence: fields?["evidence"].map { evidenceKinds($0) } ?? [])
    }
  }

  /// Kinds of evidence; an empty list asks for none.
  mutating func evidenceKinds(_ node: SyntaxNode) -> [Marked<String>] {
    let kinds = names(node, "kinds of evidence", isEmptyAllowed: true) ?? []
    return kinds.filter { name($0, "a kind of evidence") }
  }
}
