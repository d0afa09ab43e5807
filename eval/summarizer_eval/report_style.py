"""The style sheet of the HTML report: light, dark, narrow screens and paper."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #16181d; --muted: #5a616b; --rule: #dcdfe4; --tint: #f5f6f8; --mark: #d5e6f8;
  --hue-0: #0b5cad; --hue-1: #b54708; --hue-2: #00766a; --hue-3: #7b3f98;
  --grey-0: #6b717a; --grey-1: #92989f;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e8eaed; --muted: #a2a9b2; --rule: #333941; --tint: #1c2026; --mark: #1d4469;
    --hue-0: #6fb1f2; --hue-1: #f19a5e; --hue-2: #4ec2b0; --hue-3: #c795e2;
    --grey-0: #a9aeb5; --grey-1: #7d838b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.kicker {
  margin: 0 0 .5rem; font-size: .8125rem; font-weight: 600; letter-spacing: .02em; color: var(--hue-0);
}
h1, h2 { font-family: var(--serif); font-weight: 700; line-height: 1.15; text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.75rem, 5vw, 2.75rem); letter-spacing: -.01em; }
h2 { margin: 3.25rem 0 .5rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.5rem; }
h3 { margin: 2rem 0 .25rem; font-size: 1.0625rem; line-height: 1.3; }
h4 { margin: 0 0 .25rem; font-size: .8125rem; font-weight: 600; color: var(--muted); }
p { margin: 0 0 1rem; max-width: 42rem; }
.findings { margin: 0; padding: 0; max-width: 46rem; list-style: none; font: 1.125rem/1.5 var(--serif); }
.findings li { margin-bottom: .35rem; text-wrap: pretty; }
.note, figcaption, dt { color: var(--muted); font-size: .875rem; line-height: 1.5; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
:focus-visible { outline: 2px solid var(--hue-0); outline-offset: 2px; }
table { border-collapse: collapse; min-width: 100%; font-size: .9375rem; }
th, td {
  padding: .4rem 0 .4rem 1.5rem; border-bottom: 1px solid var(--rule); text-align: right;
  white-space: nowrap;
}
th:first-child { padding-left: 0; text-align: left; font-weight: 400; }
th:nth-child(2), td:nth-child(2) { padding-left: 1rem; }
th:first-child { position: sticky; left: 0; background: var(--paper); }
thead th { white-space: normal; }
thead > tr > * { vertical-align: bottom; border-bottom: 1px solid var(--ink); font-weight: 600; }
td small { margin-left: .35em; color: var(--muted); font-size: .8125rem; }
.panels {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
  gap: 1.5rem 2.5rem; margin: 1.25rem 0;
}
figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: .25rem; color: var(--ink); font-weight: 600; }
svg text { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
.example {
  margin: 1rem 0 1.5rem; padding: 1rem 1.125rem 1.125rem; background: var(--tint);
  border-left: 3px solid var(--hue-0);
}
.example.worst { border-left-color: var(--hue-1); }
.example header {
  display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; align-items: baseline; margin-bottom: .75rem;
  font-size: .875rem;
}
.example header b { font-family: var(--mono); font-size: .8125rem; overflow-wrap: anywhere; }
.pair {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem;
}
.pair > * { min-width: 0; align-self: start; }
.tests { display: grid; gap: 1rem 2rem; }
.tests > * { min-width: 0; align-self: start; }
.tests .scroll { margin: 0; }
.tests table { font-size: .875rem; }
.tests td, .tests th + th { padding-left: .75rem; }
.tests svg { max-width: 30rem; }
.tests small { font-size: .75rem; }
@media (min-width: 60rem) { .tests { grid-template-columns: 5fr 7fr; } }
.text {
  margin: 0 0 .5rem; font: 1.0625rem/1.5 var(--serif); white-space: pre-line; overflow-wrap: anywhere;
}
mark {
  background: var(--mark); color: inherit; padding: .05em 0; -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
dl {
  display: grid; grid-template-columns: fit-content(14rem) 1fr; gap: .3rem 1.25rem; margin: 1rem 0;
  font-size: .875rem;
}
dd { margin: 0; min-width: 0; }
code { font: .8125rem/1.5 var(--mono); overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; max-width: 42rem; }
@media (max-width: 36rem) {
  main { padding-top: 1.5rem; }
  td small { display: block; margin: 0; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --rule: #bbb; --tint: #fff; --mark: #ddd; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3, .note { break-after: avoid; }
  th:first-child { position: static; }
  figure, .example, tr { break-inside: avoid; }
  mark { text-decoration: underline; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) { :root { --hue-0: LinkText; --rule: GrayText; } }
"""
