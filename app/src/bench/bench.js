// The form bench: shows the news of the files as they are saved, and lets the frames be as high as what is in them.
// Without this script the pages are the same, and a reload shows the news.

const LOWEST = 480;
let seen = document.body.dataset.seen;
// As they were drawn: a frame that has grown is no change.
const drawn = new Map([...document.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part.outerHTML]));

/** A frame as high as its page, so that nothing of it is hidden. */
function grow(frame) {
  const page = frame.contentDocument;
  if (!page || !page.body) return;
  const fit = () => {
    const height = Math.ceil(page.body.getBoundingClientRect().height);
    frame.style.height = `${Math.max(height, LOWEST)}px`;
  };
  fit();
  new ResizeObserver(fit).observe(page.body);
}

function watchFrames(within) {
  for (const frame of within.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => grow(frame));
    if (frame.contentDocument?.readyState === "complete") grow(frame);
  }
}

/** What has the focus, found again by its address or id when its part of the page is drawn anew. */
function keepFocus(change) {
  const had = document.activeElement;
  const href = had?.getAttribute?.("href");
  const id = had?.id;
  change();
  if (document.activeElement === had) return;
  const again = (id && document.getElementById(id)) || (href && document.querySelector(`a[href="${CSS.escape(href)}"]`));
  again?.focus({ preventScroll: true });
}

/** Puts the parts that have changed in place of the old ones; frames that stay are loaded anew. */
async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const parts = (page) => [...page.querySelectorAll("[data-part]")].map((part) => part.dataset.part).join();
  if (parts(fresh) !== parts(document)) {
    location.reload();
    return;
  }
  keepFocus(() => {
    for (const part of fresh.querySelectorAll("[data-part]")) {
      const old = document.querySelector(`[data-part="${part.dataset.part}"]`);
      const { outerHTML } = part;
      if (drawn.get(part.dataset.part) === outerHTML) {
        // To where it began: a page that was posted would ask before it is loaded again.
        for (const frame of old.querySelectorAll("iframe")) frame.src = frame.getAttribute("src");
      } else {
        drawn.set(part.dataset.part, outerHTML);
        const open = [...old.querySelectorAll("details")].map((details) => details.open);
        const taken = document.adoptNode(part);
        old.replaceWith(taken);
        taken.querySelectorAll("details").forEach((details, at) => (details.open = open[at] ?? false));
        watchFrames(taken);
      }
    }
  });
  document.title = fresh.title;
  const heading = document.querySelector("[data-heading]");
  document.querySelector(".bench-news").textContent = `Saved. ${heading?.textContent ?? ""}`;
  setTimeout(() => (document.querySelector(".bench-news").textContent = ""), 6000);
}

/** Asks again and again; the answer comes when a file has changed. */
async function follow() {
  for (;;) {
    try {
      const answer = await fetch(`/bench/news?seen=${seen}`, { cache: "no-store" });
      const number = await answer.text();
      if (answer.ok && number !== seen) {
        seen = number;
        await refresh();
      }
    } catch {
      await new Promise((wake) => setTimeout(wake, 2000));
    }
  }
}

watchFrames(document);
// A frame's own page is no bench.
if (window.top === window) follow();
