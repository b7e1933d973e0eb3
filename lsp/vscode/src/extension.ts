/** Tonecheck in VS Code: starts the checker and shows what it knows. */

import path from "node:path";
import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";

import { RewriteView } from "./rewriteView";
import { findingAt } from "./rewriting";
import { ScoreView } from "./scoreView";
import { Server } from "./server";
import { help, onInterpreter, setUp, surroundings } from "./setup";
import { StatusItem } from "./status";

const RULE = "tonecheck-rule";
const FIX_ALL = "source.fixAll.tonecheck";
const SAMPLE = `Subject: Update regarding your recent order

Dear Valued Customer,

We apologise for any inconvenience caused by the delay. In order to trace your parcel, please utilise our online portal.
It will be dispatched in due course.

Please do not reply to this email.

Customer Services
`;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Tonecheck", { log: true });
  const rules = new Map<string, string>();
  const middleware: Middleware = {
    provideHover: async (document, position, token, next) => withoutRepetition(document, position, await next(document, position, token)),
    executeCommand: async (command, args, next) => {
      if (command === "tonecheck.showScores") {
        return scores.open(typeof args[0] === "string" ? vscode.Uri.parse(args[0]) : undefined);
      }
      const result: unknown = await next(command, args);
      return command === "tonecheck.explain" ? showRule(rules, String(args[0]), String(result)) : result;
    },
    workspace: {
      configuration: async (params, token, next) => {
        const answers = await next(params, token);
        return Array.isArray(answers) ? answers.map((answer, at) => inFolder(answer, params.items[at]?.scopeUri)) : answers;
      },
    },
  };
  const server = new Server(log, () => surroundings(context), middleware);
  const scores = new ScoreView(context.extensionUri, server);
  const rewrites = new RewriteView(context.extensionUri, server);
  const command = (name: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`tonecheck.${name}`, run);

  let told = false;
  context.subscriptions.push(
    log,
    server,
    scores,
    rewrites,
    new StatusItem(server),
    server.onStatus(({ kind }) => {
      if ((kind === "missing" || kind === "failed") && !told) {
        told = true;
        void help(context, server);
      }
    }),
    vscode.workspace.registerTextDocumentContentProvider(RULE, {
      provideTextDocumentContent: (uri) => rules.get(uri.path.slice(1, -".md".length)) ?? "",
    }),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("tonecheck.path") && server.restart()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    command("openScores", (uri?: vscode.Uri) => scores.open(uri)),
    command("rewrite", (at?: vscode.Position) => rewrites.open(at instanceof vscode.Position ? at : undefined)),
    command("explainFinding", () => explain(server)),
    command("fixAll", () => vscode.commands.executeCommand("editor.action.sourceAction", { kind: FIX_ALL, apply: "first" })),
    command("fixOnSave", fixOnSave),
    command("saveReport", saveReport),
    command("openSample", openSample),
    command("install", () => setUp(context, server)),
    command("help", () => help(context, server)),
    command("restart", () => server.restart()),
    command("showLog", () => log.show()),
    await onInterpreter(() => void server.restart()),
  );
  void server.restart();
}

/** Settings with the config file's path made absolute: it starts at the folder of the workspace. */
function inFolder(settings: unknown, scope: string | undefined): unknown {
  const scoped = scope === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(scope));
  const folder = (scoped ?? vscode.workspace.workspaceFolders?.[0])?.uri.fsPath;
  const config = (settings as { config?: unknown } | null)?.config;
  if (!folder || typeof config !== "string" || !config || config.startsWith("~")) {
    return settings;
  }
  return { ...(settings as object), config: path.resolve(folder, config.replaceAll("${workspaceFolder}", folder)) };
}

/** A hover without the message of the finding: VS Code shows that itself, above it. */
function withoutRepetition(
  document: vscode.TextDocument,
  position: vscode.Position,
  hover: vscode.Hover | null | undefined,
): vscode.Hover | null | undefined {
  const shown = vscode.languages
    .getDiagnostics(document.uri)
    .some(({ source, range }) => source === "tonecheck" && range.contains(position));
  for (const content of shown && hover ? hover.contents : []) {
    if (content instanceof vscode.MarkdownString) {
      content.value = content.value.replace(/^\*\*.+\*\*\n\n/, "");
    }
  }
  return hover;
}

/** Shows a rule's page in the Markdown preview. */
async function showRule(rules: Map<string, string>, id: string, page: string): Promise<void> {
  rules.set(id, page);
  await vscode.commands.executeCommand("markdown.showPreviewToSide", vscode.Uri.from({ scheme: RULE, path: `/${id}.md` }));
}

async function explain(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const report = editor && (await server.report(editor.document));
  const finding = report && findingAt(report, editor.selection.active);
  if (finding) {
    await vscode.commands.executeCommand("tonecheck.explain", finding.rule);
  } else {
    void vscode.window.showInformationMessage("Put the cursor into underlined words to have them explained.");
  }
}

/** Turns on fixing on save for this workspace, or for the user where no folder is open. */
async function fixOnSave(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("editor");
  const actions = settings.get<Record<string, unknown>>("codeActionsOnSave", {});
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update("codeActionsOnSave", { ...actions, [FIX_ALL]: "explicit" }, target);
  void vscode.window.showInformationMessage("Safe fixes are now made when you save. Tonecheck never rewrites your sentences by itself.");
}

async function saveReport(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const content = await vscode.commands.executeCommand<string | null>("tonecheck.exportReport", uri?.toString() ?? null, "markdown");
  if (content) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content }));
  }
}

async function openSample(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "plaintext", content: SAMPLE }));
}
