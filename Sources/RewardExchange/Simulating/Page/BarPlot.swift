/// A plot of bars that lie, a group below the other, as SVG.
///
/// It is drawn as wide as a phone, so that its letters are as large as those around it. What a bar
/// means is told by its pattern, its place and its number, never by its colour alone.
struct BarPlot {
  struct Bar {
    let value: Int128
    /// The value as people write it.
    let text: String
    let fill: PlotFill
  }

  struct Group {
    let name: String
    let bars: [Bar]
  }

  /// What is shown, for who does not see it.
  let title: PlotTitle
  /// What the patterns mean; none where there is but one.
  let legend: [(fill: PlotFill, text: String)]
  let groups: [Group]

  private static let barHeight = 14
  private static let longestBar: Int128 = 236
  /// More letters have no room on a phone; the table has the whole name.
  private static let mostLetters = 44

  /// The drawing.
  var svg: String {
    let most = max(1, groups.flatMap(\.bars).map(\.value).max() ?? 1)
    var y = legend.isEmpty ? 4 : 30
    var shapes = legend.isEmpty ? [] : [PlotLegend(legend, .bars).svg]
    for group in groups {
      shapes.append(
        #"<text x="0" y="\#(y + 14)">\#(escaped(BarPlot.shortened(group.name)))</text>"#)
      y += 20
      for bar in group.bars {
        shapes.append(contentsOf: BarPlot.shapes(bar, at: y, most: most))
        y += BarPlot.barHeight + 4
      }
      y += 8
    }
    return title.svg(height: y, shapes)
  }

  private static func shapes(_ bar: Bar, at y: Int, most: Int128) -> [String] {
    let length = bar.value > 0 ? max(1, bar.value * longestBar / most) : 0
    let text =
      #"<text x="\#(length + 7)" y="\#(y + 12)" class="value">\#(escaped(bar.text))</text>"#
    guard length > 0 else { return [text] }
    return [
      """
      <rect x="1" y="\(y)" width="\(length)" height="\(barHeight)" class="\(bar.fill.rawValue)"/>
      """, text,
    ]
  }

  private static func shortened(_ name: String) -> String {
    name.count > mostLetters ? name.prefix(mostLetters - 1) + "…" : name
  }
}

/// How a shape is filled; each has its pattern.
enum PlotFill: String {
  case old, new, same
}

/// What the patterns of a plot mean, in a line above it.
struct PlotLegend {
  /// What is drawn in the plot.
  enum Form {
    case bars, lines
  }

  private let entries: [(fill: PlotFill, text: String)]
  private let form: Form

  init(_ entries: [(fill: PlotFill, text: String)], _ form: Form) {
    self.entries = entries
    self.form = form
  }

  var svg: String {
    entries.enumerated().map { index, entry in
      let x = 1 + index * 120
      return """
        \(sample(of: entry.fill, at: x))
        <text x="\(x + 37)" y="16">\(escaped(entry.text))</text>
        """
    }.joined(separator: "\n")
  }

  private func sample(of fill: PlotFill, at x: Int) -> String {
    switch form {
    case .bars: #"<rect x="\#(x)" y="4" width="30" height="14" class="\#(fill.rawValue)"/>"#
    case .lines:
      #"<path d="M\#(x) 11h30" class="\#(fill.rawValue)-line"/>"# + fill.mark(x: x + 15, y: 11)
    }
  }
}

extension PlotFill {
  /// What marks a point of a line.
  func mark(x: Int, y: Int) -> String {
    switch self {
    case .old, .same: #"<circle cx="\#(x)" cy="\#(y)" r="4" class="old-mark"/>"#
    case .new: #"<rect x="\#(x - 3)" y="\#(y - 3)" width="6" height="6" class="new"/>"#
    }
  }
}

/// What a plot is called, and what it shows: read aloud to who does not see it.
struct PlotTitle {
  /// A name that no other plot of the page has.
  let id: String
  let name: String
  let description: String

  /// As wide as a phone, in units of the drawing.
  static let width = 360

  /// A drawing under the title.
  func svg(height: Int, _ shapes: [String]) -> String {
    """
    <svg viewBox="0 0 \(PlotTitle.width) \(height)" role="img" \
    aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(escaped(name))</title>
    <desc id="\(id)-desc">\(escaped(description))</desc>
    \(shapes.joined(separator: "\n"))
    </svg>
    """
  }
}
