"""What the HTML of a summary looks like: one nested style sheet, two sets of colours, one script.

The style sheet is nested under a root selector, so it can reach nothing outside: `.standfirst` on
the page, a class of its own for each fragment in a notebook.
"""

from __future__ import annotations

# The page's own paper and ink, by day and by night, each pair at least 4.5:1. Print is always by day.
PAGE = """
:root { color-scheme: light dark; background: light-dark(#fbfaf6, #171614); }
@media print { :root { color-scheme: light; background: #fff; } @page { margin: 18mm 16mm; } }
body { margin: 0; }
.standfirst {
  --ink: light-dark(#1c1a17, #e9e5dc); --quiet: light-dark(#5f594f, #aaa396);
  --rule: light-dark(#d8d2c5, #3b3832); --accent: light-dark(#7a3410, #e6b98a);
  --lit: light-dark(#ffedb3, #4c3f14); --line: light-dark(#a87400, #e0b84c);
  --flag: light-dark(#a3161f, #ff9d94); --query: var(--flag);
  max-width: 76rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem);
}
"""

# A notebook has its own paper and ink, not always those of the system: everything is mixed from them.
NOTEBOOK = """
ROOT {
  --ink: currentColor; --quiet: color-mix(in srgb, currentColor 80%, transparent);
  --rule: color-mix(in srgb, currentColor 25%, transparent); --accent: currentColor;
  --lit: rgb(224 168 0 / .28); --line: rgb(190 130 0); --flag: rgb(225 60 60);
  --query: currentColor;
  max-width: 60rem; padding: .25rem 0 .5rem;
}
"""

STYLE = """
ROOT {
  color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia,
    "Noto Serif", "Liberation Serif", serif;
  & h1, & h2, & p, & ol, & ul, & dl, & dd, & blockquote { margin: 0; padding: 0; }
  & h2, & .from, & footer, & .notes, & sup, & .number, & details > summary {
    font-family: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif;
  }
  & header { border-top: 4px double var(--ink); padding: 1rem 0 1.5rem; }
  & h2 {
    font-size: .8125rem; line-height: 1.4; font-weight: 700; letter-spacing: .08em;
    text-transform: uppercase; color: var(--accent);
  }
  & h1 {
    font-size: clamp(1.6rem, 1rem + 2.6vw, 2.6rem); line-height: 1.14; font-weight: 700;
    letter-spacing: -.01em; text-wrap: balance; max-width: 24em; margin-top: .3rem;
  }
  & .from { color: var(--quiet); font-size: .9rem; margin-top: .6rem; overflow-wrap: anywhere; }
  & h2 { border-top: 1px solid var(--ink); padding-top: .5rem; margin-bottom: .7rem; }
  & p, & li, & blockquote, & h1 { overflow-wrap: break-word; }
  & .columns { display: grid; gap: 2.5rem clamp(2rem, 5vw, 4.5rem); }
  & .prose p { font-size: 1.25rem; line-height: 1.5; text-wrap: pretty; }
  & .prose p + p { margin-top: .7em; }
  & .prose.headline p { font-size: 1.6rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
  & article p { max-width: 38em; }
  & article p + p { margin-top: .85em; }
  & .sentence, & .source {
    unicode-bidi: isolate; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  }
  & .sentence[data-i] { cursor: pointer; }
  & .unread { color: var(--quiet); }
  & a { color: inherit; text-decoration: none; }
  & a:hover { text-decoration: underline; }
  & :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  & sup, & a.number { font-size: .7em; line-height: 0; font-weight: 700; color: var(--accent); }
  & a.number { vertical-align: super; padding: 0 .15em; scroll-margin: 5rem; }
  & .source > .number { padding-inline-start: 0; }
  & .source > sup { margin-inline-end: .25em; }
  & .sentence { scroll-margin: 5rem; }
  & mark.flag {
    color: inherit; background: none;
    text-decoration: underline wavy var(--flag) 1.5px; text-underline-offset: .22em;
    text-decoration-skip-ink: none;
  }
  & sup.flag { color: var(--query); }
  & .aside {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; user-select: none;
  }
  & .notes { font-size: .9375rem; line-height: 1.45; margin-top: 1.2rem; list-style: none; }
  & .notes li { border-inline-start: 3px solid var(--rule); padding: .1rem .8rem; scroll-margin: 5rem; }
  & .notes li + li { margin-top: .5rem; }
  & .notes li.claim { border-color: var(--flag); }
  & .notes b { font-weight: 700; }
  & blockquote { border-inline-start: 3px solid var(--rule); padding-inline-start: .8rem; }
  & blockquote + blockquote { margin-top: .6rem; }
  & details { margin-top: 1rem; }
  & details > summary { cursor: pointer; font-size: .9rem; }
  & details > article { margin-top: .6rem; }
  & footer { margin-top: 2.5rem; font-size: .875rem; line-height: 1.5; color: var(--quiet); }
  & dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
  & dt { font-weight: 700; }
  & dd { overflow-wrap: anywhere; }
  & .source:has(:target), & li:target { background: var(--lit); }
  @media (min-width: 56rem) {
    & .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); align-items: start; }
    & .beside { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; }
  }
  @media (prefers-reduced-motion: no-preference) { & .source, & .sentence { transition: background .15s; } }
  @media print {
    font-size: 10.5pt; max-width: none; padding: 0;
    & .columns { display: block; }
    & .beside { position: static; max-height: none; overflow: visible; margin-bottom: 1.5rem; }
    & .prose p { font-size: 13pt; }
    & article { columns: 2; column-gap: 2rem; }
    & article h2 { column-span: all; }
    & p { orphans: 3; widows: 3; }
    & footer, & .notes li { break-inside: avoid; }
  }
}
"""

# How a lit sentence looks; never by colour alone.
LIT = (
    "{background:var(--lit);text-decoration:underline var(--line) 2px;text-underline-offset:.25em;"
    "text-decoration-skip-ink:none}"
)

# Lighting on hover and focus is done by the style sheet. What is left: a click pins a sentence,
# a number leads to its source and back, Escape puts everything out.
SCRIPT = """
(() => {
  const root = document.querySelector(".standfirst");
  const pinned = () => root.querySelector("[aria-current]");
  const unpin = () => { pinned()?.removeAttribute("aria-current"); delete root.dataset.pin; };
  const pin = (sentence) => {
    unpin();
    root.dataset.pin = sentence.dataset.i;
    sentence.setAttribute("aria-current", "true");
  };
  const show = (target) => target?.scrollIntoView({ block: "nearest" });
  const follow = (link) => {
    const target = document.getElementById(link.hash.slice(1));
    show(target);
    (target?.querySelector(`a[href="#${link.id}"]`) ?? target)?.focus({ preventScroll: true });
  };
  root.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const sentence = event.target.closest("[data-i]");
    if (link && !link.hash) return;
    if (link) {
      event.preventDefault();
      if (sentence) pin(sentence);
      follow(link);
    } else if (sentence && getSelection().isCollapsed) {
      if (sentence === pinned()) return unpin();
      pin(sentence);
      const first = sentence.querySelector("a.number");
      if (first) show(document.getElementById(first.hash.slice(1)));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    unpin();
    root.dataset.off = "";
  });
  for (const kind of ["pointermove", "focusin"]) {
    document.addEventListener(kind, () => { delete root.dataset.off; });
  }
})();
"""
