import Rewards

/// The picture on a card, drawn for this project. It says nothing that the words do not say: it
/// differs by what the card is for, never by the action or its pillar.
enum CardPicture {
  static func svg(for occasion: PersonalCard.Occasion) -> String {
    let drawing =
      switch occasion {
      case .voucher(let amount): ticket(amount)
      case .appreciation: flower
      case .anotherTry: sprout
      }
    return """
      <svg viewBox="0 0 420 230" preserveAspectRatio="xMidYMid slice" aria-hidden="true" \
      focusable="false">
      \(landscape)
      \(drawing)
      </svg>
      """
  }

  /// A laughing sun above hills.
  private static let landscape = """
    <rect width="420" height="230" fill="#d8eef3"/>
    <g fill="none" stroke="#f7b733" stroke-width="6" stroke-linecap="round">
    <path d="M62 24v-12M62 124v12M12 74h-12M112 74h12M27 39l-8-8M97 39l8-8M27 109l-8 8M97 109l8 8"/>
    </g>
    <circle cx="62" cy="74" r="36" fill="#ffcf4a"/>
    <g fill="none" stroke="#5b4208" stroke-width="4" stroke-linecap="round">
    <path d="M50 66v4M74 66v4M46 82q16 15 32 0"/>
    </g>
    <path d="M0 186C80 136 150 150 220 172S350 186 420 146V230H0Z" fill="#a3d6b5"/>
    <path d="M0 212C100 172 190 182 270 204S380 208 420 196V230H0Z" fill="#62b28c"/>
    """

  /// A ticket with the amount on it, and confetti around.
  private static func ticket(_ amount: String) -> String {
    // The ticket has room for about four big letters; a longer amount is written smaller.
    let size = min(48, 200 / max(1, amount.count))
    return """
      <g stroke-width="6" stroke-linecap="round">
      <path d="M138 44l8 8M246 16l8 7M372 22l-5 9" stroke="#e5674f"/>
      <path d="M172 20l2 11M288 30l4-10M404 40l2 10" stroke="#3c7fb8"/>
      <path d="M208 42l9-5M330 18l9 4M114 176l8-7" stroke="#c1559b"/>
      </g>
      <g transform="rotate(-5 265 122)">
      <path d="M152 60h226a12 12 0 0 1 12 12v30a20 20 0 0 0 0 40v30a12 12 0 0 1-12 12\
      H152a12 12 0 0 1-12-12v-30a20 20 0 0 0 0-40v-30a12 12 0 0 1 12-12Z" \
      fill="\(CardStyle.Colour.ticket.rawValue)" stroke="#d99a1c" stroke-width="5"/>
      <path d="M212 70v104" stroke="#d99a1c" stroke-width="4" stroke-dasharray="2 11" \
      stroke-linecap="round"/>
      <path d="M185 100l6.5 14 15 2-11 10.5 3 15.5-13.5-7.5-13.5 7.5 3-15.5-11-10.5 15-2Z" \
      fill="#e5674f"/>
      <text x="294" y="\(122 + size * 36 / 100)" fill="\(CardStyle.Colour.ink.rawValue)" \
      font-size="\(size)" font-weight="bold" text-anchor="middle">\(escaped(amount))</text>
      </g>
      """
  }

  /// A laughing flower in a pot, and confetti around.
  private static let flower = """
    <g stroke-width="6" stroke-linecap="round">
    <path d="M140 34l8 8M196 128l8 7M344 84l-5 9" stroke="#e5674f"/>
    <path d="M184 20l2 11M340 22l4-10M396 104l2 10" stroke="#3c7fb8"/>
    <path d="M160 86l9-5M376 52l9 4M366 132l8-7" stroke="#c1559b"/>
    </g>
    <path d="M262 100V176" stroke="#2f7d55" stroke-width="8" stroke-linecap="round"/>
    <path d="M262 160q-44 2-52-34 44-2 52 34ZM262 150q40-2 50-34-42-2-50 34Z" fill="#3f9a69"/>
    <g fill="#f08a7b">
    \(petals)
    </g>
    <circle cx="262" cy="86" r="27" fill="#ffdf86"/>
    <g fill="none" stroke="#5b4208" stroke-width="4" stroke-linecap="round">
    <path d="M253 80v4M271 80v4M250 92q12 11 24 0"/>
    </g>
    <path d="M222 166h80l-10 52h-60Z" fill="#c9683f"/>
    <rect x="211" y="156" width="102" height="20" rx="5" fill="#dd7c50"/>
    """

  private static let petals = stride(from: 0, to: 360, by: 45).map { degrees in
    #"<ellipse cx="262" cy="50" rx="17" ry="24" transform="rotate(\#(degrees) 262 86)"/>"#
  }.joined(separator: "\n")

  /// A young plant that gets water.
  private static let sprout = """
    <g transform="translate(-14 0)">
    <path d="M150 206q70-40 150 0Z" fill="#8a5a3a"/>
    <path d="M225 188q-3-34 3-62" fill="none" stroke="#2f7d55" stroke-width="9" \
    stroke-linecap="round"/>
    <path d="M226 130q-54-2-66-46 58-2 66 46ZM228 116q2-46 46-58 4 50-46 58Z" fill="#3f9a69"/>
    <g transform="rotate(-16 350 90)">
    <g fill="none" stroke="#a03f80" stroke-linecap="round">
    <path d="M384 62q34-4 30 26t-38 28" stroke-width="8"/>
    <path d="M336 108l-34-32" stroke-width="11"/>
    <path d="M290 86l22-22" stroke-width="9"/>
    </g>
    <path d="M328 58h62l6 70h-74Z" fill="#d66fb2"/>
    </g>
    <path d="M288 112l-5 12M302 128l-5 12M284 142l-5 12" stroke="#3c7fb8" stroke-width="6" \
    stroke-linecap="round"/>
    </g>
    """
}
