/// A currency of ISO 4217 and the number of its decimals, which is the scale of all amounts.
public struct Currency: Hashable, Sendable {
  /// The code of three letters.
  public let code: String
  /// How many digits follow the point: 0, 2, 3 or 4.
  public let decimals: Int

  init(code: String, decimals: Int) {
    self.code = code
    self.decimals = decimals
  }

  /// The euro.
  public static let euro = Currency(code: "EUR", decimals: 2)

  /// The currency with an ISO 4217 code.
  ///
  /// - Returns: `nil` if the table has no such currency.
  public init?(code: String) {
    guard let row = Currency.table.first(where: { $0.codes.contains(code) }) else { return nil }
    self.init(code: code, decimals: row.decimals)
  }

  /// How many of the smallest unit make one: 100 for the euro.
  public var unit: Int64 {
    (0..<decimals).reduce(1) { unit, _ in unit * 10 }
  }

  /// All codes that are known, in alphabetical order.
  public static var allCodes: [String] {
    table.flatMap(\.codes).sorted()
  }

  /// Codes of ISO 4217 by the number of their decimals; funds, metals and test codes left out.
  private static let table: [(decimals: Int, codes: Set<String>)] = [
    (
      2,
      [
        "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
        "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
        "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB",
        "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL",
        "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD",
        "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT",
        "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK",
        "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB",
        "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN",
        "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH",
        "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "XCG", "YER", "ZAR", "ZMW", "ZWG",
        "ANG", "BGN",
      ]
    ),
    (
      0,
      [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
        "VND", "VUV", "XAF", "XOF", "XPF",
      ]
    ),
    (3, ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]),
    (4, ["CLF", "UYW"]),
  ]
}
