// What is done to GOV.UK Frontend's compiled style sheet: it is told to follow the direction of the writing, and what
// it says again in every rule is said once.

const sides = { left: "inline-start", right: "inline-end" };
const sidedBox =
  /(?<=^|[\s;{])(margin|padding|border)-(left|right)(-width|-style|-color(?!\s*:\s*inherit))?(?=\s*:)/g;
const sidedPlace = /(?<=^|[\s;{])(left|right)(?=\s*:)/g;
const sidedText = /(?<=text-align\s*:\s*)(left|right)/g;

/**
 * Turns left and right into start and end, so that pages written from right to left mirror without rules of their own.
 * An inherited border colour stays where it is: it draws a triangle.
 */
export function writingDirection(css) {
  return css
    .replace(sidedBox, (_, box, side, part) => `${box}-${sides[side]}${part ?? ""}`)
    .replace(sidedPlace, (_, side) => `inset-${sides[side]}`)
    .replace(sidedText, (_, side) => (side === "left" ? "start" : "end"));
}

/** Takes out of minified CSS what every rule inherits anyway, and fallback values for properties that are always set. */
export function withoutRepetition(css) {
  return css
    .replace(/@media print\{[^{}]+\{font-family:inherit\}\}/g, "")
    .replace(/(?<=[;{])font-family:inherit;-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;?/g, "")
    .replace(/var\((--govuk-[a-z-]+), ?#[0-9a-f]{3,6}\)/g, "var($1)")
    .replace(/(--[a-z-]+): /g, "$1:")
    .replace(/;\}/g, "}")
    .replace(/(?<=[{}])[^{}@]+\{\}/g, "");
}

// Parts of GOV.UK Frontend that no page of ours has: the Crown's arms and licence, menus that need script, and looks
// that are never asked for. A component keeps its other rules.
const unused = new RegExp(
  [
    "footer__(?:crown|copyright|heading|licence|list|navigation|section)",
    "service-navigation(?:--inverse|__(?:active|inlining|item|list|toggle|wrapper))",
    "language-navigation--inverse",
    "(?:generic-header|phase-banner)__container--full",
    "breadcrumbs--(?:inverse|collapse)",
    "back-link--inverse",
    "button--inverse",
    "link(?:--inverse|--muted|--text|-image)",
    "exit-this-page",
    "section-break",
    "tag--(?:pink|turquoise)",
    "file-upload-(?:button|wrapper)",
    "drop-zone",
    "(?:radios|checkboxes)--small",
    "panel(?:--interruption|__actions)",
    "grid-column-(?:.*from-desktop|full|one-half|one-quarter|three-quarters)",
    "main-wrapper--",
    "caption-xl",
  ].map((part) => `govuk-${part}`).join("|"),
);

/** Takes the rules for unused parts out of minified CSS; a rule for several things stays for those that are used. */
export function withoutUnused(css) {
  const kept = [];
  let position = 0;
  while (position < css.length) {
    const open = css.indexOf("{", position);
    if (open < 0) break;
    const end = closing(css, open);
    const head = css.slice(position, open);
    const body = css.slice(open + 1, end);
    if (/^@(?:media|supports)/.test(head)) {
      const inner = withoutUnused(body);
      if (inner) kept.push(`${head}{${inner}}`);
    } else {
      const selectors = splitSelectors(head).filter((selector) => !unused.test(selector.replace(/:not\([^)]*\)/g, "")));
      if (selectors.length > 0) kept.push(`${selectors.join(",")}{${body}}`);
    }
    position = end + 1;
  }
  return kept.join("");
}

function closing(css, open) {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block of the style sheet is not closed: ${css.slice(open, open + 60)}`);
}

// At the commas that are not inside :not(…) or the like.
function splitSelectors(head) {
  return head.split(/,(?![^(]*\))/);
}
