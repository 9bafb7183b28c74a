import { createHash } from 'node:crypto';
/** Made for paper: black on white, nothing by colour alone, two A4 pages for a common proof. */
export const STYLE = `
:root { font-size: 94%; color-scheme: light; --ink: #1b1f24; --soft: #59626d; --line: #d4d9df; --pale: #f5f6f8; --yes: #0b6b3a; --no: #8a1c1c; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9ecef; color: var(--ink); font: 1rem/1.5 "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-width: 58rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; box-shadow: 0 1px 4px #0002; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 0.8rem; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; margin: 2.2rem 0 0.7rem; padding-top: 0.7rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; line-height: 1.4; }
h4 { margin: 0; font-size: 0.8rem; font-weight: 600; color: var(--soft); }
ul, ol { list-style: none; }
code, .id { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; font-size: 0.86em; }
time { font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); }
.about { font-size: 1.1rem; margin-top: 0.25rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; align-items: end; }
.head .soft { font-size: 0.86rem; }
.verdict { margin-top: 1.4rem; padding: 0.7rem 1rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--yes); background: var(--pale); }
.verdict.bad { border-inline-start-color: var(--no); font-weight: 600; }
.facts { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 0.25rem 1.5rem; }
.facts dt { color: var(--soft); }
.facts { break-inside: avoid; }
.facts dd { white-space: pre-line; }
.choice { border: 1px solid var(--line); padding: 1rem 1.2rem; margin-top: 0.8rem; break-inside: avoid; }
.choice header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.4rem 2rem; margin-bottom: 0.5rem; }
.choice blockquote { margin: 0 0 0.8rem; }
.answer { font-weight: 700; white-space: nowrap; text-align: end; }
.answer code { font-weight: 400; }
.yes { color: var(--yes); }
.no { color: var(--no); }
.columns { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.6rem 1.6rem; font-size: 0.9rem; padding-top: 0.7rem; border-top: 1px solid var(--line); }
.times > li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 0 1.5rem; padding: 0.35rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.times .soft, .note { font-size: 0.9rem; }
.note { color: var(--soft); margin-bottom: 0.6rem; break-after: avoid; }
.times + .note { margin: 0.6rem 0 0; break-after: auto; }
.shown { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: start; }
.shown blockquote { flex: 1 1 17rem; margin: 0; padding: 1rem 1.2rem; border: 1px solid var(--line); background: var(--pale); white-space: pre-line; }
.drawing { max-width: 100%; height: auto; outline: 1px solid var(--line); forced-color-adjust: none; }
.shown + .facts, .shown + h4, h4 + ul + .facts { margin-top: 0.7rem; }
.checks li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 1rem; padding: 0.3rem 0; break-inside: avoid; }
.checks + .facts { margin-top: 0.7rem; padding-top: 0.7rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.plain { list-style: disc; padding-inline-start: 1.2rem; font-size: 0.92rem; }
footer { margin-top: 2.2rem; padding-top: 0.7rem; border-top: 1px solid var(--line); font-size: 0.82rem; color: var(--soft); }
h2, h3, h4 { break-after: avoid; }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.3rem 1rem; box-shadow: none; }
  .facts, .columns, .choice header, .times > li, .checks li { grid-template-columns: minmax(0, 1fr); }
  .facts { break-inside: avoid; }
.facts dd { margin-bottom: 0.4rem; }
  .answer { text-align: start; }
}
@media print {
  @page { size: A4; margin: 15mm 16mm; }
  :root { font-size: 9pt; }
  body { background: none; line-height: 1.38; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 7.5pt; margin: 10pt 0 4pt; padding-top: 4pt; border-top-width: 1pt; }
  h3 { font-size: 9.5pt; }
  .facts { gap: 1pt 14pt; }
  .note { margin-bottom: 3pt; }
  .times > li { padding: 2pt 0; }
  .checks li { padding: 1pt 0; }
  .choice blockquote { margin-bottom: 5pt; }
  .columns { padding-top: 5pt; }
  .choice { padding: 7pt 10pt; margin-top: 6pt; }
  .verdict { margin-top: 9pt; padding: 5pt 9pt; }
  .shown blockquote { padding: 7pt 10pt; }
  .verdict, .shown blockquote { background: none; }
  .drawing { max-height: 24cm; }
  footer { margin-top: 12pt; }
}
@media (forced-colors: active) { .choice, .shown blockquote, .verdict { border-color: CanvasText; } }
`;
/** The page runs nothing, loads nothing, sends nothing, and is shown inside no other: only its own style counts. */
export const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
