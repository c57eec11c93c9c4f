import RewardExchange
import Rewards

/// A simulation as sentences and tables for people at a terminal.
enum SimulationText {
  static func lines(of report: SimulationReport) -> [String] {
    let sections = report.sections.flatMap { section -> [String] in
      let names = Set(0..<section.nameCount)
      let numbers = Set(section.columns.indices).subtracting(names)
      let note = section.note.map { [$0.text(report.language)] } ?? []
      return ["", section.heading.text(report.language)] + note
        + Table.lines([section.columns] + section.rows, rightAligned: numbers).map { "  " + $0 }
    }
    return [report.title] + report.subject + [""] + report.answer + sections + [""] + report.notes
  }
}
