/// Python 3, to look at files as another program does.
enum Python {
  static let isThere = (try? Program.shell("command -v python3").status) == 0

  /// Runs SQL on a file of a folder.
  static func sqlite(_ sql: String, in file: String, of folder: Scratch) throws {
    let script = """
      import sqlite3, sys
      db = sqlite3.connect(sys.argv[1])
      db.executescript(sys.argv[2])
      db.commit()
      """
    try folder.write(script, to: "sql.py")
    let answer = try Program.shell("python3 sql.py '\(file)' \"\(sql)\"", in: folder.url)
    precondition(answer.status == 0, "the SQL of a test is right: \(answer.errors)")
  }
}
