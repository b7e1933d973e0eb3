/** The checker as a running program: started, watched, restarted, stopped. */

import { spawn, type ChildProcess } from "node:child_process";
import os from "node:os";
import * as vscode from "vscode";
import { LanguageClient, State, type LanguageClientOptions, type Middleware } from "vscode-languageclient/node";

import { locate, type Located, type Surroundings } from "./locate";
import type { Report, ScoresChanged } from "./protocol";

/** Languages that may hold copy; what a file really holds is decided by the checker. */
const LANGUAGES = [
  "plaintext", "markdown", "mdx", "html", "mjml", "handlebars", "liquid", "jinja", "jinja-html", "jinja-md",
  "django-html", "django-txt", "nunjucks", "twig", "erb", "html.erb", "ejs", "mustache", "yaml", "json", "properties",
  "java-properties", "po", "gettext", "xliff", "xml", "eml", "email", "restructuredtext", "rst", "asciidoc", "haml",
  "slim", "php", "blade", "javascriptreact", "typescriptreact", "vue", "svelte", "csv",
];
/** The same for files whose language VS Code does not know or another extension names in its own way. */
const PATTERN = "**/*.{mjml,liquid,j2,jinja,jinja2,njk,hbs,mustache,twig,erb,ejs,tpl,po,pot,xlf,xliff,eml,mdx,arb,strings}";
/** Not output channels, diffs or histories, which show text that nobody can change. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

export const SELECTOR = SCHEMES.flatMap((scheme) => [
  ...LANGUAGES.map((language) => ({ scheme, language })),
  { scheme, pattern: PATTERN },
]);

export type Status =
  | { readonly kind: "starting" | "running" | "stopped" }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reason: string };

/** Owns the language client; there is at most one. */
export class Server implements vscode.Disposable {
  readonly #statusEmitter = new vscode.EventEmitter<Status>();
  readonly #scoresEmitter = new vscode.EventEmitter<ScoresChanged>();
  readonly onStatus = this.#statusEmitter.event;
  readonly onScores = this.#scoresEmitter.event;
  #status: Status = { kind: "stopped" };
  #client: LanguageClient | undefined;
  #located: Located | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly around: () => Promise<Surroundings>,
    readonly middleware: Middleware,
  ) {}

  get status(): Status {
    return this.#status;
  }

  /** Starts the checker, or starts it anew, perhaps another one. Calls wait for each other. */
  restart(): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      await this.#stop();
      await this.#start();
    });
    return this.#turn;
  }

  /** The full report of a document; undefined where it holds no copy or nothing runs. */
  async report(document: vscode.TextDocument): Promise<Report | undefined> {
    const client = this.#client;
    if (this.#status.kind !== "running" || !client || !vscode.languages.match(SELECTOR, document)) {
      return undefined;
    }
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return (await client.sendRequest<Report | null>("tonecheck/report", { textDocument })) ?? undefined;
  }

  async dispose(): Promise<void> {
    await this.#stop();
    this.#statusEmitter.dispose();
    this.#scoresEmitter.dispose();
  }

  #show(status: Status): void {
    this.#status = status;
    void vscode.commands.executeCommand("setContext", "tonecheck.running", status.kind === "running");
    this.#statusEmitter.fire(status);
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose().catch((error: unknown) => this.log.warn(String(error)));
  }

  async #start(): Promise<void> {
    this.#show({ kind: "starting" });
    const errors: string[] = [];
    try {
      this.#located = await locate(await this.around());
      if (!this.#located) {
        this.log.warn("No checker found: not beside the selected Python interpreter, not on PATH, none installed here.");
        this.#show({ kind: "missing" });
        return;
      }
      this.log.info(`Starting ${this.#located.command} lsp (${this.#located.origin})`);
      this.#client = this.#newClient(this.#located.command, errors);
      await this.#client.start();
      this.#show({ kind: "running" });
    } catch (error) {
      const reason = errors.at(-1) ?? (error instanceof Error ? error.message : String(error));
      this.log.error(reason);
      this.#show({ kind: "failed", reason });
    }
  }

  #newClient(command: string, errors: string[]): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: SELECTOR,
      outputChannel: this.log,
      initializationOptions: { scores: true, explain: "client" },
      initializationFailedHandler: () => false,
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
      middleware: this.middleware,
      markdown: { isTrusted: false, supportHtml: false },
      stdioOptions: {
        stdout: () => undefined,
        stderr: (input, channel) => {
          input.setEncoding("utf8").on("data", (text: string) => {
            for (const line of text.split(/\r?\n/).filter((part) => part.trim())) {
              errors.push(line);
              errors.splice(0, errors.length - 20);
              channel.error(line);
            }
          });
        },
      },
    };
    const client = new LanguageClient("tonecheck", "Tonecheck", () => start(command), options);
    client.onNotification("tonecheck/scores", (scores: ScoresChanged) => this.#scoresEmitter.fire(scores));
    client.onDidChangeState(({ oldState, newState }) => {
      if (client !== this.#client) {
        return;
      }
      if (newState === State.Running) {
        this.#show({ kind: "running" });
      } else if (oldState === State.Running && newState === State.Stopped) {
        this.#show({ kind: "failed", reason: errors.at(-1) ?? "it ended unexpectedly" });
      }
    });
    return client;
  }
}

function start(command: string): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    // The home folder: an open folder must not lend its files to the start of a program.
    const child = spawn(command, ["lsp"], { cwd: os.homedir(), stdio: "pipe" });
    child.once("spawn", () => resolve(child));
    child.once("error", reject);
  });
}
