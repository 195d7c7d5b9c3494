// Builds what the server serves from /assets: style sheet, enhancement scripts and icon, each under a name with its
// content's hash, with brotli and gzip copies beside it, and manifest.json to find them by.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { compile } from "sass";
import { classesWithoutRule } from "./classes.mjs";
import { withoutRepetition, withoutUnused, writingDirection } from "./style.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const output = join(here, "dist");

// What a first view may weigh, in bytes of brotli. HTML and style sheet together are to fit the first round trip of a
// connection (14.6 KB), of which a page takes up to 5 KB.
// The scripts below the first one are only for the pages that ask for a place, or have a list to type into.
const budgets = { "guildhall.css": 9_000, "guildhall.js": 6_500, "place.js": 700, "select.js": 8_000, "favicon.svg": 400 };

// Phones of ten years ago still get the plain page; these get all of it.
const browsers = ["chrome87", "firefox78", "safari14.1"];

async function style() {
  const { css } = compile(join(source, "guildhall.scss"), { charset: false, quietDeps: true });
  const { code } = await transform(writingDirection(css), { loader: "css", minify: true, target: browsers });
  return withoutUnused(withoutRepetition(code));
}

async function script(name) {
  const bundle = await build({
    entryPoints: [join(source, name)],
    bundle: true,
    // accessible-autocomplete from its sources: what it publishes ready-made carries patches for browsers of long ago.
    loader: { ".js": "jsx" },
    define: { "process.env.COMPONENT_LIBRARY": '"PREACT"' },
    format: "esm",
    legalComments: "none",
    minify: true,
    target: browsers,
    write: false,
  });
  return bundle.outputFiles[0].text;
}

function icon() {
  return readFileSync(join(source, "favicon.svg"), "utf8").replace(/>\s+</g, "><").trim();
}

function write(name, text) {
  const content = Buffer.from(text);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const extension = extname(name);
  const file = `${basename(name, extension)}-${hash}${extension}`;
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  writeFileSync(join(output, file), content);
  writeFileSync(join(output, `${file}.br`), brotli);
  writeFileSync(join(output, `${file}.gz`), gzipSync(content, { level: 9 }));
  return { file, bytes: content.length, brotli: brotli.length };
}

const scripts = ["guildhall.js", "place.js", "select.js"];
const built = { "guildhall.css": await style(), "favicon.svg": icon() };
for (const name of scripts) built[name] = await script(name);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const manifest = Object.fromEntries(Object.entries(built).map(([name, text]) => [name, write(name, text)]));

const astray = classesWithoutRule(built["guildhall.css"], join(here, "..", "src"));
if (astray.length > 0) console.log(`app/src names classes that the style sheet does not have: ${astray.join(", ")}`);

let overBudget = false;
for (const [name, { bytes, brotli }] of Object.entries(manifest)) {
  const over = brotli > budgets[name];
  overBudget ||= over;
  console.log(`${name}: ${bytes} bytes, ${brotli} with brotli, of ${budgets[name]}${over ? ": OVER ITS BUDGET" : ""}`);
}
// Last, and only when all is well: whoever finds a manifest finds everything that it names.
if (overBudget) process.exit(1);
writeFileSync(join(output, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
