/// How the page of a simulation looks: dark on white, on a phone, a screen and A4.
package enum PageStyle {
  /// The colours of letters and of what is drawn, all on white.
  package enum Colour: String, CaseIterable {
    case ink = "#1c2b33"
    case softInk = "#47565e"
    case green = "#0b5a50"
    case line = "#8a969c"
  }

  /// What is behind all of it.
  package static let paper = "#ffffff"

  // Letters in plots are as large as those of the text where the plot is as wide as a phone; on a
  // screen it grows a little. What is below a heading stays on its page.
  static let css = """
    @page { size: A4; margin: 16mm 15mm; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: \(paper); color: \(Colour.ink.rawValue);
      font: 1rem/1.5 Verdana, "DejaVu Sans", "Segoe UI", Roboto, sans-serif;
      overflow-wrap: anywhere;
    }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
    h1, h2, h3 { color: \(Colour.green.rawValue); line-height: 1.25; margin: 0; }
    h1 { font-size: 1.75rem; }
    h2 { font-size: 1.375rem; margin-top: 2.25rem; }
    h3 { font-size: 1.125rem; margin-top: 1.5rem; }
    p { margin: 0.5rem 0 0; max-width: 44rem; }
    .subject { color: \(Colour.softInk.rawValue); font-size: 0.9375rem; }
    .answer {
      margin-top: 1.25rem; padding: 0.75rem 1.25rem 1.25rem;
      border: 0.1875rem solid \(Colour.green.rawValue); border-radius: 0.5rem;
    }
    .answer h2 { margin-top: 0.25rem; }
    .answer p { font-size: 1.125rem; }
    figure { margin: 1rem 0 0; max-width: 30rem; }
    figure svg { display: block; width: 100%; height: auto; }
    .patterns { position: absolute; width: 0; height: 0; }
    svg text { font-size: 13px; fill: \(Colour.ink.rawValue); }
    svg .value { font-size: 12px; }
    svg .old { fill: url(#hatch); stroke: \(Colour.softInk.rawValue); stroke-width: 1.5; }
    svg .new { fill: \(Colour.green.rawValue); stroke: \(Colour.green.rawValue); }
    svg .same { fill: \(paper); stroke: \(Colour.softInk.rawValue); stroke-width: 1.5; }
    svg .old-line {
      fill: none; stroke: \(Colour.softInk.rawValue); stroke-width: 2; stroke-dasharray: 5 4;
    }
    svg .new-line { fill: none; stroke: \(Colour.green.rawValue); stroke-width: 2.5; }
    svg .old-mark { fill: \(paper); stroke: \(Colour.softInk.rawValue); stroke-width: 1.5; }
    svg .grid { fill: none; stroke: \(Colour.line.rawValue); stroke-width: 1; }
    table {
      margin-top: 1rem; border-collapse: collapse; font-size: 0.875rem; width: 100%;
      max-width: 34rem; overflow-wrap: break-word; hyphens: auto;
    }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
    th, td {
      padding: 0.3125rem 0.375rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid \(Colour.line.rawValue);
    }
    th { font-weight: normal; }
    thead th, tfoot th, tfoot td { font-weight: bold; }
    thead th, thead td { vertical-align: bottom; border-bottom: 2px solid \(Colour.ink.rawValue); }
    tfoot th, tfoot td { border-top: 2px solid \(Colour.ink.rawValue); border-bottom: 0; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .notes li { margin-top: 0.375rem; max-width: 44rem; }
    @media (max-width: 30rem) {
      table { font-size: 0.75rem; }
      th, td { padding: 0.3125rem 0.125rem; }
      tbody th, tfoot th { overflow-wrap: anywhere; }
    }
    @media (min-width: 56rem) {
      main { padding: 2rem; }
      .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
      .pair > * { min-width: 0; }
    }
    @media print {
      html { font-size: 10pt; }
      h2 { margin-top: 1.25rem; }
      th, td { padding: 0.1875rem 0.375rem; }
      main { max-width: none; padding: 0; }
      .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
      .pair > * { min-width: 0; }
      h1, h2, h3, caption { break-after: avoid; }
      .answer, figure, tr, li, .short { break-inside: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
    }
    """
}
