// Renders templates with Handlebars, EJS or MJML: one JSON request a line on standard input, one JSON answer a line.
const readline = require("readline");
const modules = process.argv[2];
// MJML makes ids at random; here they are the same each time, but not the same as each other: its inliner of styles draws
// until it has one that is not in the style.
let drawn;
Math.random = () => { drawn = (drawn * 16807) % 2147483647; return drawn / 2147483647; };
const load = (name) => require(`${modules}/${name}`);

// A value of which anything can be asked; shown as its own name.
function value(name, truth, depth = 0) {
  const self = function () { return value(name, truth, depth + 1); };
  return new Proxy(self, {
    has: (_, key) => typeof key === "string" && !(key in globalThis) && key !== "__append" && key !== "escapeFn" && key !== "include" && key !== "rethrow",
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, writable: true, value: 1 }),
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === "toString" || key === "valueOf" || key === "toHTML") return () => `v_${name}`;
      if (key === Symbol.unscopables) return undefined;
      if (key === Symbol.iterator) return function* () { if (truth && depth < 3) { yield value("a", truth, depth + 1); yield value("b", truth, depth + 1); } };
      if (key === "length") return truth ? 2 : 0;
      if (key === "forEach" || key === "map") return (f) => [0, 1].map((i) => (truth ? f(value("x", truth, depth + 1), i) : ""));
      if (typeof key !== "string") return undefined;
      return depth > 6 ? `v_${key}` : value(key, truth, depth + 1);
    },
  });
}

function handlebars(text, truth) {
  const engine = load("handlebars").create();
  const show = function (...args) { const o = args.pop(); return o.fn ? (truth ? o.fn(this) : o.inverse ? o.inverse(this) : "") : `v_${o.name}`; };
  engine.registerHelper("helperMissing", show);
  engine.registerHelper("blockHelperMissing", function (_, o) { return truth ? o.fn(this) : o.inverse(this); });
  for (const name of ["if", "unless", "each", "with"]) {
    engine.registerHelper(name, function (...args) { const o = args.pop(); const yes = (name === "unless") !== truth; return yes ? o.fn(this) : o.inverse(this); });
  }
  for (const [, name] of text.matchAll(/\{\{[~-]?\s*#?>\s*["']?([\w\/.@-]+)/g)) engine.registerPartial(name, `[${name}]`);
  return engine.compile(text)({ name: "v_name" }, { allowProtoPropertiesByDefault: true });
}

const ENGINES = {
  handlebars,
  ejs: (text, truth) => load("ejs").render(text.replace(/<%-\s*include\([\s\S]*?%>/g, "[include]"), value("it", truth), { client: false }),
  mjml: (text) => load("mjml")(text, { validationLevel: "skip", ignoreIncludes: true }).html,
};

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { engine, text, truth } = JSON.parse(line);
  let answer;
  drawn = 20260101;
  try { answer = { text: String(ENGINES[engine](text, truth)) }; } catch (error) { answer = { error: String(error).slice(0, 200) }; }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
