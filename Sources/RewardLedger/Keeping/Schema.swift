import GRDB

/// The shape of a ledger's file, by the versions that were released.
///
/// The journal (`entry`, `posting`, `detail`, `rule_file`) is the truth. All other tables say
/// where things stand; they follow from the journal, and `verify` makes them anew from it.
enum Schema {
  /// What marks a file as a ledger: `Bonb` in ASCII, the application id of SQLite's header.
  static let applicationID: Int32 = 0x426F_6E62

  /// The changes that made the shape, oldest first.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: journal)
      try db.execute(sql: guards)
      try db.execute(sql: standingTables)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: claimsByEntry)
      try db.execute(sql: erasure)
      try db.execute(sql: voucherTables)
      try db.execute(sql: payoutChanges)
    }
    return migrator
  }

  private static let journal = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY,
      booked_on TEXT NOT NULL,
      booked_at TEXT NOT NULL,
      kind TEXT NOT NULL,
      commitment BLOB NOT NULL CHECK (length(commitment) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TABLE posting (
      entry INTEGER NOT NULL,
      line INTEGER NOT NULL,
      account TEXT NOT NULL,
      cents INTEGER NOT NULL CHECK (cents <> 0),
      PRIMARY KEY (entry, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE detail (
      entry INTEGER PRIMARY KEY REFERENCES entry (number),
      participant TEXT,
      key BLOB NOT NULL CHECK (length(key) = 32),
      content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX detail_of_participant ON detail (participant) WHERE participant IS NOT NULL;
    CREATE TABLE rule_file (
      digest TEXT PRIMARY KEY,
      content BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  // A posting names an entry that is not there yet. A deferred foreign key could hold that too, at
  // a tenth of the time of an approval; the guards hold it, and `verify` looks for what is left.
  private static let guards = """
    CREATE TRIGGER entry_follows_in_balance BEFORE INSERT ON entry
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry)
      OR (SELECT coalesce(sum(cents), 0) FROM posting WHERE entry = NEW.number) <> 0
    BEGIN
      SELECT RAISE(ABORT, 'an entry follows the last one, and its postings sum to zero');
    END;
    CREATE TRIGGER posting_comes_first BEFORE INSERT ON posting
    WHEN NEW.entry <> (SELECT coalesce(max(number), 0) + 1 FROM entry)
    BEGIN SELECT RAISE(ABORT, 'postings are written before their entry'); END;
    CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
    CREATE TRIGGER posting_stays BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'postings are never changed'); END;
    CREATE TRIGGER posting_is_kept BEFORE DELETE ON posting
    BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
    CREATE TRIGGER detail_stays BEFORE UPDATE ON detail
    BEGIN SELECT RAISE(ABORT, 'details are never changed'); END;
    CREATE TRIGGER detail_is_kept BEFORE DELETE ON detail
    BEGIN SELECT RAISE(ABORT, 'details are never deleted'); END;
    CREATE TRIGGER rule_file_stays BEFORE UPDATE ON rule_file
    BEGIN SELECT RAISE(ABORT, 'archived rules are never changed'); END;
    CREATE TRIGGER rule_file_is_kept BEFORE DELETE ON rule_file
    BEGIN SELECT RAISE(ABORT, 'archived rules are never deleted'); END;
    """

  // Days are numbers here, since 1 January 1970, as `Day` counts them.
  private static let standingTables = """
    CREATE TABLE rules (
      entry INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      by TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE participant (
      id TEXT PRIMARY KEY,
      entry INTEGER NOT NULL,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE agreement (
      participant TEXT NOT NULL,
      action TEXT NOT NULL,
      agreed_on INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (participant, action, agreed_on)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      participant TEXT NOT NULL,
      action TEXT NOT NULL,
      done_on INTEGER NOT NULL,
      missed INTEGER NOT NULL,
      agreed_on INTEGER,
      effort INTEGER,
      evidence TEXT NOT NULL,
      mentor TEXT,
      declined INTEGER NOT NULL,
      submission INTEGER NOT NULL,
      submitted_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claim_of_participant ON claim (participant);
    CREATE TABLE open_claim (
      number INTEGER PRIMARY KEY,
      status TEXT NOT NULL,
      reasons TEXT NOT NULL,
      entry INTEGER NOT NULL,
      endorsed_by TEXT
    ) STRICT;
    CREATE TABLE closed_claim (
      number INTEGER PRIMARY KEY,
      status TEXT NOT NULL,
      reasons TEXT NOT NULL,
      entry INTEGER NOT NULL,
      outcome TEXT,
      cents INTEGER
    ) STRICT;
    CREATE TABLE counting (
      participant TEXT NOT NULL,
      action TEXT NOT NULL,
      done_on INTEGER NOT NULL,
      missed INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      counts INTEGER NOT NULL,
      bon INTEGER NOT NULL,
      PRIMARY KEY (participant, action, done_on, missed, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim_grant (
      id TEXT PRIMARY KEY,
      participant TEXT NOT NULL,
      action TEXT,
      cents INTEGER NOT NULL,
      reason TEXT NOT NULL,
      status TEXT NOT NULL,
      proposed_by TEXT NOT NULL,
      entry INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payout (
      entry INTEGER NOT NULL,
      part INTEGER NOT NULL,
      source TEXT NOT NULL,
      participant TEXT NOT NULL,
      payable_on INTEGER NOT NULL,
      booked_on INTEGER NOT NULL,
      cents INTEGER NOT NULL CHECK (cents > 0),
      handed INTEGER NOT NULL CHECK (handed >= 0),
      returned INTEGER NOT NULL CHECK (returned >= 0),
      is_due INTEGER NOT NULL,
      PRIMARY KEY (entry, part),
      CHECK (handed + returned <= cents)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payout_of_participant ON payout (participant, payable_on, entry);
    CREATE INDEX payout_later ON payout (payable_on) WHERE is_due = 0;
    CREATE TABLE cap_use (
      holder TEXT NOT NULL,
      day INTEGER NOT NULL,
      cents INTEGER NOT NULL CHECK (cents >= 0),
      bons INTEGER NOT NULL CHECK (bons >= 0),
      PRIMARY KEY (holder, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_step (
      entry INTEGER PRIMARY KEY,
      claim TEXT NOT NULL,
      participant TEXT NOT NULL,
      action TEXT NOT NULL,
      done_on INTEGER NOT NULL,
      state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX run_of_action ON run_step (participant, action, entry);
    """
}

// MARK: - Version 2: vouchers, closed months, erasure

extension Schema {
  // A claim is numbered by the entry that put it in, so that its number follows from the journal
  // also when the claims before it are erased. No number is taken twice on the way: those below
  // zero are used by nobody.
  private static let claimsByEntry = """
    UPDATE open_claim SET number =
      -(SELECT submission FROM claim WHERE claim.number = open_claim.number);
    UPDATE closed_claim SET number =
      -(SELECT submission FROM claim WHERE claim.number = closed_claim.number);
    UPDATE claim SET number = -submission;
    UPDATE claim SET number = -number;
    UPDATE open_claim SET number = -number;
    UPDATE closed_claim SET number = -number;
    """

  // Details of a person may go only while the last entry is the one that says so; `verify` counts
  // them. All others never go.
  private static let erasure = """
    DROP TRIGGER detail_is_kept;
    CREATE TRIGGER detail_is_kept BEFORE DELETE ON detail
    WHEN OLD.participant IS NULL
      OR (SELECT kind FROM entry ORDER BY number DESC LIMIT 1) NOT IN ('forgotten', 'retained')
    BEGIN SELECT RAISE(ABORT, 'details go only with an entry that says so'); END;
    CREATE TABLE erased_source (
      fingerprint TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cleaning (
      entry INTEGER PRIMARY KEY
    ) STRICT;
    """

  private static let voucherTables = """
    CREATE TABLE voucher (
      position INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      denomination INTEGER NOT NULL CHECK (denomination > 0),
      state TEXT NOT NULL,
      last_day INTEGER,
      received INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      participant TEXT
    ) STRICT;
    CREATE INDEX voucher_in_stock ON voucher (denomination, last_day) WHERE state = 'in-stock';
    CREATE INDEX voucher_of_participant ON voucher (participant) WHERE participant IS NOT NULL;
    CREATE TABLE voucher_change (
      entry INTEGER NOT NULL,
      movement TEXT NOT NULL,
      denomination INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (entry, movement, denomination)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payout_change (
      entry INTEGER NOT NULL,
      payout INTEGER NOT NULL,
      part INTEGER NOT NULL,
      what TEXT NOT NULL,
      cents INTEGER NOT NULL CHECK (cents > 0),
      PRIMARY KEY (entry, payout, part, what)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payout_change_of ON payout_change (payout);
    CREATE TABLE closed_month (
      month TEXT PRIMARY KEY,
      entry INTEGER NOT NULL,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}

extension Schema {
  // What became of payouts in ledgers that did not note it.
  private static let payoutChanges = """
    INSERT INTO payout_change
      SELECT number, json_extract(content, '$.what.entry'), json_extract(content, '$.what.part'),
        'due', json_extract(content, '$.what.cents')
      FROM detail JOIN entry ON number = detail.entry WHERE kind = 'due';
    INSERT INTO payout_change
      SELECT number, json_extract(content, '$.what.entry'), json_extract(value, '$.part'),
        CASE WHEN json_extract(value, '$.due') THEN 'back' ELSE 'back-later' END,
        json_extract(value, '$.back')
      FROM detail JOIN entry ON number = detail.entry, json_each(content, '$.what.parts')
      WHERE kind = 'reversed' AND json_extract(value, '$.back') > 0;
    """
}

extension Schema {
  /// A table that follows from the journal.
  struct Standing {
    let name: String
    /// A query that gives each row as one text, a list that begins with what may be shown of it:
    /// a number, a day, an id; never what somebody did.
    let rows: StaticString
  }

  /// All tables that follow from the journal, and the part of the journal that repeats what its
  /// details say.
  static let standings = [
    Standing(
      name: "rules", rows: "SELECT json_array(entry, kind, by, content) FROM rules"),
    Standing(
      name: "participant", rows: "SELECT json_array(id, entry, content) FROM participant"),
    Standing(
      name: "agreement",
      rows: "SELECT json_array(participant, action, agreed_on, entry) FROM agreement"),
    Standing(
      name: "claim",
      rows: """
        SELECT json_array(number, id, participant, action, done_on, missed, agreed_on, effort,
          evidence, mentor, declined, submission, submitted_by) FROM claim
        """),
    Standing(
      name: "open_claim",
      rows: "SELECT json_array(number, status, reasons, entry, endorsed_by) FROM open_claim"),
    Standing(
      name: "closed_claim",
      rows: """
        SELECT json_array(number, status, reasons, entry, outcome, cents) FROM closed_claim
        """),
    Standing(
      name: "counting",
      rows: """
        SELECT json_array(participant, action, done_on, missed, entry, counts, bon)
        FROM counting
        """),
    Standing(
      name: "claim_grant",
      rows: """
        SELECT json_array(id, participant, action, cents, reason, status, proposed_by, entry)
        FROM claim_grant
        """),
    Standing(
      name: "payout",
      rows: """
        SELECT json_array(entry, part, source, participant, payable_on, booked_on, cents, handed,
          returned, is_due) FROM payout
        """),
    Standing(
      name: "cap_use", rows: "SELECT json_array(day, holder, cents, bons) FROM cap_use"),
    Standing(
      name: "run_step",
      rows: """
        SELECT json_array(entry, claim, participant, action, done_on, state) FROM run_step
        """),
    Standing(
      name: "voucher",
      rows: """
        SELECT json_array(number, position, denomination, state, last_day, received, entry,
          participant) FROM voucher
        """),
    Standing(
      name: "voucher_change",
      rows: "SELECT json_array(entry, movement, denomination, count) FROM voucher_change"),
    Standing(
      name: "payout_change",
      rows: "SELECT json_array(entry, payout, part, what, cents) FROM payout_change"),
    Standing(
      name: "closed_month", rows: "SELECT json_array(month, entry, content) FROM closed_month"),
    Standing(
      name: "erased_source", rows: "SELECT json_array(fingerprint) FROM erased_source"),
    Standing(name: "detail", rows: "SELECT json_array(entry, participant) FROM detail"),
  ]
}
