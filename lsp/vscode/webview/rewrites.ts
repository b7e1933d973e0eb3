/** The rewrite view's page: the sentence as it is, and the ways to write it anew beside it. */

import { ABOUT } from "../src/dimensions";
import type { FromRewriteView, Rewrite, Rewrites, ToRewriteView } from "../src/protocol";
import { button, el, main, oneLine } from "./dom";

const vscode = acquireVsCodeApi();
const post = (message: FromRewriteView): void => vscode.postMessage(message);

window.addEventListener("message", ({ data }: MessageEvent<ToRewriteView>) => render(data.rewrites));

function render({ name, line, finding, now, rewrites }: Rewrites): void {
  const { message, why, source, rule, dimension } = finding;
  const cards = rewrites.map((rewrite, index) => card(rewrite, index));
  main().replaceChildren(
    el("header", {}, el("h1", {}, message), el("p", { class: "quiet" }, `${name}, line ${line} · ${ABOUT[dimension].name}`)),
    el("p", { class: "why" }, why, " ", button({ class: "link" }, () => post({ type: "explain", rule }), "More about this rule")),
    el("p", { class: "source quiet" }, source),
    el(
      "div",
      { class: "cards" },
      el("section", { class: "card now", "aria-label": "As it is" }, el("h2", {}, "As it is"), sentence(now.before, el("del", {}, oneLine(now.old)), now.after)),
      ...cards,
    ),
    ...(cards.length === 0 ? [el("p", { class: "quiet" }, "There is no wording to offer: this one needs your own words.")] : []),
  );
  document.querySelector<HTMLElement>(".card button")?.focus();
}

function card(rewrite: Rewrite, index: number): HTMLElement {
  const title = `Option ${index + 1}`;
  const words = el("ins", {}, oneLine(rewrite.new));
  const act = rewrite.range
    ? button({}, () => post({ type: "apply", index }), "Use this")
    : button({ class: "second", title: "These words hold markup or template tags; paste the new ones where they fit." }, () => post({ type: "copy", index }), "Copy");
  act.setAttribute("aria-label", `${act.textContent ?? ""}: ${oneLine(rewrite.new)}`);
  return el("section", { class: "card", "aria-label": title }, el("h2", {}, title), sentence(rewrite.before, words, rewrite.after), act);
}

function sentence(before: string, words: HTMLElement, after: string): HTMLElement {
  return el("p", { class: "sentence" }, before.replace(/\s+/g, " "), words, after.replace(/\s+/g, " "));
}

post({ type: "ready" });
