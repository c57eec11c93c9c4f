/// Amounts, days and windows as people write them.
package struct Wording {
  package let language: Language
  package let currency: Currency

  package init(language: Language, currency: Currency) {
    self.language = language
    self.currency = currency
  }

  /// `€ 40`, `€ 1.250,50` in Dutch; `€40`, `€1,250.50` in English. Cents that are none are left
  /// out.
  package func money(_ money: Money) -> String {
    let unit = currency.unit
    let (whole, rest) = money.cents.quotientAndRemainder(dividingBy: unit)
    var text = grouped(whole)
    if rest != 0 {
      let digits = String(rest.magnitude)
      text +=
        decimalSign + String(repeating: "0", count: currency.decimals - digits.count) + digits
    }
    switch (currency.sign, language) {
    case (let sign?, .nl): return sign + " " + text
    case (let sign?, .en): return sign + text
    case (nil, _): return currency.code + " " + text
    }
  }

  private var decimalSign: String { language == .nl ? "," : "." }
  private var groupSign: String { language == .nl ? "." : "," }

  private func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupSign }
      text.append(digit)
    }
    return text
  }

  /// `5 maart 2018`, `5 March 2018`.
  package func day(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number) \(Wording.months[language]?[month - 1] ?? "") \(year)"
  }

  private static let months: [Language: [String]] = [
    .nl: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]

  /// So many days, weeks or months: `4 weken`.
  func count(_ number: Int64, of window: Window) -> String {
    let isOne = number == 1
    let word: LocalizedText =
      switch window {
      case .day, .days:
        isOne ? LocalizedText(nl: "dag", en: "day") : LocalizedText(nl: "dagen", en: "days")
      case .week:
        isOne ? LocalizedText(nl: "week", en: "week") : LocalizedText(nl: "weken", en: "weeks")
      case .month, .quarter, .year, .programme:
        isOne
          ? LocalizedText(nl: "maand", en: "month") : LocalizedText(nl: "maanden", en: "months")
      }
    return "\(number) \(word.text(language))"
  }

  /// Over which time a limit or a cap counts: `per jaar`, `in 28 dagen`.
  package func per(_ window: Window) -> String {
    let text: LocalizedText =
      switch window {
      case .day: LocalizedText(nl: "per dag", en: "per day")
      case .week: LocalizedText(nl: "per week", en: "per week")
      case .month: LocalizedText(nl: "per maand", en: "per month")
      case .quarter: LocalizedText(nl: "per kwartaal", en: "per quarter")
      case .year: LocalizedText(nl: "per jaar", en: "per year")
      case .programme: LocalizedText(nl: "in dit hele programma", en: "in this whole programme")
      case .days(let number):
        LocalizedText(nl: "in \(number) dagen", en: "in \(number) days")
      }
    return text.text(language)
  }
}

extension Currency {
  /// The sign that people write before an amount; `nil` where they write the code.
  fileprivate var sign: String? {
    switch code {
    case "EUR": "€"
    case "GBP": "£"
    case "USD": "$"
    case "JPY": "¥"
    default: nil
    }
  }
}
