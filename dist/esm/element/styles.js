import { css } from 'lit';
export const styles = css `
  :host {
    display: block;
    font-size: var(--opt-in-font-size, 1em);
    line-height: 1.45;
    color: var(--opt-in-color, inherit);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  #container {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--opt-in-gap, 0.75em);
    padding: var(--opt-in-padding, 1em);
    border: 1px solid var(--opt-in-border-color, color-mix(in srgb, currentcolor 28%, transparent));
    border-radius: var(--opt-in-radius, 0.5em);
    background: var(--opt-in-background, transparent);
    text-align: start;
  }
  .waiting {
    visibility: hidden;
  }
  #canvas {
    background: canvas;
  }
  [part='heading'] {
    font-weight: 600;
  }
  [part='purpose'] {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
  }
  [part='checkbox'] {
    inline-size: max(1.375em, 24px);
    block-size: max(1.375em, 24px);
    margin: 0.6em 0 0;
    font-size: inherit;
    accent-color: var(--opt-in-accent, #0b6b57);
  }
  [part='label'] {
    min-block-size: 44px;
    padding-block: 0.65em 0.15em;
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
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid
      var(--opt-in-control-border-color, color-mix(in srgb, currentcolor 55%, transparent));
  }
  [part='stop'] {
    justify-self: start;
    margin-block-start: 0.5em;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.65em;
    cursor: pointer;
  }
  [part='copy'] p {
    margin-block-end: 0.5em;
  }
  [part='copy-file'] {
    justify-self: start;
  }
  [part='disclosure'],
  [part='consent'],
  [part='stop'],
  [part='copy'],
  [part='copy-file'],
  [part='closing'],
  [part='details'],
  [part='details-button'] {
    font-size: 0.875em;
  }
  [hidden] {
    display: none;
  }
  a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }
  .closing,
  [part='phone'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
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
    color: inherit;
    background: transparent;
    border: 1px solid var(--opt-in-control-border-color, color-mix(in srgb, currentcolor 55%, transparent));
    border-radius: var(--opt-in-radius, 0.5em);
  }
  select {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  option {
    background: canvas;
    color: canvastext;
  }
  [part='phone-input'] {
    flex: 2 1 11em;
    min-inline-size: 0;
    text-align: start;
  }
  [aria-invalid='true'] {
    border-color: var(--opt-in-error, currentcolor);
    border-width: 2px;
  }
  [part='phone-error'] {
    font-weight: 600;
    color: var(--opt-in-error, inherit);
  }
  [part='phone-error']:empty {
    margin-block-start: -0.35em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  [part='confirm'] {
    font-weight: 600;
    color: var(--opt-in-on-accent, #fff);
    background: var(--opt-in-accent, #0b6b57);
    border-color: transparent;
  }
  [part='details-button'] {
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--opt-in-focus, currentcolor);
    outline-offset: 2px;
  }
  [part='details'] {
    max-inline-size: min(26em, calc(100vw - 16px));
    padding: 1em;
    border: 1px solid;
    border-radius: var(--opt-in-radius, 0.5em);
    background: canvas;
    color: canvastext;
  }
  [part='details'] p {
    margin-block-end: 0.75em;
  }
  [part='status'] {
    font-weight: 600;
  }
  [part='status']:empty {
    margin-block-start: calc(-1 * var(--opt-in-gap, 0.75em));
  }
  [part='problem'] {
    padding: 1em;
    border: 2px dashed #b3261e;
    background: #fff;
    color: #8c1d18;
    font: 14px/1.4 monospace;
  }
  input:disabled,
  input:disabled ~ * {
    opacity: 0.6;
  }
  [part='whatsapp'] {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  #whatsapp-heading {
    font-weight: 600;
  }
  bdi {
    white-space: nowrap;
  }
  [part='whatsapp-code'] {
    display: block;
    max-inline-size: 100%;
  }
  [part='whatsapp-link'] {
    min-block-size: 44px;
    padding: 0.65em 0.75em;
    font-weight: 600;
    color: var(--opt-in-on-accent, #fff);
    background: var(--opt-in-accent, #0b6b57);
    border-radius: var(--opt-in-radius, 0.5em);
  }
`;
