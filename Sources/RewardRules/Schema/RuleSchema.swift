public import Rewards

/// The JSON Schema of a kind of rule file: what an editor needs to complete, explain and check a
/// file while it is written.
///
/// It is written from the table of keys that decoding reads. It says what one file can show by
/// itself: keys, forms, words and counts. What takes more, such as whether an action stands in the
/// catalogue, is for a check.
public enum RuleSchema: String, CaseIterable, Sendable {
  /// A pillar with its actions.
  case catalogue
  /// A version of a programme.
  case programme
  /// Scenarios.
  case scenarios

  /// The schema, in the dialect of 2020-12.
  ///
  /// - Parameter language: The language of its titles, descriptions and ways out.
  /// - Returns: The lines of the JSON, the same each time, without their breaks.
  public func lines(in language: Language) -> [String] {
    json(in: language).written.split(separator: "\n").map(String.init)
  }

  func json(in language: Language) -> OrderedJSON {
    var drawing = SchemaDrawing(language: language)
    let root = drawing.root(of: map)
    return .object(
      [
        .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .text("urn:bonboek:schema:\(rawValue):1")),
        .init("title", .text(language == .nl ? title.nl : title.en)),
        .init("description", .text(language == .nl ? summary.nl : summary.en)),
      ] + root + [.init("$defs", .object(drawing.definitions))])
  }

  /// The map that a whole file is.
  var map: MapForm {
    switch self {
    case .catalogue: Keys.catalogue
    case .programme: Keys.programme
    case .scenarios: Keys.scenarios
    }
  }

  private var title: LocalizedText {
    switch self {
    case .catalogue: LocalizedText(nl: "Bonboek: catalogus", en: "Bonboek: catalogue")
    case .programme: LocalizedText(nl: "Bonboek: programma", en: "Bonboek: programme")
    case .scenarios: LocalizedText(nl: "Bonboek: scenario's", en: "Bonboek: scenarios")
    }
  }

  private var summary: LocalizedText {
    switch self {
    case .catalogue:
      LocalizedText(
        nl: "Eén leefgebied met zijn acties. Hier staan geen bedragen.",
        en: "One pillar with its actions. It holds no amounts.")
    case .programme:
      LocalizedText(
        nl: "Eén versie van het beloningsbeleid van een gemeente.",
        en: "One version of a municipality's reward policy.")
    case .scenarios:
      LocalizedText(
        nl: "Korte verhalen die laten zien dat de regels doen wat u bedoelt.",
        en: "Short stories that show that the rules do what you mean.")
    }
  }
}
