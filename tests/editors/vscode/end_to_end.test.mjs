// A writer's day in a real VS Code. Needs in the environment: TONECHECK (the program), VSIX, SCRATCH (an empty folder),
// WHEELS (a folder with tonecheck's wheel) and PYTHON. IMAGES (a folder) asks for the README's screenshots.
import assert from "node:assert/strict";
import { access, chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, afterEach, before, describe, test } from "node:test";

import { PATIENCE, start, until } from "./vscode.mjs";

const { TONECHECK, VSIX, SCRATCH, WHEELS, IMAGES } = process.env;

// An emoji of four UTF-16 units and CRLF stand before everything that is found.
const MAIL = [
  "<p>Hi {{ name }} 👋🏽,</p>",
  "<p>🎉 In order to trace your parcel, utilise our portal.</p>",
  "<p>It will be dispatched in due course.</p>",
  "<p>I'll call you on Thursday. – Maria, repairs</p>",
  "",
].join("\r\n");

const SHOWN = `<h1>Your repair</h1>
<p>Dear Valued Customer,</p>
<p>We apologise for any inconvenience caused by the delay to your repair. Please be advised that the part you need is
out of stock. It will be dispatched in due course.</p>
<p>In order to track your case, utilise our online portal, {{ portal_url }}.</p>
<p>I've asked Maria at the bench to call you on Thursday, so that you hear it from the person who does the work.</p>
<p>This is an automated message. Please do not reply.</p>
`;

/** A PNG as WebP, a quarter of its size; the browser knows how. */
async function asWebp(page, png) {
  const url = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.75);
  }, `data:image/png;base64,${png.toString("base64")}`);
  return Buffer.from(url.split(",")[1], "base64");
}

/** Keeps what a failing test saw. */
function keepTheLastView(view) {
  afterEach(async (context) => {
    if (!context.passed) {
      const picture = path.join(SCRATCH, `${context.name.replace(/\W+/g, "-")}.png`);
      await view()?.page.screenshot({ path: picture });
      context.diagnostic(`its last view: ${picture}`);
    }
  });
}

