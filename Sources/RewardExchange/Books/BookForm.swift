/// How the books are written.
///
/// Every form states the profile, the programme, the months, the balances before them, the
/// transactions, what they come to, the balances after them and the head of the ledger. Texts of the
/// rules are written so that they cannot break a file. Nothing depends on a clock or a locale.
public enum BookForm: String, CaseIterable, Sendable {
  /// For spreadsheets: a header, then a row a line.
  ///
  /// The column `line` says what a row is:
  ///
  /// - `opening`: the balance of an account before the first month.
  /// - `month`, for finance, or `entry`, in a full export: what was booked to an account, debit and
  ///   credit. An entry that books nothing has a row too. An entry's details stand in its first row.
  /// - `voucher`: what became of vouchers of one denomination.
  /// - `total`: what an account comes to in all, and its balance after the last month.
  /// - `head`: what is covered. A file without this last row is not whole.
  ///
  /// Each kind of amount has columns of its own, so the sums of `debit` and of `credit` are what was
  /// booked, and no amount begins with a sign.
  case csv
  /// For programs: a header with all that is stated beforehand, then an object a transaction, then
  /// one for what became of vouchers. Names are those of the columns of CSV, and amounts are whole
  /// numbers of the smallest unit. For finance only; ``FullExport`` writes all entries.
  case ndjson
  /// A journal for hledger, which `hledger check --strict` accepts. It ends with a transaction of
  /// nothing that asserts the balance of every account. hledger reads it in the encoding of the
  /// locale, which is to be UTF-8.
  case hledger
  /// A file for Beancount 3, which `bean-check` accepts. It asserts the balance of every account on
  /// the day after the last.
  case beancount
  /// An auditfile: XAF 4.0, as the Dutch tax authority publishes it.
  ///
  /// - A month is a period. Periods are counted from January of the first year, so that period 3 is
  ///   March and 15 is March of the year after. The schema has room for 999.
  /// - `fiscalYear` is the calendar year, or the first and the last with `-` between them: months of
  ///   several years are one long year. An auditfile for the tax authority covers one.
  /// - An account is known by the programme's code, where it has 35 signs at most and no other
  ///   account has it; else by its standard name.
  /// - `dateCreated` is the last day that is covered, and `softwareVersion` is that of this form and
  ///   not of the program, so that the same books are the same bytes.
  /// - The profile, the programme and the head stand in the description of the one journal. A line
  ///   refers to its transaction by number, in a full export with the hash.
  /// - The cost centre is `cost`, the taakveld is `product`. A country that the programme does not
  ///   state is `NL`; a tax registration is empty.
  /// - Entries that book nothing, and what became of vouchers, have no place in it.
  ///
  /// A currency with more than two decimals, more than 999 periods, or a country of other than two
  /// capitals cannot be written so.
  case xaf
}

/// For which readers CSV is written. The columns are the same.
///
/// In both, a `'` stands before a text that begins with `=`, `+`, `-`, `@`, a tab or CR, so that a
/// spreadsheet does not take it for a formula.
public enum CSVDialect: String, CaseIterable, Sendable {
  /// For programs: RFC 4180 with lines that end in LF, ISO dates, a decimal point, English labels.
  case plain
  /// For a Dutch spreadsheet: `;`, a decimal comma, `dd-mm-jjjj`, CRLF, the mark of UTF-8 at the
  /// start, Dutch labels. A code that a spreadsheet would take for a number or a day, such as `0012`
  /// or `6.3`, has a `'` before it.
  case nl
}
