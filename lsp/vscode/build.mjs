// Bundles the extension and its webview pages into dist/, with the licences of what is bundled.
import { build } from "esbuild";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";

const shared = { bundle: true, minify: true, target: "es2022", legalComments: "none", logLevel: "warning" };

await rm("dist", { recursive: true, force: true });
const { metafile } = await build({
  ...shared,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  platform: "node",
  format: "cjs",
  external: ["vscode"],
  metafile: true,
});
await build({ ...shared, entryPoints: ["webview/scores.ts", "webview/rewrites.ts", "webview/view.css"], outdir: "dist" });
await writeFile("dist/NOTICE.txt", await notices(Object.keys(metafile.inputs)));
await copyFile("../../LICENSE", "LICENSE");

/** The licence of every package that one of the files belongs to. */
async function notices(files) {
  const packages = new Set(files.map((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[0]).filter(Boolean));
  const texts = [...packages].sort().map(async (folder) => {
    const licence = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!licence) {
      throw new Error(`${folder} has no licence file`);
    }
    return `${folder.replace(/^.*node_modules\//, "")}\n\n${await readFile(`${folder}/${licence}`, "utf8")}`;
  });
  return `This extension contains the following packages.\n\n${(await Promise.all(texts)).join("\n\n----\n\n")}`;
}
