// A long list becomes one to type into: GDS's accessible-autocomplete, which keeps the list and chooses in it.
import accessibleAutocomplete from "accessible-autocomplete/src/wrapper.js";

for (const list of document.querySelectorAll("select[data-typing]")) {
  try {
    enhance(list);
  } catch (error) {
    console.error(error);
  }
}

function enhance(list) {
  const { typing, none, found } = list.dataset;
  const { id, className } = list;
  const describedBy = list.getAttribute("aria-describedby");
  const options = [...list.options].filter((option) => option.value);
  const same = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const choose = (text) => {
    const option = options.find((option) => same(option.text, text ?? ""));
    // What is no option is no answer, and the page asks again; the one chosen before must not go out in its place.
    list.value = option?.value ?? "";
  };
  accessibleAutocomplete.enhanceSelectElement({
    selectElement: list,
    source: (typed, show) => {
      const words = typed.trim().toLowerCase().split(/\s+/);
      const texts = options.map((option) => option.text);
      show(texts.filter((text) => words.every((word) => text.toLowerCase().includes(word))));
    },
    defaultValue: list.value ? list.selectedOptions[0].text : "",
    autoselect: false,
    showAllValues: true,
    confirmOnBlur: false,
    onConfirm: choose,
    inputClasses: className.includes("--error") ? "govuk-input govuk-input--error" : "govuk-input",
    tAssistiveHint: () => typing,
    tNoResults: () => none,
    tStatusNoResults: () => none,
    tStatusResults: (count, selected) => [found.replace("%{count}", count), selected].filter(Boolean).join(". "),
    tStatusSelectedOption: (option, count, index) => `${option}, ${index + 1} / ${count}`,
    // The component writes what these give as HTML.
    templates: { inputValue: (text) => text ?? "", suggestion: asHtml },
    // Its own arrow takes no clicks and is not ours to colour; the style sheet draws one.
    dropdownArrow: () => "",
  });
  const input = document.getElementById(id);
  input.addEventListener("input", () => choose(input.value));
  list.form?.addEventListener("submit", () => choose(input.value));
  if (describedBy) keepDescription(input, describedBy);
}

function asHtml(text) {
  const element = document.createElement("span");
  element.textContent = text;
  return element.innerHTML;
}

/** The hint and the error describe the input that took the list's place, whatever the component says beside them. */
function keepDescription(input, ids) {
  const add = () => {
    const now = input.getAttribute("aria-describedby") ?? "";
    if (!now.includes(ids)) input.setAttribute("aria-describedby", `${ids} ${now}`.trim());
  };
  new MutationObserver(add).observe(input, { attributeFilter: ["aria-describedby"] });
  add();
}
