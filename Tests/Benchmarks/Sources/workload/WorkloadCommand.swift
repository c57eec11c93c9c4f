import Foundation

/// Invents rules, claims and participants to measure `bonboek decide` with. The same name and
/// number give the same bytes each time.
///
///     workload NAME CLAIMS FOLDER
///
/// In FOLDER: `rules/catalogue`, `rules/programme`, `claims.csv` or `claims.ndjson`, and
/// `participants.csv` where the rules ask for it.
@main
enum WorkloadCommand {
  /// Eight digits number a claim.
  private static let mostClaims = 99_999_999

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments == ["--names"] {
      for workload in Workload.allCases { print(workload.rawValue) }
      return
    }
    guard arguments.count == 3, let name = arguments.first, let folder = arguments.last,
      let workload = Workload(rawValue: name),
      let claims = Int(arguments[2]), (1...mostClaims).contains(claims)
    else {
      print(
        """
        usage: workload NAME CLAIMS FOLDER
               workload --names
        """)
      exit(2)
    }
    try workload.write(claims, to: URL(filePath: folder))
  }
}
