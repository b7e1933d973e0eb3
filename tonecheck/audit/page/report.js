"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const PAGE = 50;
  // Columns of a row: name, folder, kind, words, warmth, humanity, corporate, focus, overall, findings, worst sentence.
  const COLUMNS = [
    { at: 0, text: true, class: "name" }, { at: 1, names: data.folders, text: true, class: "name" },
    { at: 2, names: data.kinds, text: true },
    { at: 8, score: true }, { at: 4, score: true }, { at: 5, score: true }, { at: 6, score: true, low: true },
    { at: 7, score: true }, { at: 9 }, { at: 3 }, { at: 10, names: data.texts, text: true, class: "worst" },
  ];
  const value = (row, column) => (column.names ? column.names[row[column.at]] : row[column.at]);
  const table = document.getElementById("documents-table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const search = document.getElementById("search");
  const folder = document.getElementById("folder");
  const kind = document.getElementById("kind");
  const below = document.getElementById("below");
  const status = document.getElementById("status");
  const more = document.getElementById("more");
  let sorted = { column: 3, descending: false };
  let found = [];
  let shown = 0;

  const fill = (select, names) => names.map((name, number) => [name, number])
    .filter(([name]) => name)
    .sort((a, b) => a[0].localeCompare(b[0]))
    .forEach(([name, number]) => select.add(new Option(name, number)));
  fill(folder, data.folders);
  fill(kind, data.kinds);
  const kinds = data.kinds.some(Boolean);
  kind.closest("label").hidden = !kinds;
  table.classList.toggle("no-kind", !kinds);
  const folders = data.folders.length > 1;
  folder.closest("label").hidden = !folders;
  table.classList.toggle("no-folder", !folders);

  // Paths break after their signs and not in the middle of a word.
  const breakable = (path) => path.split(/(?<=[._/-])(?=\w)/).flatMap((part, at) => (at ? [document.createElement("wbr"), part] : [part]));

  const [tooLow, fine, tooHigh, plain] = data.limits;
  const cell = (row, column) => {
    const made = document.createElement("td");
    const content = value(row, column);
    if (column.class === "name") made.append(...breakable(content));
    else made.textContent = typeof content === "number" ? content.toLocaleString() : content;
    made.className = column.class || "";
    if (!column.text) made.classList.add("n");
    if (column.score) {
      if (column.low ? content > tooHigh : content < tooLow) made.classList.add("low");
      else if (column.low ? content < plain : content > fine) made.classList.add("high");
    }
    return made;
  };

  const show = () => {
    const next = found.slice(shown, shown + PAGE);
    for (const row of next) {
      const line = body.insertRow();
      COLUMNS.forEach((column) => line.append(cell(row, column)));
    }
    shown += next.length;
    more.hidden = shown >= found.length;
    status.textContent = `${found.length.toLocaleString()} of ${data.rows.length.toLocaleString()} documents`
      + (shown < found.length ? `, the first ${shown.toLocaleString()} shown` : "");
  };

  const update = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const limit = below.value === "" ? Infinity : Number(below.value);
    found = data.rows.filter((row) => {
      if (folder.value !== "" && row[1] !== Number(folder.value)) return false;
      if (kind.value !== "" && row[2] !== Number(kind.value)) return false;
      if (row[8] >= limit) return false;
      if (!words.length) return true;
      const text = `${row[0]} ${data.folders[row[1]]} ${data.texts[row[10]]}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const column = COLUMNS[sorted.column];
    const sign = sorted.descending ? -1 : 1;
    found.sort((a, b) => {
      const [x, y] = [value(a, column), value(b, column)];
      return sign * (column.text ? x.localeCompare(y) : x - y);
    });
    body.replaceChildren();
    shown = 0;
    show();
  };

  heads.forEach((head, number) => {
    head.querySelector("button").addEventListener("click", () => {
      const descending = sorted.column === number ? !sorted.descending : Boolean(COLUMNS[number].low || number >= 8 && number <= 9);
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sorted = { column: number, descending };
      update();
    });
  });
  [search, folder, kind, below].forEach((input) => input.addEventListener("input", update));
  more.addEventListener("click", () => {
    const at = shown;
    show();
    // The keyboard goes on where the new rows begin.
    const row = body.rows[at];
    if (row) { row.tabIndex = -1; row.focus({ preventScroll: true }); }
  });
  // A printed page has no buttons: all that is folded away is opened for it.
  let opened = [];
  addEventListener("beforeprint", () => { opened = [...document.querySelectorAll("details.printed:not([open])")]; opened.forEach((one) => { one.open = true; }); });
  addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
  update();
})();
