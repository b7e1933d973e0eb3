/** The score view's page: four scores, the heat map of the sentences, what costs most, what earns trust, findings. */

import { ABOUT, tone, word } from "../src/dimensions";
import { DIMENSIONS, type Dimension, type Finding, type FromScoreView, type Move, type Position, type Range, type Report } from "../src/protocol";
import type { Scores, Sentence, ToScoreView } from "../src/protocol";
import { before } from "../src/rewriting";
import { button, el, main, oneLine } from "./dom";

const vscode = acquireVsCodeApi();
const post = (message: FromScoreView): void => vscode.postMessage(message);

/** The dimension by which the sentences are sorted, worst first; undefined is the order of the document. */
let sorted: Dimension | undefined;
/** Where the sentence of a row stands. */
const ranges = new WeakMap<HTMLElement, Range>();
let shown: { readonly name: string; readonly report: Report | null } | undefined;
let cursor: Position | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToScoreView>) => {
  if (data.type === "cursor") {
    cursor = data.position;
    mark();
  } else {
    shown = data;
    render();
  }
});

function render(): void {
  if (!shown) {
    return;
  }
  const { name, report } = shown;
  const focused = document.activeElement?.getAttribute("data-key");
  const scrolled = document.documentElement.scrollTop;
  if (!report?.scores) {
    const text = report ? "There is no copy here that could be rated." : "No scores for this document yet.";
    main().replaceChildren(heading(name), el("p", { class: "quiet", role: "status" }, text));
    return;
  }
  main().replaceChildren(
    heading(name, `${count(report.words, "word")} of copy, heard by the ${report.scorer} scorer`),
    gauges(report.scores),
    sentences(report.sentences),
    ...moves("What costs most", report.moves.filter(({ points }) => points < 0)),
    ...moves("What earns trust", report.moves.filter(({ points }) => points > 0)),
    ...findings(report.findings),
  );
  mark();
  document.documentElement.scrollTop = scrolled;
  if (focused) {
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

function heading(name: string, below = ""): HTMLElement {
  return el("header", {}, el("h1", {}, name), el("p", { class: "quiet" }, below));
}

function gauges(scores: Scores): HTMLElement {
  return el("ul", { class: "gauges", "aria-label": "Scores of the whole document" }, ...DIMENSIONS.map((dimension) => gauge(dimension, scores)));
}

function gauge(dimension: Dimension, scores: Scores): HTMLElement {
  const score = scores[dimension];
  const { name, asks } = ABOUT[dimension];
  const fill = el("div", { class: "fill" });
  fill.style.setProperty("width", `${score}%`);
  return toned(
    el(
      "li",
      { class: "gauge", title: asks },
      el("span", { class: "name" }, name),
      el("strong", { class: "number" }, String(Math.round(score))),
      el("div", { class: "bar", "aria-hidden": "true" }, fill),
      el("span", { class: "word" }, word(dimension, score)),
      el("span", { class: "asks quiet" }, asks),
    ),
    dimension,
    score,
  );
}

function sentences(all: readonly Sentence[]): HTMLElement {
  const order = sorted === undefined ? all : byBadness(all, sorted);
  const columns = DIMENSIONS.map((dimension) =>
    el(
      "th",
      { scope: "col", "aria-sort": sorted === dimension ? "descending" : "none" },
      button(
        { class: "sort", "data-key": `sort-${dimension}`, title: sorted === dimension ? "Back to the order of the text" : "Worst first" },
        () => {
          sorted = sorted === dimension ? undefined : dimension;
          render();
        },
        `${ABOUT[dimension].name}${sorted === dimension ? " ↓" : ""}`,
      ),
    ),
  );
  const rows = order.map((sentence) => row(sentence));
  const table = el(
    "table",
    { class: "heat" },
    el(
      "caption",
      { class: "quiet" },
      el("h2", {}, "Sentence by sentence"),
      el("span", { class: "tinted" }, "Red costs the reader something, green gives. "),
      el("span", { class: "framed" }, "Framed numbers cost the reader something, double frames most. "),
      "Arrow keys move, Enter jumps.",
    ),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Sentence"), ...columns)),
    el("tbody", {}, ...rows),
  );
  table.addEventListener("keydown", move);
  return table;
}

function byBadness(all: readonly Sentence[], dimension: Dimension): Sentence[] {
  return [...all].sort((one, other) => tone(dimension, one.scores[dimension]) - tone(dimension, other.scores[dimension]));
}

function row({ range, role, text, scores }: Sentence): HTMLTableRowElement {
  const jump = button(
    { class: "jump", "data-key": key(range), tabindex: "-1" },
    () => post({ type: "jump", range }),
    ...(role === "body" ? [] : [el("span", { class: "role" }, role)]),
    oneLine(text),
  );
  const cells = DIMENSIONS.map((dimension) => {
    const score = scores[dimension];
    const cell = el("td", { title: `${ABOUT[dimension].name} ${Math.round(score)}: ${word(dimension, score)}` }, String(Math.round(score)));
    return toned(cell, dimension, score);
  });
  const line = el("tr", {}, el("th", { scope: "row" }, jump), ...cells);
  ranges.set(line, range);
  line.addEventListener("click", () => jump.click());
  jump.addEventListener("click", (event) => event.stopPropagation());
  return line;
}

/** Up, down, Home and End go from sentence to sentence; only one of them is a stop of the Tab key. */
function move(event: KeyboardEvent): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".heat .jump")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = target === undefined || at < 0 ? undefined : buttons[target];
  if (next) {
    event.preventDefault();
    stop(buttons, next);
    next.focus();
  }
}

