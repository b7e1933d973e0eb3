/** What the server and the extension say to each other beyond the language server protocol. */

export const DIMENSIONS = ["warmth", "humanity", "corporate", "focus"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Four numbers from 0 to 100. */
export type Scores = Readonly<Record<Dimension, number>>;

/** Zero-based; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A sentence and how it feels; `role` is its part in the message (subject, greeting, body ...). */
export interface Sentence {
  readonly range: Range;
  readonly role: string;
  readonly text: string;
  readonly scores: Scores;
}

/** Words that moved a dimension; negative points made it worse for the reader. */
export interface Move {
  readonly range: Range;
  readonly dimension: Dimension;
  readonly points: number;
  readonly reason: string;
  readonly text: string;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface Finding {
  readonly range: Range;
  readonly rule: string;
  readonly dimension: Dimension;
  readonly severity: "hint" | "warning" | "error";
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly href: string;
  /** What to say before the alternatives: whether they can stand where the words are, or are examples. */
  readonly lead: string;
  readonly alternatives: readonly string[];
  /** What the fix is called, if there is one. */
  readonly fix: string | null;
  /** What the fix changes. */
  readonly edits: readonly TextEdit[] | null;
}

/** Reply to the request `tonecheck/report`. */
export interface Report {
  readonly uri: string;
  readonly version: number;
  readonly words: number;
  readonly scorer: string;
  readonly scores: Scores | null;
  readonly summary: string;
  readonly sentences: readonly Sentence[];
  readonly moves: readonly Move[];
  readonly findings: readonly Finding[];
}

/** Notification `tonecheck/scores`, sent after every check. */
export interface ScoresChanged {
  readonly uri: string;
  readonly version: number;
  readonly scores: Scores | null;
  readonly words: number;
  readonly summary: string;
}

/** Host to score view. */
export type ToScoreView =
  | { readonly type: "report"; readonly name: string; readonly report: Report | null }
  | { readonly type: "cursor"; readonly position: Position };

/** Score view to host. */
export type FromScoreView =
  | { readonly type: "ready" }
  | { readonly type: "jump"; readonly range: Range }
  | { readonly type: "rewrite"; readonly range: Range }
  | { readonly type: "explain"; readonly rule: string };

/** One way to write a sentence anew: what stands before and after the changed words stays. */
export interface Rewrite {
  readonly before: string;
  readonly old: string;
  readonly new: string;
  readonly after: string;
  /** Where `old` stands; null where it holds markup or the new words would need escaping: copy only. */
  readonly range: Range | null;
}

/** What the rewrite view shows. */
export interface Rewrites {
  readonly name: string;
  readonly line: number;
  readonly finding: Finding;
  /** The sentence as it is; `old` are the words that the finding is about. */
  readonly now: { readonly before: string; readonly old: string; readonly after: string };
  readonly rewrites: readonly Rewrite[];
}

/** Host to rewrite view. */
export type ToRewriteView = { readonly type: "rewrites"; readonly rewrites: Rewrites };

/** Rewrite view to host. */
export type FromRewriteView =
  | { readonly type: "ready" }
  | { readonly type: "apply"; readonly index: number }
  | { readonly type: "copy"; readonly index: number }
  | { readonly type: "explain"; readonly rule: string };
