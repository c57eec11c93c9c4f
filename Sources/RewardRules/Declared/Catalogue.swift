import Rewards

/// What people do: the pillars and actions of a folder, as they are declared. It holds no money.
struct Catalogue {
  /// The folder, as it is shown to people.
  let folder: String
  /// In order of the files' names.
  private(set) var pillars: [DeclaredPillar] = []
  /// The files that were read, by path.
  var files: [String] = []
  /// Whether all of its files could be read. Where one could not, a name that is not here may
  /// still be right.
  var isComplete = true

  private var indices: [String: Int] = [:]
  /// Of each action the index of its pillar; the first where it stands in two.
  private var owners: [String: Int] = [:]

  init(folder: String) {
    self.folder = folder
  }

  /// Adds the pillar of another file.
  mutating func add(_ pillar: DeclaredPillar) {
    if indices[pillar.id.value] == nil { indices[pillar.id.value] = pillars.count }
    for action in pillar.actions where owners[action.id.value] == nil {
      owners[action.id.value] = pillars.count
    }
    pillars.append(pillar)
  }

  /// A pillar by its id; the first one where an id stands twice.
  func pillar(_ id: String) -> DeclaredPillar? {
    indices[id].map { pillars[$0] }
  }

  /// The pillar of an action.
  func pillar(ofAction id: String) -> DeclaredPillar? {
    owners[id].map { pillars[$0] }
  }

  /// Every action with its pillar, in order of the files.
  var actions: [(pillar: DeclaredPillar, action: DeclaredAction)] {
    pillars.flatMap { pillar in pillar.actions.map { (pillar, $0) } }
  }

  /// The ids of the pillars, in order of the files.
  var pillarNames: [String] { pillars.map(\.id.value) }

  /// The ids of all actions, in order of the files.
  var actionNames: [String] { pillars.flatMap { $0.actions.map(\.id.value) } }
}

/// A pillar and its actions: one file.
struct DeclaredPillar {
  let id: Marked<String>
  let name: LocalizedText?
  /// Five from lowest to highest, or none where the catalogue has no Bridge.
  let rungs: [LocalizedText]
  let actions: [DeclaredAction]
  private let indices: [String: Int]

  init(
    id: Marked<String>, name: LocalizedText?, rungs: [LocalizedText], actions: [DeclaredAction]
  ) {
    self.id = id
    self.name = name
    self.rungs = rungs
    self.actions = actions
    indices = Dictionary(
      actions.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// An action of the pillar by its id.
  func action(_ id: String) -> DeclaredAction? {
    indices[id].map { actions[$0] }
  }
}

/// Something that people can do.
struct DeclaredAction {
  let id: Marked<String>
  let label: LocalizedText?
  /// 1…5; `nil` if it is not stated right.
  let effort: Marked<Int>?
  let evidence: [Marked<String>]
}
