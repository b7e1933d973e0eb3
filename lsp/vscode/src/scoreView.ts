/** The score view: follows the active document. */

import * as vscode from "vscode";

import type { FromScoreView, Range, ToScoreView } from "./protocol";
import type { Server } from "./server";
import { frame, options } from "./webview";

const TYPE = "tonecheck.scoreView";

/** At most one panel; it opens beside the document and stays with the last document that held text. */
export class ScoreView implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;

  constructor(
    readonly extension: vscode.Uri,
    readonly server: Server,
  ) {
    this.#disposables = [
      vscode.window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel) => {
          panel.webview.options = options(extension);
          this.#adopt(panel);
          this.#follow(vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0]);
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursor(textEditor)),
      server.onScores(({ uri }) => vscode.Uri.parse(uri).toString() === this.#uri?.toString() && void this.#send()),
      server.onStatus(() => void this.#send()),
    ];
  }

  /** Opens the view for a document, or brings it to the front. */
  open(uri: vscode.Uri | undefined): void {
    this.#uri = uri ?? vscode.window.activeTextEditor?.document.uri ?? this.#uri;
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      void this.#send();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(TYPE, "Scores", place, options(this.extension)));
  }

  dispose(): void {
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.iconPath = vscode.Uri.joinPath(this.extension, "images", "icon.png");
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.onDidReceiveMessage((message: FromScoreView) => void this.#receive(message));
    panel.webview.html = frame(panel.webview, this.extension, "scores", "Tonecheck scores");
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    // The view itself and output panels take the focus without being what is read.
    if (editor && this.#panel && vscode.window.visibleTextEditors.includes(editor)) {
      this.#uri = editor.document.uri;
      void this.#send();
    }
  }

  #cursor(editor: vscode.TextEditor): void {
    if (editor.document.uri.toString() === this.#uri?.toString()) {
      const { line, character } = editor.selection.active;
      this.#post({ type: "cursor", position: { line, character } });
    }
  }

  async #send(): Promise<void> {
    if (!this.#panel || !this.#uri) {
      return;
    }
    const uri = this.#uri;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const report = document && (await this.server.report(document).catch(() => undefined));
    if (uri === this.#uri) {
      const name = vscode.workspace.asRelativePath(uri, false);
      this.#panel.title = `Scores: ${name.split("/").at(-1)}`;
      this.#post({ type: "report", name, report: report ?? null });
    }
  }

  #post(message: ToScoreView): void {
    void this.#panel?.webview.postMessage(message);
  }

  async #receive(message: FromScoreView): Promise<void> {
    if (message.type === "ready") {
      await this.#send();
      vscode.window.visibleTextEditors.forEach((editor) => this.#cursor(editor));
    } else if (message.type === "explain") {
      await vscode.commands.executeCommand("tonecheck.explain", message.rule);
    } else if (this.#uri) {
      await jump(this.#uri, message.range);
      if (message.type === "rewrite") {
        await vscode.commands.executeCommand("tonecheck.rewrite");
      }
    }
  }
}

/** Selects a range in the editor that shows the document. */
export async function jump(uri: vscode.Uri, range: Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(uri, { selection, viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One });
}
