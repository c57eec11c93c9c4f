import Rewards

/// Something that must be so in a version. A check is named for the state that it wants and
/// gives a fault for everything that is otherwise.
protocol VersionCheck: Sendable {
  static func faults(in version: VersionDraft) -> [Diagnostic]
}

/// Something that must be so in a catalogue.
protocol CatalogueCheck: Sendable {
  static func faults(in catalogue: Catalogue) -> [Diagnostic]
}

/// Something that must be so in all versions of a programme together.
protocol ProgrammeCheck: Sendable {
  static func faults(in versions: [VersionDraft]) -> [Diagnostic]
}

/// Every check, in the order of the language page.
enum Checks {
  static let ofCatalogue: [any CatalogueCheck.Type] = [UniqueNames.self]

  static let ofVersion: [any VersionCheck.Type] = [
    TimesAreIntegers.self,
    WeightsAreKnown.self,
    WeightsCoverEveryValue.self,
    WeightsAreFew.self,
    RungsExist.self,
    BoundsAreInOrder.self,
    StreaksHaveNoLadder.self,
    AfterLeadsSomewhere.self,
    CapsCanDoWhatTheySay.self,
    AmountsStayBounded.self,
  ]

  /// What is allowed but odd. These look for what is not there, so they are asked only where all
  /// of a version could be decoded: a test with a fault in it is no sign that nothing is tested.
  static let ofOddities: [any VersionCheck.Type] = [
    NothingIsUnused.self,
    CapsCanBePaidUnder.self,
    AmountsArePayable.self,
    RewardsReachEveryAction.self,
  ]

  static let ofProgramme: [any ProgrammeCheck.Type] = [
    VersionsDoNotOverlap.self, VersionsAgree.self, FilesAreNamedByDay.self,
  ]
}
