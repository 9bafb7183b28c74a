/** Of the page only: the element has its own. Plain, in the colours and the type size that the person has set. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1b1f24; --paper: #fff; --ground: #eef1f4; --line: #d4d9df; --accent: #0b6b3a;
  font: 100%/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans Arabic", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #1c2126; --ground: #12161a; --line: #39424b; --accent: #6fd39c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 40rem; margin: clamp(0rem, 4vw, 3rem) auto; padding: clamp(1rem, 4vw, 2.5rem); background: var(--paper); border: 1px solid var(--line); border-radius: 0.75rem; }
h1 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.25; }
p { margin: 0; }
p:empty { display: none; }
#again { margin-block-start: 1rem; min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 1px solid var(--accent); border-radius: 0.5rem; background: none; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
#title:focus { outline: none; }
#again:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
noscript p { margin-block-end: 0.75rem; }
@media (max-width: 30rem) { main { margin: 0; border: 0; border-radius: 0; min-height: 100vh; } }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; border: 0; } #again { display: none; } }
`;
