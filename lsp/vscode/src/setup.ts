/** Getting the checker onto the machine, and what to say when it is not there. */

import os from "node:os";
import * as vscode from "vscode";

import { install, suitable } from "./install";
import { onPath, type Surroundings } from "./locate";
import type { Server } from "./server";

const PYTHONS = ["python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"];
const INSTALL = "Install It";
const SETTING = "I Have It Already";
const LOG = "Show Log";

/** The part of the Python extension's interface that is used here. */
interface PythonExtension {
  readonly environments: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { readonly path: string };
    resolveEnvironment(path: unknown): Promise<{ readonly executable: { readonly uri?: vscode.Uri } } | undefined>;
    readonly onDidChangeActiveEnvironmentPath: vscode.Event<unknown>;
  };
}

/** What decides which checker is started. */
export async function surroundings(context: vscode.ExtensionContext): Promise<Surroundings> {
  const trusted = vscode.workspace.isTrusted;
  return {
    setting: vscode.workspace.getConfiguration("tonecheck").get<string>("path", ""),
    interpreter: trusted ? await interpreter() : undefined,
    path: process.env["PATH"] ?? "",
    home: os.homedir(),
    folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    environment: environment(context),
    trusted,
  };
}

function environment(context: vscode.ExtensionContext): string {
  return vscode.Uri.joinPath(context.globalStorageUri, "environment").fsPath;
}

async function python(): Promise<PythonExtension | undefined> {
  try {
    return await vscode.extensions.getExtension<PythonExtension>("ms-python.python")?.activate();
  } catch {
    return undefined;
  }
}

/** The Python that was selected for the first folder. */
async function interpreter(): Promise<string | undefined> {
  const environments = (await python())?.environments;
  const chosen = environments?.getActiveEnvironmentPath(vscode.workspace.workspaceFolders?.[0]?.uri);
  return chosen && (await environments?.resolveEnvironment(chosen))?.executable.uri?.fsPath;
}

/** Calls back when another interpreter is selected. */
export async function onInterpreter(changed: () => void): Promise<vscode.Disposable> {
  const event = (await python())?.environments.onDidChangeActiveEnvironmentPath;
  return event?.(changed) ?? { dispose: () => undefined };
}

/** Says what is wrong with the checker and what can be done about it. */
export async function help(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const { status } = server;
  const message =
    status.kind === "missing"
      ? "Tonecheck needs its checker, a small Python program that runs on your machine. Install it into a folder of its own?"
      : status.kind === "failed"
        ? `Tonecheck’s checker does not run: ${status.reason}`
        : "Tonecheck’s checker is running.";
  const choices = status.kind === "running" ? [LOG] : [INSTALL, SETTING, ...(status.kind === "failed" ? [LOG] : [])];
  const choice = await vscode.window.showWarningMessage(message, ...choices);
  if (choice === INSTALL) {
    await setUp(context, server);
  } else if (choice === SETTING) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "tonecheck.path");
  } else if (choice === LOG) {
    server.log.show();
  }
}

/** Installs the checker, or its latest version, into the extension's own environment and starts it. */
export async function setUp(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const chosen = await findPython(context);
  if (!chosen) {
    const message = "Tonecheck needs Python 3.10 or later with its venv module. Install Python, then try again.";
    void vscode.window.showErrorMessage(message);
    return;
  }
  const progress = { location: vscode.ProgressLocation.Notification, title: "Installing Tonecheck’s checker", cancellable: true };
  try {
    await vscode.window.withProgress(progress, async (report, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const log = (line: string): void => {
        server.log.info(line);
        report.report({ message: line.length > 60 ? `${line.slice(0, 60)}…` : line });
      };
      await install(chosen, environment(context), { log, signal: abort.signal });
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    server.log.error(reason);
    const choice = await vscode.window.showErrorMessage(`The checker could not be installed: ${reason}`, LOG);
    if (choice === LOG) {
      server.log.show();
    }
    return;
  }
  await server.restart();
}

async function findPython(context: vscode.ExtensionContext): Promise<string | undefined> {
  const around = await surroundings(context);
  const found = [around.interpreter];
  for (const name of PYTHONS) {
    found.push(await onPath([name], around));
  }
  for (const candidate of found) {
    if (candidate && (await suitable(candidate))) {
      return candidate;
    }
  }
  return undefined;
}