function stop(buttons: readonly HTMLButtonElement[], chosen: HTMLButtonElement | undefined): void {
  for (const other of buttons) {
    other.tabIndex = other === chosen ? 0 : -1;
  }
}

/** Marks the sentence that the cursor is in. */
function mark(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".heat .jump")];
  let current: HTMLButtonElement | undefined;
  for (const line of document.querySelectorAll<HTMLElement>(".heat tbody tr")) {
    const range = ranges.get(line);
    const here = cursor !== undefined && range !== undefined && !before(cursor, range.start) && !before(range.end, cursor);
    line.toggleAttribute("data-current", here);
    const jump = line.querySelector<HTMLButtonElement>(".jump");
    if (here) {
      jump?.setAttribute("aria-current", "true");
      current ??= jump ?? undefined;
    } else {
      jump?.removeAttribute("aria-current");
    }
  }
  stop(buttons, current ?? buttons[0]);
}

function moves(title: string, all: readonly Move[]): HTMLElement[] {
  const strongest = [...all].sort((one, other) => Math.abs(other.points) - Math.abs(one.points)).slice(0, 8);
  if (strongest.length === 0) {
    return [];
  }
  const items = strongest.map(({ range, dimension, points, reason, text }) =>
    el(
      "li",
      {},
      button(
        { class: `move ${points < 0 ? "bad" : "good"}`, "data-key": `${title}-${key(range)}-${dimension}` },
        () => post({ type: "jump", range }),
        el("span", { class: "points" }, `${ABOUT[dimension].name} ${signed(dimension, points)}`),
        el("q", {}, oneLine(text)),
        el("span", { class: "quiet" }, reason),
      ),
    ),
  );
  return [el("h2", {}, title), el("ul", { class: "moves" }, ...items)];
}

/** Points as they change the number that is shown: what is bad raises corporate-speak. */
function signed(dimension: Dimension, points: number): string {
  const change = Math.round(dimension === "corporate" ? -points : points);
  return change < 0 ? `−${-change}` : `+${change}`;
}

function findings(all: readonly Finding[]): HTMLElement[] {
  const items = all.map((finding) => {
    const { range, severity, message, lead, alternatives, rule } = finding;
    const place = button({ class: "place", "data-key": `finding-${key(range)}` }, () => post({ type: "jump", range }), `Line ${range.start.line + 1}`);
    const instead = alternatives.length > 0 ? [el("p", { class: "instead" }, el("span", { class: "quiet" }, `${lead}: `), alternatives.join(" · "))] : [];
    const rewrite = alternatives.length > 0 ? [button({ class: "link" }, () => post({ type: "rewrite", range }), "Compare rewrites")] : [];
    const why = button({ class: "link" }, () => post({ type: "explain", rule }), "Why?");
    return el("li", { class: severity }, el("p", {}, place, " ", message), ...instead, el("p", { class: "links" }, ...rewrite, why));
  });
  return items.length === 0 ? [] : [el("h2", {}, count(items.length, "finding")), el("ul", { class: "findings" }, ...items)];
}

function toned<Element extends HTMLElement>(element: Element, dimension: Dimension, score: number): Element {
  const value = tone(dimension, score);
  element.classList.add(value < 0 ? "bad" : "good");
  element.style.setProperty("--tone", Math.abs(value).toFixed(2));
  element.toggleAttribute("data-weak", Math.abs(value) < 0.25);
  element.toggleAttribute("data-strong", Math.abs(value) > 0.6);
  return element;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function key({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

post({ type: "ready" });
