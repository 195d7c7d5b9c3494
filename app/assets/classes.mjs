// Which classes the pages name and the style sheet does not have: a misspelling, or a component that has no styles yet.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Hooks for script, and names that GOV.UK's own markup has without a rule of their own.
const withoutRule = new RegExp(
  "^govuk-(?:js-.*|file-upload--error|frontend.*|checkboxes|radios|generic-header__container|language-navigation__text" +
    "|notification-banner-title|service-navigation__text|table__(?:body|caption--s|head|row)" +
    "|template__(?:footer|header))$",
);

/** Classes named in the Rust files under `folder` and in no rule of `css`, in order. */
export function classesWithoutRule(css, folder) {
  const styled = new Set(css.match(/(?<=\.)(?:govuk|app)-[\w-]+/g));
  const named = new Set();
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (!entry.endsWith(".rs")) continue;
    const source = readFileSync(join(folder, entry), "utf8");
    // Only in string literals, where a class stands between quotes or spaces.
    for (const [name] of source.matchAll(/(?<=["\s])(?:govuk|app)-[a-z][\w-]*(?=["\s\\])/g)) named.add(name);
  }
  return [...named].filter((name) => !styled.has(name) && !withoutRule.test(name)).sort();
}
