public import Rewards

/// A simulation as one page of HTML, to show and to print, that needs nothing from elsewhere.
public struct SimulationPage {
  public let html: String

  /// The page of a simulation. Same simulation, same bytes.
  ///
  /// - Parameters:
  ///   - simulation: What is told.
  ///   - erasedCount: How many decided claims a ledger does not have any more.
  ///   - language: In which language.
  public init(_ simulation: Simulation, erasedCount: Int? = nil, in language: Language) {
    html = SimulationReport(simulation, erasedCount: erasedCount, in: language).title
  }

  public func write(to path: String) throws(ExchangeFailure) {
    try writing { () throws(OutputFailure) in
      var file = try FileSink(path: path)
      try file.write(Array(html.utf8))
      try file.finish()
    }
  }
}
