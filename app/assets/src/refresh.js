// A page that waits (for a payment to settle) carries `data-refresh-seconds` on `<main>` or something in it. Without
// script the page refreshes by itself (a `<meta http-equiv="refresh">` in `<noscript>`); with it, only what changed is
// replaced, and said aloud.

// Longest wait between two looks while the network or the server is away.
const LONGEST_WAIT_SECONDS = 60;

/** Watches this page's own address until it no longer asks for it; `enhance` starts the components of a new part. */
export function keepFresh(enhance) {
  const waiting = "main[data-refresh-seconds], main [data-refresh-seconds]";
  const secondsAsked = () => Number(document.querySelector(waiting)?.dataset.refreshSeconds);
  if (!(secondsAsked() > 0)) return;

  // A live region has to be there before its words, or they are not read.
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.className = "govuk-visually-hidden";
  document.body.append(status);

  let failures = 0;

  async function look() {
    const response = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
    // The wait is over and the answer has an address of its own.
    if (response.redirected && response.url !== location.href) {
      location.replace(response.url);
      return;
    }
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const before = document.querySelector("main");
    const after = fresh.querySelector("main");
    // The words decide, not the markup: a token that is new on every answer is no news.
    if (!after || before.textContent === after.textContent) return;
    const hadFocus = before.contains(document.activeElement);
    document.title = fresh.title;
    before.replaceWith(document.adoptNode(after));
    enhance(after);
    if (hadFocus) {
      after.tabIndex = -1;
      after.focus({ preventScroll: true });
    }
    const heading = after.querySelector("h1");
    status.textContent = (heading ?? after).textContent.trim();
  }

  function lookLater() {
    const seconds = secondsAsked();
    if (!(seconds > 0)) return;
    const wait = Math.min(seconds * 2 ** failures, LONGEST_WAIT_SECONDS);
    setTimeout(async () => {
      try {
        // Nobody reads a page in the background: it looks again when it is back.
        if (!document.hidden) await look();
        failures = 0;
      } catch {
        failures += 1;
      }
      lookLater();
    }, wait * 1000);
  }

  lookLater();
}
