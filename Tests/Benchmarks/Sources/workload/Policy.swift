import Foundation

/// A catalogue and the versions of a programme.
struct Policy {
  let catalogue: Catalogue
  /// The texts of the versions, by the day of their name.
  let versions: [String: String]

  /// - Throws: What writing throws.
  func write(to folder: URL) throws {
    try catalogue.write(to: folder.appending(path: "catalogue"))
    let programme = folder.appending(path: "programme")
    try FileManager.default.createDirectory(at: programme, withIntermediateDirectories: true)
    for (day, text) in versions {
      try Data(text.utf8).write(to: programme.appending(path: "\(day).yaml"))
    }
  }
}

/// Invented actions over eight pillars.
struct Catalogue {
  static let pillars = 8

  let actions: Int
  var hasRungs = false
  var asksForEvidence = false

  /// `action-082`, with as many digits as the last one needs.
  static func names(of actions: Int) -> Numbered {
    Numbered("action-", digits: String(actions).count)
  }

  static func pillar(of action: Int) -> Int { action % pillars + 1 }

  static func effort(of action: Int) -> Int { action % 5 + 1 }

  fileprivate func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for pillar in 1...Catalogue.pillars {
      try Data(text(of: pillar).utf8).write(to: folder.appending(path: "pillar-\(pillar).yaml"))
    }
  }

  private func text(of pillar: Int) -> String {
    var text = "pillar: pillar-\(pillar)\nname: { nl: Pijler \(pillar), en: Pillar \(pillar) }\n"
    if hasRungs {
      text += "rungs:\n"
      for rung in 1...5 { text += "  - { nl: Trede \(rung), en: Rung \(rung) }\n" }
    }
    text += "actions:\n"
    let names = Catalogue.names(of: actions)
    for action in 1...actions where Catalogue.pillar(of: action) == pillar {
      let label = "{ nl: Actie \(action), en: Action \(action) }"
      let evidence = asksForEvidence && action % 3 == 0 ? ", evidence: [letter]" : ""
      text += "  \(names.text(action)): "
      text += "{ label: \(label), effort: \(Catalogue.effort(of: action))\(evidence) }\n"
    }
    return text
  }
}
