/** A private environment for the checker, inside the extension's own storage. */

import { execFile, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { program } from "./locate";

/** What is installed: the checker with its language server. */
const REQUIREMENT = "tonecheck[lsp]";
const PROBE = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";

export interface Running {
  /** Called with every line that the programs print. */
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Whether this is a Python that can make the environment: 3.10 or later, with venv and ensurepip. */
export function suitable(python: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(python, ["-I", "-c", PROBE], { timeout: 20_000 }, (error) => resolve(error === null));
  });
}

/** Makes or updates the environment; throws an Error with what the failing step printed last. */
export async function install(python: string, environment: string, running: Running): Promise<void> {
  await mkdir(path.dirname(environment), { recursive: true });
  await run(python, ["-I", "-m", "venv", "--clear", environment], environment, running);
  const pip = ["-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--upgrade", REQUIREMENT];
  await run(program(environment, "python"), pip, environment, running);
}

function run(command: string, args: readonly string[], environment: string, running: Running): Promise<void> {
  running.log(`> ${command} ${args.join(" ")}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: path.dirname(environment),
      signal: running.signal,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let last = "";
    const listen = (data: Buffer): void => {
      for (const line of data.toString().split(/\r?\n/).filter(Boolean)) {
        last = line;
        running.log(line);
      }
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(last || `${command} ended with ${code}`))));
  });
}
