import Foundation
import Testing

/// A real browser, without a window, and axe in it.
struct Browser {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What axe finds on a page: the rules that it breaks, with the places.
  ///
  /// A copy of the page gets axe and a script that writes its findings into the page; the browser
  /// then tells what became of the page.
  func findings(on html: String) throws -> String {
    let axe = try String(
      contentsOfFile: Checkers.package("axe_playwright_python/axe.min.js"), encoding: .utf8)
    let scripts = """
      <pre id="findings">none yet</pre>
      <script>//<![CDATA[
      \(axe)
      //]]></script>
      <script>
      const tell = text => { document.getElementById("findings").textContent = text }
      axe.run({ exclude: ["#findings"] }).then(
        found => tell("findings: " + found.violations.map(
          broken => broken.id + " " + broken.nodes.map(node => node.target.join(" "))).join("; ")
          + " passed: " + (found.passes.length > 10)),
        fault => tell("axe failed: " + fault))
      </script>
      </body>
      """
    try folder.write(html.replacing("</body>", with: scripts), to: "page.html")
    let page = try run(["--dump-dom", "--virtual-time-budget=20000"])
    let found = try #require(page.firstMatch(of: /<pre id="findings">([^<]*)<\/pre>/))
    return String(found.1)
  }

  /// How wide a page is when the window is so wide, in pixels: more where something sticks out.
  func width(of html: String, inWindowOf width: Int) throws -> Int {
    // The window of a browser cannot be as narrow as a phone; a frame in it can.
    try folder.write(html, to: "inner.html")
    try folder.write(
      """
      <!DOCTYPE html><html><head><title>frame</title></head><body>
      <iframe id="page" width="\(width)" height="800" src="inner.html"></iframe>
      <pre id="width"></pre>
      <script>
      const frame = document.getElementById("page")
      frame.onload = () => {
        document.getElementById("width").textContent =
          frame.contentDocument.documentElement.scrollWidth
      }
      </script></body></html>
      """, to: "page.html")
    let page = try run([
      "--dump-dom", "--virtual-time-budget=20000", "--allow-file-access-from-files",
    ])
    let found = try #require(page.firstMatch(of: /<pre id="width">(\d+)<\/pre>/))
    return try #require(Int(found.1))
  }

  /// Prints a page, and gives how many pages of A4 it takes.
  func printedPageCount(of html: String) throws -> Int {
    try folder.write(html, to: "page.html")
    _ = try run(["--print-to-pdf=\(folder.path("page.pdf"))", "--no-pdf-header-footer"])
    let pdf = try Data(contentsOf: URL(filePath: folder.path("page.pdf")))
    return String(decoding: pdf, as: UTF8.self).matches(of: /\/Type\s*\/Page\b/).count
  }

  private func run(_ arguments: [String]) throws -> String {
    let answer = try Checkers.run(
      "chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--incognito",
        "--user-data-dir=\(folder.path("profile"))",
      ] + arguments + ["file://\(folder.path("page.html"))"])
    #expect(answer.status == 0, "\(answer)")
    return answer.description
  }
}
