// Radios and checkboxes: what an answer opens stands below it, and "none of these" unticks the others.

/** Opens what belongs to the answers of `list`; `form.dataset.opened` is what is said aloud when something opens. */
function follow(list, say) {
  let openedNow = false;
  for (const input of list.querySelectorAll("[data-aria-controls]")) {
    const content = document.getElementById(input.dataset.ariaControls);
    if (!content || input.closest("[data-module]") !== list) continue;
    const kind = input.type === "radio" ? "govuk-radios" : "govuk-checkboxes";
    const wasHidden = content.classList.contains(`${kind}__conditional--hidden`);
    content.classList.toggle(`${kind}__conditional--hidden`, !input.checked);
    openedNow ||= wasHidden && input.checked;
  }
  // A radio may not have `aria-expanded`, so the news is said.
  if (openedNow) say();
}

function untickOthers(list, ticked) {
  const isExclusive = (input) => input.dataset.behaviour === "exclusive";
  for (const other of list.querySelectorAll('input[type="checkbox"]')) {
    const same = other !== ticked && other.name === ticked.name;
    if (same && (isExclusive(ticked) || isExclusive(other))) other.checked = false;
  }
}

/** Starts every list of radios or checkboxes on the page. */
export function followChoices() {
  const lists = document.querySelectorAll('[data-module="govuk-radios"], [data-module="govuk-checkboxes"]');
  const text = document.querySelector("form[data-opened]")?.dataset.opened;
  let status;
  if (text) {
    // A live region has to be there before its words, or they are not read.
    status = document.createElement("div");
    status.setAttribute("role", "status");
    status.className = "govuk-visually-hidden";
    document.body.append(status);
  }
  const say = () => {
    if (!status) return;
    status.textContent = "";
    setTimeout(() => (status.textContent = text), 100);
  };
  for (const list of lists) {
    list.addEventListener("change", ({ target }) => {
      if (target.closest("[data-module]") !== list) return;
      if (target.type === "checkbox" && target.checked) untickOthers(list, target);
      follow(list, say);
    });
    follow(list, () => {});
  }
  // A browser that goes back fills the answers in again, after this has run.
  addEventListener("pageshow", () => lists.forEach((list) => follow(list, () => {})));
}
