/** “Rewrite Suggestions”: the alternatives of a finding side by side. */

import * as vscode from "vscode";

import type { FromRewriteView, Range, Rewrites, ToRewriteView } from "./protocol";
import { findingAt, rewritesOf } from "./rewriting";
import { jump } from "./scoreView";
import { SELECTOR, type Server } from "./server";
import { frame, options } from "./webview";

const asRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** At most one panel; it shows one finding until one of its rewrites is chosen. */
export class RewriteView implements vscode.Disposable, vscode.CodeActionProvider {
  readonly #provider: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #shown: { readonly document: vscode.TextDocument; readonly version: number; readonly rewrites: Rewrites } | undefined;

  constructor(
    readonly extension: vscode.Uri,
    readonly server: Server,
  ) {
    const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
    this.#provider = vscode.languages.registerCodeActionsProvider(SELECTOR, this, metadata);
  }

  /** Offers the view in the light bulb of every finding that has alternatives. */
  provideCodeActions(_: vscode.TextDocument, __: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const diagnostic = context.diagnostics.find(({ source }) => source === "tonecheck");
    if (!diagnostic) {
      return [];
    }
    const action = new vscode.CodeAction("Compare ways to rewrite this…", vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command: "tonecheck.rewrite", title: action.title, arguments: [diagnostic.range.start] };
    return [action];
  }

  /** Opens the view for the finding at a position, by default the cursor's. */
  async open(position?: vscode.Position): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const report = editor && (await this.server.report(editor.document));
    const finding = report && findingAt(report, position ?? editor.selection.active);
    if (!finding) {
      void vscode.window.showInformationMessage("Put the cursor into underlined words to see ways to rewrite them.");
      return;
    }
    const { document } = editor;
    const name = vscode.workspace.asRelativePath(document.uri, false);
    const rewrites = rewritesOf(finding, report, name, document.languageId, (range) => document.getText(asRange(range)));
    this.#shown = { document, version: document.version, rewrites };
    if (this.#panel) {
      this.#panel.reveal(undefined, false);
      this.#send();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
    const panel = vscode.window.createWebviewPanel("tonecheck.rewriteView", "Rewrite", place, options(this.extension));
    panel.iconPath = vscode.Uri.joinPath(this.extension, "images", "icon.png");
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.onDidReceiveMessage((message: FromRewriteView) => void this.#receive(message));
    panel.webview.html = frame(panel.webview, this.extension, "rewrites", "Ways to rewrite");
    this.#panel = panel;
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#provider.dispose();
  }

  #send(): void {
    if (this.#panel && this.#shown) {
      const message: ToRewriteView = { type: "rewrites", rewrites: this.#shown.rewrites };
      void this.#panel.webview.postMessage(message);
    }
  }

  async #receive(message: FromRewriteView): Promise<void> {
    if (message.type === "ready") {
      this.#send();
    } else if (message.type === "explain") {
      await vscode.commands.executeCommand("tonecheck.explain", message.rule);
    } else if (this.#shown) {
      const chosen = this.#shown.rewrites.rewrites[message.index];
      if (chosen && message.type === "copy") {
        await vscode.env.clipboard.writeText(chosen.new);
        vscode.window.setStatusBarMessage("$(check) Copied", 3000);
      } else if (chosen?.range) {
        await this.#apply(chosen.range, chosen.new);
      }
    }
  }

  /** Makes the change and selects the new words: most are an example for the writer to adapt. */
  async #apply(range: Range, words: string): Promise<void> {
    const { document, version } = this.#shown ?? {};
    if (!document || document.version !== version) {
      void vscode.window.showInformationMessage("The text has changed since. Open the suggestions again.");
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, asRange(range), words);
    await vscode.workspace.applyEdit(edit);
    this.#panel?.dispose();
    const lines = words.split("\n");
    const last = lines.at(-1) ?? "";
    const character = lines.length === 1 ? range.start.character + last.length : last.length;
    await jump(document.uri, { start: range.start, end: { line: range.start.line + lines.length - 1, character } });
  }
}
