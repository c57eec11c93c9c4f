import Rewards

/// A plot of amounts by month, a line a policy, as SVG.
///
/// Where a month is not told the line is broken. The old policy has a dashed line with rings, the
/// new one a whole line with squares.
struct LinePlot {
  /// Amounts of some months.
  struct Line {
    let fill: PlotFill
    let text: String
    /// How many months after the first one, and how much.
    let points: [(month: Int, cents: Int128)]
  }

  let title: PlotTitle
  let lines: [Line]
  /// How many months there are from the first to the last.
  let monthCount: Int
  /// The first and the last month, as people write them.
  let ends: (first: String, last: String)
  /// The upper end of the scale, and an amount as people write it.
  let top: Int128
  let money: (Int128) -> String

  private static let (left, right) = (8, 350)
  private static let (upper, lower) = (62, 212)

  /// The drawing.
  var svg: String {
    let legend = PlotLegend(lines.map { ($0.fill, $0.text) }, .lines)
    let grid = [top, top / 2, 0].map { amount in
      """
      <path d="M0 \(y(amount))H\(PlotTitle.width)" class="grid"/>
      <text x="0" y="\(y(amount) - 5)" class="value">\(escaped(money(amount)))</text>
      """
    }
    let below = """
      <text x="0" y="\(LinePlot.lower + 20)">\(escaped(ends.first))</text>
      <text x="\(PlotTitle.width)" y="\(LinePlot.lower + 20)" text-anchor="end">\
      \(escaped(ends.last))</text>
      """
    return title.svg(
      height: LinePlot.lower + 28, [legend.svg] + grid + lines.flatMap(shapes) + [below])
  }

  private func x(_ month: Int) -> Int {
    guard monthCount > 1 else { return (LinePlot.left + LinePlot.right) / 2 }
    return LinePlot.left + month * (LinePlot.right - LinePlot.left) / (monthCount - 1)
  }

  private func y(_ amount: Int128) -> Int {
    LinePlot.lower - Int(amount * Int128(LinePlot.lower - LinePlot.upper) / max(1, top))
  }

  private func shapes(_ line: Line) -> [String] {
    var path = ""
    var last: Int?
    for point in line.points {
      let isNext = last.map { point.month == $0 + 1 } ?? false
      path += "\(isNext ? "L" : "M")\(x(point.month)) \(y(point.cents))"
      last = point.month
    }
    let marks = line.points.map { line.fill.mark(x: x($0.month), y: y($0.cents)) }
    return [#"<path d="\#(path)" class="\#(line.fill.rawValue)-line"/>"#] + marks
  }
}
