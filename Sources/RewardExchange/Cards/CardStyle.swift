/// How a card looks.
package enum CardStyle {
  /// The colours of letters and of what is behind them.
  package enum Colour: String, CaseIterable {
    case ink = "#1c2b33"
    case softInk = "#47565e"
    case green = "#0b5a50"
    case paper = "#ffffff"
    case cream = "#fff4d8"
    case ticket = "#fff8e6"
  }

  /// Which letters stand on what. A printer that leaves backgrounds out puts all of them on paper.
  package static let letters: [(Colour, on: Colour)] = [
    (.green, on: .paper), (.ink, on: .paper), (.softInk, on: .paper), (.ink, on: .cream),
    (.ink, on: .ticket),
  ]

  // `size: A6` is not in CSS, so the page is given in millimetres. Without a margin of the page
  // browsers have no room for the lines that they print themselves: the date, and the path of the
  // file with the claim's id. Lengths are relative to the letters, so that who reads with bigger
  // letters gets a bigger card. Where a card is crowded, the picture gives way first.
  package static let css = """
    @page { size: 105mm 148mm; margin: 0; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; padding: 1rem; background: #e4efec; color: \(Colour.ink.rawValue);
      font: 1.125rem/1.45 Verdana, "DejaVu Sans", "Segoe UI", Roboto, sans-serif;
      overflow-wrap: anywhere;
    }
    main {
      max-width: 26rem; margin: 0 auto; overflow: hidden;
      background: \(Colour.paper.rawValue); border-radius: 1.5rem;
    }
    svg { display: block; width: 100%; height: auto; }
    .text { padding: 1.25rem 1.5rem 1.5rem; }
    h1 { margin: 0 0 0.5rem; color: \(Colour.green.rawValue); font-size: 2rem; line-height: 1.15; }
    p { margin: 0; }
    .words { font-size: 1.375rem; line-height: 1.35; font-weight: bold; }
    .day { margin-top: 0.375rem; color: \(Colour.softInk.rawValue); }
    .result {
      margin-top: 1.25rem; padding: 0.875rem 1rem; background: \(Colour.cream.rawValue);
      border: 0.125rem solid #d99a1c; border-radius: 0.75rem;
      font-size: 1.25rem; line-height: 1.4;
    }
    .result p + p, .result ul { margin-top: 0.375rem; }
    ul { margin-bottom: 0; padding-left: 1.25rem; font-size: 1.125rem; }
    li { break-inside: avoid; }
    li + li { margin-top: 0.25rem; }
    @media print {
      html { font-size: 12pt; }
      html.crowded { font-size: 10.5pt; }
      body { padding: 0; background: none; }
      main {
        display: flex; flex-direction: column; max-width: none; min-height: 147mm;
        overflow: visible; border-radius: 0;
      }
      svg { flex: 1 0 38mm; max-height: 57mm; }
      .text { padding: 5mm 8mm 6mm; }
      .text, .result { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    }
    """
}
