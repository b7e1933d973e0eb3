import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { locate, onPath, type Surroundings } from "../src/locate.ts";

let root: string;
let nowhere: Surroundings;

async function program(...parts: string[]): Promise<string> {
  const file = path.join(root, ...parts);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
  return file;
}

before(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "locate-"));
  nowhere = {
    setting: "",
    interpreter: undefined,
    path: "",
    home: path.join(root, "home"),
    folders: [path.join(root, "work")],
    environment: path.join(root, "storage/environment"),
    trusted: true,
  };
});
after(() => rm(root, { recursive: true }));

describe("where the checker is found", { skip: process.platform === "win32" && "made for POSIX" }, () => {
  test("nowhere", async () => {
    assert.equal(await locate(nowhere), undefined);
  });

  test("in this order: setting, interpreter, PATH, own environment", async () => {
    const environment = await program("storage/environment/bin/tonecheck");
    assert.deepEqual(await locate(nowhere), { command: environment, origin: "environment" });
    const onThePath = await program("tools/tonecheck");
    const withPath = { ...nowhere, path: `${path.join(root, "empty")}:${path.dirname(onThePath)}` };
    assert.deepEqual(await locate(withPath), { command: onThePath, origin: "path" });
    const beside = await program("venv/bin/tonecheck");
    const withPython = { ...withPath, interpreter: path.join(root, "venv/bin/python") };
    assert.deepEqual(await locate(withPython), { command: beside, origin: "interpreter" });
    const chosen = await program("home/mine/tonecheck");
    assert.deepEqual(await locate({ ...withPython, setting: "~/mine/tonecheck" }), { command: chosen, origin: "setting" });
    await rm(path.join(root, "storage"), { recursive: true });
  });

  test("a setting that leads nowhere is told, nothing else is started instead", async () => {
    const tool = await program("tools/tonecheck");
    const around = { ...nowhere, path: path.dirname(tool), setting: "/no/such/tonecheck" };
    await assert.rejects(locate(around), /tonecheck\.path leads to no program: \/no\/such\/tonecheck/);
  });

  test("a file that cannot be run and a folder are no programs", async () => {
    const text = path.join(root, "texts/tonecheck");
    await mkdir(path.dirname(text), { recursive: true });
    await writeFile(text, "");
    await mkdir(path.join(root, "folders/tonecheck"), { recursive: true });
    const variable = `${path.dirname(text)}:${path.join(root, "folders")}`;
    assert.equal(await locate({ ...nowhere, path: variable }), undefined);
  });

  test("${workspaceFolder} and a relative path start at the first folder", async () => {
    const command = await program("work/venv/bin/tonecheck");
    for (const setting of ["${workspaceFolder}/venv/bin/tonecheck", "venv/bin/tonecheck"]) {
      assert.deepEqual(await locate({ ...nowhere, setting }), { command, origin: "setting" });
    }
  });

  test("relative entries of PATH are left out", async () => {
    const tool = await program("tools/tonecheck");
    const relative = path.relative(process.cwd(), path.dirname(tool));
    assert.equal(await locate({ ...nowhere, path: `${relative}::.` }), undefined);
  });

  test("an untrusted folder chooses no program, whichever way leads into it", async () => {
    const inside = await program("work/.venv/bin/tonecheck");
    await program("work/..tools/tonecheck");
    const untrusted = { ...nowhere, trusted: false };
    const interpreter = path.join(path.dirname(inside), "python");
    assert.equal(await locate({ ...untrusted, interpreter }), undefined);
    assert.equal(await locate({ ...untrusted, path: path.dirname(inside) }), undefined);
    assert.equal(await locate({ ...untrusted, path: path.join(root, "work/..tools") }), undefined);
    assert.equal(await onPath(["tonecheck"], { ...untrusted, path: path.dirname(inside) }), undefined);
    await assert.rejects(locate({ ...untrusted, setting: inside }), /not trusted/);
    const outside = await program("tools/tonecheck");
    assert.deepEqual(await locate({ ...untrusted, path: path.dirname(outside) }), { command: outside, origin: "path" });
  });
});
