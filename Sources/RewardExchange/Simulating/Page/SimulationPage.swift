public import Rewards

/// A simulation as one page of HTML to put before a council: to read on a phone or a screen, and to
/// print on A4.
///
/// The page needs nothing from elsewhere and has no scripts. Every plot has its numbers in a table
/// beside it. The markup is well-formed XML too.
public struct SimulationPage: Sendable {
  /// The page, in UTF-8 as it says itself.
  public let html: String

  /// The page of a simulation. Same simulation, same bytes.
  ///
  /// - Parameters:
  ///   - simulation: What is told.
  ///   - erasedCount: How many decided claims a ledger does not have any more.
  ///   - language: In which language.
  public init(_ simulation: Simulation, erasedCount: Int? = nil, in language: Language) {
    let report = SimulationReport(simulation, erasedCount: erasedCount, in: language)
    html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(words(report.title))</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <main>
      <h1>\(words(report.title))</h1>
      <p class="subject">\(words(report.subject.joined(separator: " ")))</p>
      \(report.answerBox)
      \(SimulationPage.patterns)
      \(report.sections.map(report.html).joined(separator: "\n"))
      \(report.noteList)
      </main>
      </body>
      </html>

      """
  }

  /// Writes the page.
  ///
  /// - Parameter path: A file, or `-` for standard output. A file is written whole or not at all.
  /// - Throws: ``ExchangeFailure`` if it cannot be written.
  public func write(to path: String) throws(ExchangeFailure) {
    try writing { () throws(OutputFailure) in
      var file = try FileSink(path: path)
      try file.write(Array(html.utf8))
      try file.finish()
    }
  }

  /// The hatching that all plots share.
  private static let patterns = """
    <svg class="patterns" aria-hidden="true" focusable="false">
    <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)">
    <rect width="6" height="6" fill="\(PageStyle.paper)"/>
    <rect width="2.5" height="6" fill="\(PageStyle.Colour.softInk.rawValue)"/>
    </pattern>
    </defs>
    </svg>
    """
}

// MARK: - Parts of the page

extension SimulationReport {
  fileprivate var answerBox: String {
    """
    <section class="answer" aria-labelledby="answer">
    <h2 id="answer">\(words(label(.answer)))</h2>
    \(answer.map { "<p>\(words($0))</p>" }.joined(separator: "\n"))
    </section>
    """
  }

  fileprivate var noteList: String {
    """
    <section aria-labelledby="to-know">
    <h2 id="to-know">\(words(label(.toKnow)))</h2>
    <ul class="notes">
    \(notes.map { "<li>\(words($0))</li>" }.joined(separator: "\n"))
    </ul>
    </section>
    """
  }

  /// A part with its plot, if it has one, and its table.
  fileprivate func html(of section: Section) -> String {
    let heading = section.isPart ? "h3" : "h2"
    let note = section.note.map { "\n<p>\(words($0.text(language)))</p>" } ?? ""
    let plot = plot(of: section)
    let table = SimulationReport.table(section, caption: label(.numbers))
    let body =
      plot.map {
        "<div class=\"pair\">\n<figure>\n\($0)\n</figure>\n<div>\n\(table)\n</div>\n</div>"
      }
      ?? table
    let isShort = section.rows.count <= SimulationReport.rowsOfShortTable
    return """
      <section\(isShort ? " class=\"short\"" : "")>
      <\(heading)>\(words(section.heading.text(language)))</\(heading)>\(note)
      \(body)
      </section>
      """
  }

  /// A part with so many rows stays on one page when it is printed.
  private static let rowsOfShortTable = 16

  private static func table(_ section: Section, caption: String) -> String {
    func cell(_ text: String, _ column: Int, isHead: Bool) -> String {
      let kind = column < section.nameCount ? "" : " class=\"number\""
      if isHead, text.isEmpty { return "<td></td>" }
      if isHead { return "<th scope=\"col\"\(kind)>\(words(text))</th>" }
      return column == 0
        ? "<th scope=\"row\">\(words(text))</th>" : "<td\(kind)>\(words(text))</td>"
    }
    func row(_ cells: [String], isHead: Bool = false) -> String {
      "<tr>"
        + cells.enumerated().map { cell($1, $0, isHead: isHead) }.joined() + "</tr>"
    }
    let (body, foot) =
      section.hasTotal
      ? (section.rows.dropLast(), section.rows.suffix(1)) : (section.rows[...], [])
    let footer =
      foot.isEmpty ? "" : "\n<tfoot>\n\(foot.map { row($0) }.joined(separator: "\n"))\n</tfoot>"
    return """
      <table>
      <caption>\(words(caption))</caption>
      <thead>
      \(row(section.columns, isHead: true))
      </thead>
      <tbody>
      \(body.map { row($0) }.joined(separator: "\n"))
      </tbody>\(footer)
      </table>
      """
  }
}

/// A text of the page: escaped, and no line ends between a sign of money and its amount.
private func words(_ text: String) -> String {
  escaped(text).replacing("€ ", with: "€\u{A0}").replacing("−€", with: "−\u{2060}€")
}
