import Rewards

/// What people do: the pillars and actions of a folder, as they are declared. It holds no money.
struct Catalogue {
  /// The folder, as it is shown to people.
  let folder: String
  /// In order of the files' names.
  var pillars: [DeclaredPillar] = []
  /// The files that were read, by path.
  var files: [String] = []

  init(folder: String) {
    self.folder = folder
  }

  /// A pillar by its id; the first one where an id stands twice.
  func pillar(_ id: String) -> DeclaredPillar? {
    pillars.first { $0.id.value == id }
  }

  /// Every action with its pillar, in order of the files.
  var actions: [(pillar: DeclaredPillar, action: DeclaredAction)] {
    pillars.flatMap { pillar in pillar.actions.map { (pillar, $0) } }
  }
}

/// A pillar and its actions: one file.
struct DeclaredPillar {
  let id: Marked<String>
  let name: LocalizedText?
  /// Five from lowest to highest, or none where the catalogue has no Bridge.
  let rungs: [LocalizedText]
  let actions: [DeclaredAction]
}

/// Something that people can do.
struct DeclaredAction {
  let id: Marked<String>
  let label: LocalizedText?
  /// 1…5; `nil` if it is not stated right.
  let effort: Marked<Int>?
  let evidence: [Marked<String>]
}
