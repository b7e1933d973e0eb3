/** How the four dimensions are named, explained and coloured. */

import type { Dimension } from "./protocol";

interface About {
  readonly name: string;
  readonly icon: string;
  readonly asks: string;
  /** What 0, 25, 50, 75 and 100 read as. */
  readonly words: readonly [string, string, string, string, string];
}

export const ABOUT: Readonly<Record<Dimension, About>> = {
  warmth: {
    name: "Warmth",
    icon: "heart",
    asks: "Does the writer care about me?",
    words: ["hostile", "cold", "civil", "friendly", "openly kind"],
  },
  humanity: {
    name: "Humanity",
    icon: "person",
    asks: "Is this one person talking to another?",
    words: ["a machine", "impersonal", "a plain notice", "natural speech", "someone who listened"],
  },
  corporate: {
    name: "Corporate",
    icon: "briefcase",
    asks: "How much corporate-speak is in the way? Low is good.",
    words: ["none", "a trace", "noticeable", "heavy", "nothing else"],
  },
  focus: {
    name: "Focus",
    icon: "target",
    asks: "Whose side is it on, ours or the reader’s?",
    words: ["takes", "mostly about us", "balanced", "mostly for the reader", "gives first"],
  },
};

/** What a score from 0 to 100 reads as. */
export function word(dimension: Dimension, score: number): string {
  const words = ABOUT[dimension].words;
  return words[Math.round(score / 25) as 0 | 1 | 2 | 3 | 4];
}

/**
 * How good a score is for the reader: -1 (as bad as it gets) to 1, 0 is neutral. Corporate-speak is neutral
 * at a trace (25), the others at 50. Real copy keeps well within the scale, so the ends are reached early.
 */
export function tone(dimension: Dimension, score: number): number {
  const distance = dimension === "corporate" ? (25 - score) / 40 : (score - 50) / 30;
  return Math.max(-1, Math.min(1, distance));
}

/** A bar of ten blocks for a score from 0 to 100. */
export function bar(score: number): string {
  const full = Math.round(score / 10);
  return "█".repeat(full) + "░".repeat(10 - full);
}