describe("while you write", () => {
  let code;
  const refused = [];
  const lens = () => code.page.locator(".codelens-decoration a").first();
  const status = () => code.page.locator('.statusbar-item[id*="tonecheck.scores"]');
  const position = (text) => code.page.locator(".statusbar-item", { hasText: text }).waitFor();
  const saved = async (name, expected) => {
    await code.press("Control+s");
    await until(async () => (await code.read(name)).equals(Buffer.from(expected)), `${name} with the expected bytes`).catch(async (error) => {
      assert.equal((await code.read(name)).toString(), expected, error.message);
    });
  };
  /** Chooses an entry of the light bulb's menu. */
  const choose = async (title) => {
    await code.press("Control+.");
    const entry = code.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    await entry.click();
    await entry.waitFor({ state: "detached" });
  };

  before(async () => {
    const names = ["mail", "fix", "save", "config", "setting", "ignore", "rewrite", "unsafe"];
    const files = Object.fromEntries(names.map((name) => [`${name}.html`, MAIL]));
    files["code.py"] = "# In order to utilise our portal\n";
    files["repair.html"] = SHOWN;
    code = await start(path.join(SCRATCH, "write"), VSIX, files, {
      settings: { "tonecheck.path": TONECHECK, "tonecheck.scorer": "fast" },
    });
    // What VS Code itself is refused, a gallery, is none of our business.
    code.page.on("console", (message) => {
      const text = message.text();
      if (/content security policy/i.test(text) && !text.includes("extensionquery")) {
        refused.push(text);
      }
    });
  });
  after(() => code?.stop());
  keepTheLastView(() => code);

  test("words are underlined at the right place", async () => {
    await code.open("mail.html");
    await code.squiggles("info").first().waitFor();
    await code.command("Problems: Focus on Problems View");
    const problems = code.page.locator(".markers-panel .monaco-list-row");
    await problems.filter({ hasText: "makes the reader wait" }).filter({ hasText: "[Ln 2, Col 7]" }).waitFor();
    await problems.filter({ hasText: "in due course" }).filter({ hasText: "[Ln 3, Col 26]" }).waitFor();
    assert.equal(await problems.filter({ hasText: "makes the reader wait" }).count(), 1);
    await code.command("View: Toggle Problems");
  });

  test("hovering tells why, and what to write", async () => {
    await code.open("mail.html");
    await code.goTo(3, 30);
    await code.command("Show or Focus Hover");
    const hover = code.page.locator(".monaco-hover:visible");
    await hover.filter({ hasText: "name a week" }).filter({ hasText: "by 14 May" }).first().waitFor();
    await code.press("Escape");
  });

  test("the status bar shows four scores and explains them", async () => {
    await status().waitFor();
    assert.match(await status().locator("a, [aria-label]").first().getAttribute("aria-label"), /Warmth \d+, .*Humanity \d+, .*Corporate \d+, .*Focus \d+/);
    await status().hover();
    await code.page.locator(".monaco-hover", { hasText: "Does the writer care about me?" }).waitFor();
    await code.open("code.py");
    await status().waitFor({ state: "hidden" });
    await code.open("mail.html");
    await status().waitFor();
  });

  test("the code lens opens the score view", async () => {
    await lens().filter({ hasText: /warmth \d+/i }).waitFor();
    await lens().click();
    const view = code.webview();
    await view.locator(".heat tbody tr").nth(4).waitFor();
    assert.equal(await view.locator(".gauge").count(), 4);
    await view.getByRole("heading", { name: "What costs most" }).waitFor();
    assert.deepEqual(refused, []);
  });

  test("the score view is worked by keyboard and leads to the sentence", async () => {
    const view = code.webview();
    const rows = view.locator(".heat .jump");
    await rows.first().focus();
    await code.press("Home", "ArrowDown", "ArrowDown");
    await until(async () => (await view.locator(".jump:focus").textContent())?.includes("dispatched"), "the third sentence");
    assert.equal(await view.locator('.jump[tabindex="0"]').count(), 1);
    await code.press("Enter");
    await position("Ln 3");
    await view.locator("tr[data-current]", { hasText: "dispatched" }).waitFor();
    await view.getByRole("button", { name: "Corporate" }).click();
    await view.locator('th[aria-sort="descending"]').waitFor();
    await view.locator(".heat tbody tr").first().filter({ hasText: "portal" }).waitFor();
  });

  test("the score view follows the document as it changes", async () => {
    const view = code.webview();
    // With the focus in the view, a file would open on top of it.
    await code.command("View: Focus First Editor Group");
    await code.open("fix.html");
    await view.getByRole("heading", { name: "fix.html" }).waitFor();
    await view.getByText("The parcel smells of lavender").waitFor({ state: "detached" });
    await code.goTo(5, 1);
    await code.page.keyboard.type("<p>The parcel smells of lavender.</p>");
    await view.locator(".heat").getByText("The parcel smells of lavender").waitFor();
    await code.command("File: Revert File");
    await view.getByText("The parcel smells of lavender").waitFor({ state: "detached" });
    await code.command("View: Close All Editors");
  });

  test("a quick fix changes these words and nothing else", async () => {
    await code.open("fix.html");
    await code.squiggles("info").first().waitFor();
    await code.goTo(2, 10);
    await choose("Write “To”");
    await saved("fix.html", MAIL.replace("In order to", "To"));
  });

  test("safe fixes are made on save where the user asked for it", async () => {
    await code.set({ "editor.codeActionsOnSave": { "source.fixAll.tonecheck": "explicit" } });
    await code.open("save.html");
    await code.squiggles("info").first().waitFor();
    await code.goTo(5, 1);
    await code.page.keyboard.type("x");
    await saved("save.html", `${MAIL.replace("In order to", "To").replace("utilise", "use")}x`);
    await code.set({ "editor.codeActionsOnSave": null });
  });

  test("a change of tonecheck.toml is seen at once", async () => {
    await code.open("config.html");
    await code.squiggles("warning").first().waitFor();
    await code.write("tonecheck.toml", 'ignore = ["vague-timing"]\n');
    await code.squiggles("warning").first().waitFor({ state: "detached" });
    await code.squiggles("info").first().waitFor();
    await code.write("tonecheck.toml", "");
    await code.squiggles("warning").first().waitFor();
  });

  test("a config file may be chosen, by its path from the folder", async () => {
    await code.open("config.html");
    await code.write("house/voice.toml", 'select = ["wordy"]\n');
    await code.set({ "tonecheck.config": "house/voice.toml" });
    await code.squiggles("warning").first().waitFor({ state: "detached" });
    await code.squiggles("info").first().waitFor();
    await code.set({ "tonecheck.config": null });
    await code.squiggles("warning").first().waitFor();
  });

  test("so is a change of the settings", async () => {
    await code.open("setting.html");
    await code.squiggles("info").first().waitFor();
    await code.set({ "tonecheck.minSeverity": "warning", "tonecheck.statusBar": false });
    await code.squiggles("info").first().waitFor({ state: "detached" });
    await status().waitFor({ state: "hidden" });
    await code.set({ "tonecheck.minSeverity": null, "tonecheck.statusBar": null });
    await code.squiggles("info").first().waitFor();
  });

  test("a finding is silenced by a comment in the file", async () => {
    await code.open("ignore.html");
    await code.squiggles("warning").first().waitFor();
    await code.goTo(3, 30);
    await choose("Ignore vague-timing-due-course here");
    await code.squiggles("warning").first().waitFor({ state: "detached" });
    await code.press("Control+s");
    await until(async () => !(await code.read("ignore.html")).equals(Buffer.from(MAIL)), "a saved comment");
    const text = (await code.read("ignore.html")).toString();
    assert.match(text, /<!-- tonecheck: ignore\[vague-timing-due-course\] -->/);
    assert.equal(text.replace(/ ?<!-- tonecheck: [^>]* -->(\r\n(?=<p>It will))?/, ""), MAIL);
  });

  test("rewrites stand side by side and one is chosen", async () => {
    await code.open("rewrite.html");
    await code.squiggles("warning").first().waitFor();
    await code.goTo(3, 30);
    await choose("Compare ways to rewrite this");
    const view = code.webview();
    await view.locator(".card.now del", { hasText: "in due course" }).waitFor();
    await view.getByRole("button", { name: "Use this: by 14 May" }).click();
    await position("selected");
    await saved("rewrite.html", MAIL.replace("in due course", "by 14 May"));
    assert.deepEqual(refused, []);
  });

  test("a rule is explained", async () => {
    await code.open("mail.html");
    await code.goTo(3, 30);
    await choose("Explain vague-timing-due-course");
    await code.webview().locator("h1", { hasText: "vague-timing-due-course" }).waitFor();
    await code.command("View: Close All Editors");
  });

  test("the sample mail and the report open", async () => {
    await code.command("Tonecheck: Open a Sample Mail");
    await code.squiggles("warning").first().waitFor();
    await code.command("Tonecheck: Export Report");
    await code.page.locator(".editor-group-container.active .view-lines", { hasText: "hollow-apology" }).waitFor();
  });

  const screenshots = IMAGES ? test : () => undefined;
  screenshots("screenshots for the README", async () => {
    const shoot = async (name) => writeFile(path.join(IMAGES, name), await asWebp(code.page, await code.page.screenshot()));
    await code.page.setViewportSize({ width: 1100, height: 620 });
    await code.command("View: Close Primary Side Bar");
    for (const theme of ["Default Light Modern", "Default Dark Modern", "Default High Contrast", "Default High Contrast Light"]) {
      const suffix = theme === "Default Light Modern" ? "" : `-${theme.slice("Default ".length).toLowerCase().replaceAll(" ", "-")}`;
      await code.set({ "workbench.colorTheme": theme });
      await code.command("View: Close All Editors");
      await code.open("repair.html");
      await lens().filter({ hasText: /warmth \d+/i }).waitFor();
      await code.goTo(4, 42);
      await code.command("Show or Focus Hover");
      await code.page.locator(".monaco-hover:visible", { hasText: "by 14 May" }).waitFor();
      await shoot(`editor${suffix}.webp`);
      await code.press("Escape");
      await code.command("Tonecheck: Show Scores");
      await code.webview().locator(".heat").waitFor();
      await code.page.waitForTimeout(500);
      await shoot(`scores${suffix}.webp`);
      await code.open("repair.html");
      await code.command("View: Close Other Editor Groups").catch(() => undefined);
      await code.goTo(4, 42);
      await code.command("Tonecheck: Rewrite Suggestions");
      await code.webview().locator(".cards button").nth(2).waitFor();
      await code.page.waitForTimeout(500);
      await shoot(`rewrite${suffix}.webp`);
    }
  });
});

