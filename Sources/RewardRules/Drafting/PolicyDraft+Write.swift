internal import Foundation
import Rewards

/// What became of a draft that was to be written.
public enum DraftOutcome: Sendable {
  /// It was written, as these files.
  case written([String])
  /// Nothing was written, because a check of it, or of its catalogue, finds this.
  case refused(RuleReport)
}

extension PolicyDraft {
  /// Writes the policy and its first scenarios into a folder of its own, named for the programme.
  ///
  /// The folder comes into its place when all of it is written and a check has found nothing in
  /// it, not even a warning.
  ///
  /// - Parameter folder: The folder with the programmes, which is there.
  /// - Returns: The files, or what the check found.
  /// - Throws: ``RuleFailure`` if the programme is there already, if there is no catalogue, or if
  ///   it cannot be written. Nothing is left behind then.
  public func write(
    into folder: String
  ) throws(RuleFailure) -> DraftOutcome {
    let target = RuleFolder.join(folder, programme)
    guard RuleFolder.kind(of: folder) == .folder else {
      throw RuleFailure(path: folder, message: "there is no such folder")
    }
    guard !FileManager.default.fileExists(atPath: target) else {
      throw RuleFailure(
        path: target,
        message: "is there already; for a next version copy its file to another first day")
    }
    let catalogue = try readCatalogue(from: target)
    let part = RuleFolder.join(folder, ".bonboek-\(UUID().uuidString).part")
    defer { try? FileManager.default.removeItem(atPath: part) }
    let texts = texts(over: catalogue)
    try PolicyDraft.write(texts, into: part)
    let report = try RuleReport.check([part])
    guard report.diagnostics.isEmpty else { return .refused(report) }
    guard rename(part, target) == 0 else {
      throw RuleFailure(
        path: target, message: "cannot be made: \(String(cString: strerror(errno)))")
    }
    return .written(texts.map { RuleFolder.join(target, $0.name) })
  }

  private func readCatalogue(from target: String) throws(RuleFailure) -> Catalogue {
    let path = RuleFolder.join(target, catalogue)
    var reading = RuleReading()
    guard let found = try reading.catalogue(in: path), !found.actions.isEmpty else {
      throw RuleFailure(path: path, message: "holds no catalogue; --catalogue says where one is")
    }
    return found
  }

  private func texts(
    over catalogue: Catalogue
  ) -> [(name: String, text: String)] {
    let actions = catalogue.actions.map { _, action in
      DraftAction(
        id: action.id.value, effort: action.effort?.value ?? 1,
        evidence: action.evidence.map(\.value))
    }
    let kinds = Set(actions.flatMap(\.evidence)).sorted()
    // One of the small steps, of which an officer may want more.
    let example =
      catalogue.actions.first { $0.action.effort?.value == 2 } ?? catalogue.actions[0]
    return [
      (
        "\(firstDay).yaml",
        rules(
          evidence: kinds, example: (example.pillar.id.value, example.action.id.value))
      ),
      ("scenarios/first.yaml", scenarios(actions)),
    ]
  }

  private static func write(
    _ texts: [(name: String, text: String)], into folder: String
  ) throws(RuleFailure) {
    do {
      for (name, text) in texts {
        let file = URL(filePath: RuleFolder.join(folder, name))
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    } catch {
      throw RuleFailure(path: folder, message: "cannot be written: \(error.localizedDescription)")
    }
  }
}
