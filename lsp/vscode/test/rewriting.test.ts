import assert from "node:assert/strict";
import { describe, test } from "node:test";

import type { Finding, Range, Report, Sentence } from "../src/protocol.ts";
import { findingAt, rewritesOf } from "../src/rewriting.ts";

const SCORES = { warmth: 50, humanity: 50, corporate: 0, focus: 50 };

/** The range of `words` in a text of one line. */
function place(text: string, words: string): Range {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `${words} is not in ${text}`);
  return { start: { line: 0, character: start }, end: { line: 0, character: start + words.length } };
}

function finding(range: Range, alternatives: string[], fix?: string): Finding {
  const edits = fix === undefined ? null : [{ range, newText: fix }];
  const texts = { message: "m", lead: "Instead", why: "w", source: "s", href: "", fix: fix === undefined ? null : `Write “${fix}”` };
  return { range, rule: "r", dimension: "corporate", severity: "hint", ...texts, alternatives, edits };
}

function report(text: string, sentences: string[], findings: Finding[]): Report {
  const found = sentences.map((words): Sentence => ({ range: place(text, words), role: "body", text: words, scores: SCORES }));
  return { uri: "", version: 1, words: 1, scorer: "fast", scores: SCORES, summary: "", sentences: found, moves: [], findings };
}

/** What a writer would read after each offer; “(copy)” where it is not put in by itself. */
function offers(text: string, sentence: string, found: Finding, language = "plaintext"): string[] {
  const textOf = ({ start, end }: Range): string => text.slice(start.character, end.character);
  const made = rewritesOf(found, report(text, [sentence], [found]), "a.txt", language, textOf);
  assert.equal(made.now.before + made.now.old + made.now.after, sentence);
  return made.rewrites.map((one) => {
    if (one.range === null) {
      return `(copy) ${one.new}`;
    }
    return text.slice(0, one.range.start.character) + one.new + text.slice(one.range.end.character);
  });
}

describe("ways to rewrite", () => {
  const text = "Hello. In order to trace it, log in. Bye.";
  const sentence = "In order to trace it, log in.";

  test("the fix comes first and is offered once", () => {
    const found = finding(place(text, "In order to"), ["to", "so that"], "To");
    assert.deepEqual(offers(text, sentence, found), [
      "Hello. To trace it, log in. Bye.",
      "Hello. So that trace it, log in. Bye.",
    ]);
  });

  test("an alternative that is a sentence takes the place of the sentence", () => {
    const found = finding(place(text, "In order to"), ["You can see where it is."]);
    assert.deepEqual(offers(text, sentence, found), ["Hello. You can see where it is. Bye."]);
  });

  test("words with markup or template tags in them are never overwritten", () => {
    for (const words of ["any <b>inconvenience</b>", "your {{ thing }}", "r&amp;d", "100%s", "a\\nb"]) {
      const source = `We use ${words} here.`;
      const found = finding(place(source, words), ["what you need"]);
      assert.deepEqual(offers(source, source, found, "html"), ["(copy) what you need"]);
    }
  });

  test("new words that a format would have to escape are only copied", () => {
    const source = "title: going forward";
    const found = finding(place(source, "going forward"), ["from Monday", "we'll tell you", 'we say "now"']);
    assert.deepEqual(offers(source, source, found, "yaml"), ["title: from Monday", "(copy) we'll tell you", '(copy) we say "now"']);
    assert.deepEqual(offers(source, source, found, "html").slice(1), ["title: we'll tell you", '(copy) we say "now"']);
    assert.equal(offers(source, source, found, "plaintext")[2], 'title: we say "now"');
  });
});

describe("the finding at a place", () => {
  const text = "Please be advised that we utilise it.";
  const [outer, inner] = [finding(place(text, "be advised that we utilise"), []), finding(place(text, "utilise"), [])];
  const all = report(text, [text], [outer, inner]);

  test("is the shortest that touches it", () => {
    assert.equal(findingAt(all, place(text, "tilise").start), inner);
    assert.equal(findingAt(all, inner.range.end), inner);
    assert.equal(findingAt(all, outer.range.start), outer);
  });

  test("is none beside them", () => {
    assert.equal(findingAt(all, { line: 0, character: 0 }), undefined);
    assert.equal(findingAt(all, { line: 1, character: 12 }), undefined);
  });
});
