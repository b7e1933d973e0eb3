/** Building a page without ever parsing text as HTML. */

type Child = Node | string;
type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A button. */
export function button(attributes: Attributes, run: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = el("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", run);
  return element;
}

/** The page's main part. */
export function main(): HTMLElement {
  return document.querySelector("main") ?? document.body.appendChild(el("main"));
}

/** `text` as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
