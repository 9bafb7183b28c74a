/** Without it the page reads as well: nothing is said by the style alone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #56606b; --line: #d4d9df; --pale: #f5f6f8; --paper: #fff; --mark: #8a4b00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --soft: #a7b0ba; --line: #3b444d; --pale: #1a1f24; --paper: #12161a; --mark: #f0b266; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 0.5rem; padding-block-start: 1rem; border-block-start: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 0.95rem; margin: 1.5rem 0 0.4rem; }
p { margin: 0 0 0.6rem; }
a { color: inherit; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
ul { margin: 0 0 0.6rem; padding-inline-start: 1.2rem; }
.soft { color: var(--soft); font-size: 0.9rem; }
.warn { padding: 0.7rem 1rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--mark); background: var(--pale); }
.contents { list-style: none; padding: 0; }
.contents li { padding-block: 0.35rem; border-block-end: 1px solid var(--line); }
.contents a { display: inline-block; min-block-size: 24px; margin-inline-end: 0.6rem; }
.contents a:first-child { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: 0.25rem 1.5rem; margin: 0 0 0.6rem; }
dt { color: var(--soft); }
dd { margin: 0; }
code { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; font-size: 0.8rem; color: var(--soft); }
.shown { margin: 0 0 0.6rem; padding: 1rem 1.2rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--pale); }
.shown p { margin: 0 0 0.45rem; }
.shown p:last-child { margin: 0; }
.heading { font-weight: 600; }
.label { padding-inline-start: 1.6rem; text-indent: -1.6rem; }
.label::before { content: ""; display: inline-block; inline-size: 1rem; block-size: 1rem; margin-inline-end: 0.6rem; vertical-align: -0.15em; border: 1px solid; border-radius: 2px; }
.disclosure { padding-inline-start: 1.6rem; }
.disclosure, .closing, .privacy { font-size: 0.875rem; }
.phone { padding: 0.3rem 0.6rem; border: 1px dashed var(--mark); }
.highlighted { font-weight: 600; }
.privacy { text-decoration: underline; }
.sample { padding-block: 0.5rem; border-block-end: 1px solid var(--line); break-inside: avoid; }
.sample p { margin: 0 0 0.2rem; }
.approve { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin-block-start: 2rem; break-inside: avoid; }
.approve p { padding-block-start: 2.5rem; border-block-end: 1px solid; color: var(--soft); font-size: 0.9rem; }
h2, h3, h4 { break-after: avoid; }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-block-end: 0.5rem; } }
@media (forced-colors: active) { .shown, .warn, .phone { border-color: CanvasText; } }
@media print {
  @page { size: A4; margin: 16mm; }
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --pale: #fff; --paper: #fff; --mark: #000; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2 { margin: 1.5rem 0 0.5rem; padding-block-start: 0.5rem; border-block-start-width: 1px; }
  .language { break-before: page; }
  .language > h2 { margin: 0 0 0.5rem; padding: 0; border: 0; }
  .shown, .notice { break-inside: avoid; }
}
`;
