// What a browser adds to pages that already work without it. Nothing here may be needed to finish a journey.
import { Button } from "govuk-frontend/dist/govuk/components/button/button.mjs";
import { CharacterCount } from "govuk-frontend/dist/govuk/components/character-count/character-count.mjs";
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";
import { followChoices } from "./choices.js";
import { keepFresh } from "./refresh.js";

// A browser that runs modules runs all of these; the components look for the class.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

/** Starts each component found in `scope`; one that cannot start leaves the others, and the plain page, alone. */
function enhance(scope) {
  for (const Component of [ErrorSummary, Button, CharacterCount, SkipLink]) {
    for (const root of scope.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
      try {
        new Component(root);
      } catch (error) {
        console.error(error);
      }
    }
  }
}

enhance(document);
followChoices();
keepFresh(enhance);
