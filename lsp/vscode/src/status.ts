/** The four scores of the active document in the status bar. */

import * as vscode from "vscode";

import { ABOUT, bar, word } from "./dimensions";
import { DIMENSIONS, type Scores, type ScoresChanged } from "./protocol";
import type { Server } from "./server";

/** Shows what is known of the active document; nothing where that holds no copy. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("tonecheck.scores", vscode.StatusBarAlignment.Right, 95);
  readonly #known = new Map<string, ScoresChanged>();
  readonly #disposables: vscode.Disposable[];
  #last: vscode.Uri | undefined;

  constructor(readonly server: Server) {
    this.#item.name = "Tonecheck Scores";
    this.#disposables = [
      this.#item,
      server.onScores((scores) => {
        this.#known.set(vscode.Uri.parse(scores.uri).toString(), scores);
        this.#show();
      }),
      server.onStatus((status) => {
        if (status.kind !== "running") {
          this.#known.clear();
        }
        this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("tonecheck") && this.#show()),
    ];
    this.#show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** The document in the active editor; while a webview has the focus, the one that was active before it. */
  #active(): vscode.Uri | undefined {
    const editor = vscode.window.activeTextEditor;
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    if (editor) {
      this.#last = editor.document.uri;
    } else if (this.#last && !shown.includes(this.#last.toString())) {
      this.#last = undefined;
    }
    return this.#last;
  }

  #show(): void {
    const uri = this.#active();
    const settings = vscode.workspace.getConfiguration("tonecheck", uri ?? null);
    const known = uri && this.#known.get(uri.toString());
    void vscode.commands.executeCommand("setContext", "tonecheck.scored", Boolean(known?.scores));
    this.#item.backgroundColor = undefined;
    const { status } = this.server;
    if (!settings.get<boolean>("enable") || !settings.get<boolean>("statusBar")) {
      this.#item.hide();
    } else if (status.kind === "missing" || status.kind === "failed") {
      this.#problem(status.kind === "missing" ? "The checker is not installed." : status.reason);
    } else if (known?.scores) {
      this.#scores(known, known.scores);
    } else {
      this.#item.hide();
    }
  }

  #problem(reason: string): void {
    this.#item.text = "$(warning) Tonecheck";
    this.#item.tooltip = `${reason}\nClick for help.`;
    this.#item.accessibilityInformation = { label: `Tonecheck does not run. ${reason}`, role: "button" };
    this.#item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
    this.#item.command = "tonecheck.help";
    this.#item.show();
  }

  #scores(known: ScoresChanged, scores: Scores): void {
    this.#item.text = DIMENSIONS.map((name) => `$(${ABOUT[name].icon}) ${Math.round(scores[name])}`).join("  ");
    this.#item.tooltip = tooltip(known, scores);
    const spoken = DIMENSIONS.map((name) => `${ABOUT[name].name} ${Math.round(scores[name])}, ${word(name, scores[name])}`);
    this.#item.accessibilityInformation = { label: `Tonecheck: ${spoken.join("; ")}. Open the scores.`, role: "button" };
    this.#item.command = "tonecheck.openScores";
    this.#item.show();
  }
}

function tooltip(known: ScoresChanged, scores: Scores): vscode.MarkdownString {
  const rows = DIMENSIONS.map((name) => {
    const about = ABOUT[name];
    const score = scores[name];
    return `| $(${about.icon}) **${about.name}** | \`${bar(score)}\` | **${Math.round(score)}** | ${word(name, score)} |`;
  });
  const asks = DIMENSIONS.map((name) => `- **${ABOUT[name].name}**: ${ABOUT[name].asks}`);
  const text = [
    "How this feels to its reader, from 0 to 100",
    "",
    "| | | | |",
    "|:--|:--|--:|:--|",
    ...rows,
    "",
    ...asks,
    "",
    `${known.words} ${known.words === 1 ? "word" : "words"} of copy. Click for what costs most.`,
  ];
  return new vscode.MarkdownString(text.join("\n"), true);
}
