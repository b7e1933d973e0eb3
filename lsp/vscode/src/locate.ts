/** Finding the checker. Knows nothing of VS Code, so that every case can be tested on real files. */

import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";

export interface Surroundings {
  /** The setting `tonecheck.path`; empty where not set. */
  readonly setting: string;
  /** The Python interpreter that was selected, if any. */
  readonly interpreter: string | undefined;
  /** The variable PATH. */
  readonly path: string;
  readonly home: string;
  readonly folders: readonly string[];
  /** The folder of the environment that the extension made for itself. */
  readonly environment: string;
  /** Whether the user trusts what is in `folders`. */
  readonly trusted: boolean;
}

export type Origin = "setting" | "interpreter" | "path" | "environment";

export interface Located {
  readonly command: string;
  readonly origin: Origin;
}

const WINDOWS = process.platform === "win32";
const BIN = WINDOWS ? "Scripts" : "bin";

/**
 * The checker to start: the setting, beside the selected interpreter, on PATH, in the extension's own environment.
 * Undefined where there is none. Throws an Error that names the setting where the setting leads nowhere: who chose
 * a program must not get another one.
 *
 * Nothing inside an untrusted folder is ever chosen, whichever way leads there.
 */
export async function locate(around: Surroundings): Promise<Located | undefined> {
  if (around.setting) {
    const command = expand(around.setting, around);
    if (!allowed(command, around)) {
      throw new Error(`The setting tonecheck.path names a program inside a folder that you have not trusted: ${command}`);
    }
    if (!(await executable(command))) {
      throw new Error(`The setting tonecheck.path leads to no program: ${command}`);
    }
    return { command, origin: "setting" };
  }
  for (const [command, origin] of candidates(around)) {
    if (allowed(command, around) && (await executable(command))) {
      return { command, origin };
    }
  }
  return undefined;
}

/** The first program of one of these names on PATH, by its full path. */
export async function onPath(names: readonly string[], around: Surroundings): Promise<string | undefined> {
  for (const name of names) {
    for (const command of inPath(name, around.path)) {
      if (allowed(command, around) && (await executable(command))) {
        return command;
      }
    }
  }
  return undefined;
}

/** A program of an environment (`python`, `tonecheck`) by its full path. */
export function program(environment: string, name: string): string {
  return path.join(environment, BIN, WINDOWS ? `${name}.exe` : name);
}

function* candidates(around: Surroundings): Generator<[string, Origin]> {
  if (around.interpreter && around.trusted) {
    const folder = path.dirname(around.interpreter);
    yield [path.join(folder, WINDOWS ? "tonecheck.exe" : "tonecheck"), "interpreter"];
    // The installer of Windows keeps python.exe one folder above the scripts.
    yield [program(folder, "tonecheck"), "interpreter"];
  }
  for (const command of inPath("tonecheck", around.path)) {
    yield [command, "path"];
  }
  yield [program(around.environment, "tonecheck"), "environment"];
}

function* inPath(name: string, variable: string): Generator<string> {
  for (const folder of variable.split(path.delimiter)) {
    // A relative entry would depend on the folder that happens to be open.
    if (path.isAbsolute(folder)) {
      yield path.join(folder, WINDOWS ? `${name}.exe` : name);
    }
  }
}

function expand(setting: string, around: Surroundings): string {
  let command = setting.trim();
  if (command === "~" || /^~[\\/]/.test(command)) {
    command = path.join(around.home, command.slice(1));
  }
  const [folder] = around.folders;
  if (folder !== undefined) {
    command = command.replaceAll("${workspaceFolder}", folder);
    return path.resolve(folder, command);
  }
  return path.resolve(around.home, command);
}

function allowed(command: string, around: Surroundings): boolean {
  return around.trusted || !around.folders.some((folder) => inside(command, folder));
}

function inside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function executable(file: string): Promise<boolean> {
  try {
    await access(file, WINDOWS ? constants.F_OK : constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
