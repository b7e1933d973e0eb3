// A real VS Code for the tests: code-server in a private home, and a browser that shows it.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const CACHE = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "tonecheck-editors", "vscode");
const NODE = path.join(CACHE, "bin/node");
const CODE_SERVER = path.join(CACHE, "server/node_modules/code-server/out/node/entry.js");
const { chromium } = createRequire(path.join(CACHE, "driver/package.json"))("playwright-core");

/** Longer than anything takes on a slow and busy machine; the first squiggle takes some 10 s on a quiet one. */
export const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

const SETTINGS = {
  "breadcrumbs.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "DejaVu Sans Mono",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * Starts VS Code with an extension on a folder of files ({name: content}) inside `root`.
 *
 * `settings` are the user's; `environment` is added to the program's; the files named in `executable` are made so.
 * With `trust: false` the folder opens in restricted mode.
 */
export async function start(root, vsix, files, { settings = {}, environment = {}, trust = true, executable = [] } = {}) {
  await rm(root, { recursive: true, force: true });
  const folder = path.join(root, "copy");
  const home = path.join(root, "home");
  const user = path.join(root, "user");
  await mkdir(home, { recursive: true });
  await write(path.join(user, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  for (const [name, content] of Object.entries(files)) {
    await write(path.join(folder, name), content);
  }
  await Promise.all(executable.map((name) => chmod(path.join(folder, name), 0o755)));
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, ".config"),
    XDG_DATA_HOME: path.join(home, ".local/share"),
    // Nothing is fetched from a gallery: the address answers nobody.
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "http://127.0.0.1:9/gallery" }),
    ...environment,
  };
  const places = ["--config", path.join(root, "config.yaml"), "--user-data-dir", user, "--extensions-dir", path.join(root, "extensions")];
  await ended(spawn(NODE, [CODE_SERVER, ...places, "--install-extension", vsix, "--force"], { env, stdio: "ignore" }));

  const port = await freePort();
  const options = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"];
  if (trust) {
    options.push("--disable-workspace-trust");
  }
  options.push("--disable-getting-started-override");
  const log = createWriteStream(path.join(root, "server.log"));
  // A group of its own, so that stopping it also stops what it started.
  const server = spawn(NODE, [CODE_SERVER, ...places, ...options], { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  const origin = `http://127.0.0.1:${port}`;
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => undefined);
    try {
      process.kill(-server.pid, "SIGTERM");
    } catch {
      // It has already ended.
    }
  };
  try {
    await answers(`${origin}/healthz`);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${origin}/?folder=${encodeURIComponent(folder)}`);
    await page.locator(".monaco-workbench .statusbar").waitFor();
    return { page, folder, stop, ...actions(page, folder) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a writer does, by the keyboard. */
function actions(page, folder) {
  const chosen = {};
  let changed = 0;
  const press = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
    }
  };
  const pick = async (keys, text, row) => {
    const box = page.locator(".quick-input-widget .quick-input-box input");
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      await press("Escape", keys);
      await box.waitFor({ state: "visible" });
      await page.keyboard.insertText(text);
      const found = page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: row });
      if (await found.waitFor({ timeout: 5000 }).then(() => true, () => false)) {
        await press("Enter");
        await box.waitFor({ state: "hidden", timeout: 10_000 }).catch(() => undefined);
        return;
      }
    }
    throw new Error(`nothing to pick: ${text}`);
  };
  return {
    press,
    /** Opens a file of the folder and waits until it has the focus. */
    open: async (name) => {
      await pick("Control+p", name, path.basename(name));
      await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
      await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    },
    /** Runs a command by its title. */
    command: (title) => pick("F1", title, title),
    /** Puts the cursor at a line and column, both counted from 1. */
    goTo: async (line, column) => {
      await press("Control+g");
      await page.locator(".quick-input-widget .quick-input-box input").waitFor({ state: "visible" });
      await page.keyboard.insertText(`${line}:${column}`);
      await press("Enter");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    },
    /** A squiggle of the active editor under (a part of) these words. */
    squiggles: (severity) => page.locator(`.editor-group-container.active .monaco-editor .squiggly-${severity}`),
    /** The page inside the webview that is shown. */
    webview: () => page.frameLocator(".webview.ready").frameLocator("#active-frame"),
    read: (name) => readFile(path.join(folder, name)),
    write: (name, content) => write(path.join(folder, name), content),
    /** Changes settings of the folder, until VS Code has read them; a key that is null goes back to the user's. */
    set: async (changes) => {
      // A colour that nobody sees tells when the file has been read.
      const mark = `#${(++changed).toString(16).padStart(6, "0")}`;
      Object.assign(chosen, changes, { "workbench.colorCustomizations": { "editorRuler.foreground": mark } });
      const kept = Object.entries(chosen).filter(([, value]) => value !== null);
      await write(path.join(folder, ".vscode/settings.json"), JSON.stringify(Object.fromEntries(kept)));
      const colour = () => getComputedStyle(document.querySelector(".monaco-workbench")).getPropertyValue("--vscode-editorRuler-foreground");
      await until(async () => (await page.evaluate(colour)).trim() === mark, "the settings to be read");
    },
  };
}

/** Waits until `probe` gives something true. */
export async function until(probe, what) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const result = await probe();
    if (result) {
      return result;
    }
    await sleep(100);
  }
  throw new Error(`waited in vain: ${what}`);
}

async function write(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${child.spawnargs.join(" ")} ended with ${code}`))));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  await until(() => fetch(url).then((reply) => reply.ok, () => false), url);
}
