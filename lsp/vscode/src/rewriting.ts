/** Which ways there are to write a finding's sentence anew. Knows nothing of VS Code. */

import type { Finding, Position, Range, Report, Rewrite, Rewrites } from "./protocol";

/** Reads a range of the document. */
export type TextOf = (range: Range) => string;

/** Source that is more than words: markup, template tags, entities, escapes. */
const MARKUP = /[<>{}%&\\[\]$|]/;
/** What must be escaped in new words, by language; every other format takes words as they are. */
const UNSAFE: Readonly<Record<string, RegExp>> = { plaintext: /(?!)/, markdown: /[\\<&]/, html: /[<&"]/ };
const UNSAFE_ELSEWHERE = /[<&"'\\]/;
/** An alternative that is a sentence of its own, an example to adapt. */
const SENTENCE = /^[\p{Lu}“"‘].*[.!?…]["”’]?$/u;

/** The finding that a position touches; the shortest where several do. */
export function findingAt(report: Report, position: Position): Finding | undefined {
  return report.findings
    .filter(({ range }) => !before(position, range.start) && !before(range.end, position))
    .sort((one, other) => size(one.range) - size(other.range))[0];
}

/** What the rewrite view shows of a finding. */
export function rewritesOf(finding: Finding, report: Report, name: string, language: string, textOf: TextOf): Rewrites {
  const around = report.sentences.find(({ range }) => contains(range, finding.range))?.range ?? finding.range;
  const now = split(around, finding.range, textOf);
  const unsafe = UNSAFE[language] ?? UNSAFE_ELSEWHERE;
  const offered = finding.alternatives.map((wording): Rewrite => {
    const range = SENTENCE.test(wording) ? around : finding.range;
    const parts = split(around, range, textOf);
    const words = inCase(parts.old, wording);
    return { ...parts, new: words, range: MARKUP.test(parts.old) || unsafe.test(words) ? null : range };
  });
  const rewrites = [...fixed(finding, around, textOf), ...offered];
  const distinct = rewrites.filter((one, at) => rewrites.findIndex((other) => whole(other) === whole(one)) === at);
  return { name, line: finding.range.start.line + 1, finding, now, rewrites: distinct };
}

/** The fix, where it is one change within the sentence. */
function fixed(finding: Finding, around: Range, textOf: TextOf): Rewrite[] {
  const [edit, ...others] = finding.edits ?? [];
  if (!edit || others.length > 0 || !contains(around, edit.range)) {
    return [];
  }
  return [{ ...split(around, edit.range, textOf), new: edit.newText, range: edit.range }];
}

/** The sentence as a rewrite makes it. */
function whole({ before, new: words, after }: Rewrite): string {
  return `${before}${words}${after}`;
}

function split(around: Range, range: Range, textOf: TextOf): { before: string; old: string; after: string } {
  return {
    before: textOf({ start: around.start, end: range.start }),
    old: textOf(range),
    after: textOf({ start: range.end, end: around.end }),
  };
}

/** `wording` with a capital where the words that it replaces had one. */
function inCase(old: string, wording: string): string {
  return /^\p{Lu}/u.test(old) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

/** Whether a position stands before another. */
export function before(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function contains(outer: Range, inner: Range): boolean {
  return !before(inner.start, outer.start) && !before(outer.end, inner.end);
}

function size({ start, end }: Range): number {
  return (end.line - start.line) * 100_000 + end.character - start.character;
}
