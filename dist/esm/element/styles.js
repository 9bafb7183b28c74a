import { css } from 'lit';
export const styles = css `
  :host {
    display: block;
    font-size: var(--opt-in-font-size, 1em);
    line-height: 1.45;
    color: var(--opt-in-color, inherit);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  #container {
    --gap: var(--opt-in-gap, 0.75em);
    --accent: var(--opt-in-accent, #0b7d64);
    --error: var(--opt-in-error, color-mix(in srgb, currentcolor 30%, #e5242a));
    --line: var(--opt-in-border-color, color-mix(in srgb, currentcolor 18%, transparent));
    --edge: var(--opt-in-control-border-color, color-mix(in srgb, currentcolor 75%, transparent));
    --radius: var(--opt-in-radius, 0.5em);
    --shade: color-mix(in srgb, currentcolor 8%, transparent);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap);
    padding: var(--opt-in-padding, 1em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--opt-in-background, transparent);
    text-align: start;
  }
  .waiting {
    visibility: hidden;
  }
  #canvas {
    background: canvas;
  }
  [part='heading'],
  [part='confirm'],
  [part='phone-error'],
  [part='status'],
  #whatsapp-heading,
  [part='whatsapp-link'] {
    font-weight: 600;
  }
  [part='heading'] {
    font-size: 1.0625em;
  }
  [part='intro'] {
    margin-block-start: calc(var(--gap) * -0.8);
  }
  [part='purpose'] {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    padding-block-start: 0.2em;
    border-block-start: 1px solid var(--line);
  }
  /* As large as a finger wants; what is drawn inside is as large as the text wants. */
  [part='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0.6em 0 0;
    margin-inline: -2px 2px;
    border-radius: 0.375em;
    font-size: inherit;
    color: inherit;
  }
  [part='checkbox']::before,
  [part='checkbox']::after {
    content: '';
    grid-area: 1 / 1;
    place-self: center;
    print-color-adjust: exact;
  }
  [part='checkbox']::before {
    inline-size: max(1.25em, 20px);
    block-size: max(1.25em, 20px);
    border: 1.5px solid var(--edge);
    border-radius: min(var(--radius), 0.3em);
  }
  [part='checkbox']:checked::before {
    border-color: var(--accent);
    background: var(--accent);
  }
  [part='checkbox']:checked::after {
    inline-size: 0.4em;
    block-size: 0.7em;
    margin-block-end: 0.12em;
    border: solid var(--opt-in-on-accent, #fff);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [part='label'] {
    min-block-size: 44px;
    /* Up to the box: whoever hits the gap means the box. */
    margin-inline-start: calc(-0.75em - 2px);
    padding: 0.65em 0 0.2em;
    padding-inline-start: calc(0.75em + 2px);
    font-weight: 500;
  }
  [part='disclosure'],
  [part='consent'],
  [part='stop'] {
    grid-column: 2;
  }
  [part='consent'] {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.35em;
  }
  [part='consent'],
  [part='status']:not(:empty),
  [part~='highlight'] {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--accent);
  }
  [part='consent'] {
    border-color: var(--line);
  }
  :host(:state(refused)) [part='status'] {
    border-color: var(--error);
  }
  [part~='highlight'] {
    margin-block: 0.35em;
    font-weight: 600;
  }
  [part='stop'] {
    margin-block-start: 0.5em;
  }
  [part='stop'],
  [part='copy-file'] {
    justify-self: start;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.65em;
    cursor: pointer;
  }
  [part='copy'] p {
    margin-block-end: 0.5em;
  }
  [part='intro'],
  [part='disclosure'],
  [part='consent'],
  [part='stop'],
  [part='phone-label'],
  [part='phone-error'],
  [part='phone-understood'],
  [part='language'],
  [part='copy'],
  [part='copy-file'],
  [part='forget'],
  [part~='closing'],
  [part='details'],
  [part='details-button'] {
    font-size: 0.875em;
  }
  [hidden] {
    display: none;
  }
  /* Inside a sentence: room for a finger that moves no line. */
  a {
    padding-block: 7px;
    border-radius: 0.25em;
    color: inherit;
    text-underline-offset: 0.15em;
  }
  [part='privacy-link'],
  [part='copy-link'],
  [part='whatsapp-link'] {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.65em;
  }
  [part='privacy-link'],
  [part='copy-link'] {
    margin: -0.35em -0.35em -0.65em;
    padding-inline: 0.35em;
  }
  [part='small-print'],
  [part='phone'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  [part='small-print'],
  [part='record'],
  [part='whatsapp'] {
    padding-block-start: var(--gap);
    border-block-start: 1px solid var(--line);
  }
  [part='phone'] {
    margin-block-end: 0.25em;
  }
  [part='phone-label'] {
    font-weight: 500;
  }
  [part='language'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .phone-inputs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  select,
  [part='phone-input'],
  button {
    min-block-size: 44px;
    padding: 0.4em 0.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  option {
    background: canvas;
    color: canvastext;
  }
  select,
  [part='phone-input'] {
    min-inline-size: 0;
    text-align: start;
  }
  [part='phone-country'],
  [part='phone-input'] {
    flex: 1 1 11em;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--error);
  }
  [part='phone-error'] {
    color: var(--opt-in-error, inherit);
  }
  [part='phone-error']:empty,
  .phone-inputs + :empty,
  [part='consent'] :empty {
    margin-block-start: -0.35em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  button {
    min-inline-size: 44px;
    cursor: pointer;
  }
  [part='confirm'],
  [part='whatsapp-link'] {
    padding-inline: 1.25em;
    color: var(--opt-in-on-accent, #fff);
    background: var(--accent);
    border-color: transparent;
    border-radius: var(--radius);
    text-decoration: none;
    --shade: #0002;
  }
  [part='details-button'] {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    --shade: transparent;
  }
  /* On its own it is a line of text among others. */
  [part='details-button']:first-child {
    margin-block-end: -0.65em;
  }
  @media (hover: hover) {
    [part='checkbox']:hover::before,
    [part='phone-input']:hover,
    select:hover {
      border-color: currentcolor;
    }
    button:hover,
    [part='whatsapp-link']:hover {
      box-shadow: inset 0 0 0 9em var(--shade);
    }
    [part='details-button']:hover,
    a:hover {
      text-decoration-thickness: 2px;
    }
  }
  [part='checkbox']:active::before,
  button:active {
    box-shadow: inset 0 0 0 9em color-mix(in srgb, currentcolor 20%, transparent);
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='checkbox']::before,
    [part='phone-input'],
    select,
    button {
      transition: 0.15s;
      transition-property: background-color, border-color, box-shadow;
    }
  }
  :focus-visible {
    outline: 3px solid var(--opt-in-focus, currentcolor);
    outline-offset: 2px;
  }
  [part='privacy-link'],
  [part='copy-link'] {
    outline-offset: -0.35em;
  }
  /* Their own colour may be that of the page around them: a ring in two, one of which is seen on any. */
  [part='confirm']:focus-visible,
  [part='whatsapp-link']:focus-visible {
    outline: 3px solid var(--opt-in-focus, #fff);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--opt-in-focus, #000);
    transition: none;
  }
  [part='details'] {
    max-inline-size: min(26em, calc(100vw - 16px));
    padding: 1em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: canvas;
    color: canvastext;
    box-shadow: 0 0.5em 2em #0003;
  }
  /* Safari before 17: the text stands open, and there is nothing to open or close. */
  @supports not selector(:popover-open) {
    [part='details-button'],
    [part='details-close'] {
      display: none;
    }
  }
  [part='details'] p {
    margin-block-end: 0.75em;
  }
  [part='status']:empty {
    margin-block-start: calc(-1 * var(--gap));
  }
  [part='problem'] {
    padding: 1em;
    border: 2px dashed #b3261e;
    background: #fff;
    color: #8c1d18;
    font: 14px/1.4 monospace;
  }
  :disabled,
  input:disabled ~ * {
    opacity: 0.6;
    cursor: default;
  }
  [part='whatsapp'] {
    display: grid;
    /* No wider than there is room, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
  }
  bdi {
    white-space: nowrap;
  }
  [part='whatsapp-code'] {
    display: block;
    max-inline-size: 100%;
  }
`;