describe("in a folder that is not trusted, on a machine without the checker", () => {
  let code;
  const marker = path.join(SCRATCH, "it-was-run");

  before(async () => {
    const root = path.join(SCRATCH, "untrusted");
    const trap = path.join(root, "copy", "trap");
    const files = {
      "mail.html": MAIL,
      ".vscode/settings.json": JSON.stringify({ "tonecheck.path": trap }),
      trap: `#!/bin/sh\ntouch '${marker}'\n`,
    };
    const tools = path.join(SCRATCH, "tools");
    await mkdir(tools, { recursive: true });
    // PATH without any tonecheck on it but with a Python.
    await writeFile(path.join(tools, "python3"), `#!/bin/sh\nexec '${process.env.PYTHON}' "$@"\n`);
    await chmod(path.join(tools, "python3"), 0o755);
    code = await start(root, VSIX, files, {
      environment: { PATH: `${tools}:/usr/bin:/bin`, PYTHONPATH: undefined, PIP_FIND_LINKS: WHEELS },
      trust: false,
      executable: ["trap"],
    });
  });
  after(() => code?.stop());
  keepTheLastView(() => code);

  test("the folder's program is not started and the installation is offered", async () => {
    await code.open("mail.html");
    const offer = code.page.locator(".notification-toast", { hasText: "Tonecheck needs its checker" });
    await offer.waitFor();
    await assert.rejects(access(marker), { code: "ENOENT" });
    await offer.getByRole("button", { name: "Install It" }).click();
  });

  test("once installed, copy is checked", { timeout: 3 * PATIENCE }, async () => {
    await code.squiggles("warning").first().waitFor({ timeout: 3 * PATIENCE });
    await assert.rejects(access(marker), { code: "ENOENT" });
  });
});
