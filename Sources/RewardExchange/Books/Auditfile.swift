/// The elements of XAF 4.0 that we write, in the order of its schema and by its names.
///
/// Texts are to be fitted to the lengths of the schema before.
struct Auditfile: Encodable {
  let header: Header
  let company: Company

  static let namespace =
    "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0"

  struct Header: Encodable {
    let fiscalYear: String
    let startDate: String
    let endDate: String
    let curCode: String
    let dateCreated: String
    let softwareDesc: String
    let softwareVersion: String
  }

  struct Company: Encodable {
    let companyName: String
    let taxRegistrationCountry: String
    let taxRegIdent: String
    let generalLedger: GeneralLedger
    let periods: Periods
    let openingBalance: OpeningBalance
    let transactions: Transactions
  }

  struct GeneralLedger: Encodable {
    let ledgerAccount: [LedgerAccount]
  }

  struct LedgerAccount: Encodable {
    let accID: String
    let accDesc: String
    let accTp: String
  }

  struct Periods: Encodable {
    let period: [Period]
  }

  struct Period: Encodable {
    let periodNumber: Int
    let startDatePeriod: String
    let endDatePeriod: String
  }

  struct OpeningBalance: Encodable {
    let linesCount: Int64
    let totalDebit: String
    let totalCredit: String
    let obLine: [OpeningLine]
  }

  struct OpeningLine: Encodable {
    let nr: String
    let accID: String
    let amnt: String
    let amntTp: String
  }

  struct Transactions: Encodable {
    let linesCount: Int64
    let totalDebit: String
    let totalCredit: String
    let journal: Journal
  }

  struct Journal: Encodable {
    let jrnID: String
    let desc: String
    let jrnTp: String
    /// Stands for all transactions, which are written one at a time in its place.
    let transaction: String
  }

  struct Transaction: Encodable {
    let nr: String
    let desc: String
    let periodNumber: Int
    let trDt: String
    let trLine: [Line]
  }

  struct Line: Encodable {
    let nr: String
    let accID: String
    let docRef: String
    let effDate: String
    let amnt: String
    let amntTp: String
    let cost: String?
    let product: String?
  }
}
