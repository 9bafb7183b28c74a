import type { Html } from '../element/base/html-tag.js';
import type { Translator } from '../i18n/index.js';
import { isDrawable, type QrCode } from './qr-code.js';

/** What the person sees, as plain values. */
export interface Panel {
  address: string;
  code: string;
  /** The link is what a phone needs, and the picture what anything else does: it comes first, and is open. */
  isPhone: boolean;
  /** Drawn only where it is looked at: that takes a slow phone a moment. */
  picture: QrCode | undefined;
  onToggle: (event: Event) => void;
  /** How far it is, to be read out. */
  status: string;
}

export function panelView(html: Html, panel: Panel, { t }: Translator): unknown {
  const link = html`<p>
    <a part="whatsapp-link" href=${panel.address} target="_blank" rel="noopener noreferrer"
      >${t('whatsapp.open')}</a
    >
  </p>`;
  const scan = isDrawable(panel.address) ? scanView(html, panel, t) : '';
  return html`
    <div part="whatsapp" role="group" aria-labelledby="whatsapp-heading">
      <p id="whatsapp-heading">${t('whatsapp.heading')}</p>
      ${howView(html, panel.code, t)} ${panel.isPhone ? html`${link}${scan}` : html`${scan}${link}`}
      <p role="status">${panel.status}</p>
    </div>
  `;
}

/** What to do, with the code as a piece of its own: it stays left-to-right, and on one line. */
function howView(html: Html, code: string, t: Translator['t']): unknown {
  const [before, ...after] = t('whatsapp.how', { code }).split(code);
  return html`<p>${before}<bdi dir="ltr">${code}</bdi>${after.join(code)}</p>`;
}

function scanView(html: Html, { isPhone, onToggle, picture }: Panel, t: Translator['t']): unknown {
  return html`<details ?open=${!isPhone} @toggle=${onToggle}>
    <summary>${t('whatsapp.scan')}</summary>
    ${picture && pictureView(html, picture, t('whatsapp.picture'))}
  </details>`;
}

/** Dark on light whatever the page's colours are: readers expect that. */
function pictureView(html: Html, { path, start, side }: QrCode, label: string): unknown {
  return html`<svg
    part="whatsapp-code"
    role="img"
    aria-label=${label}
    viewBox="${start} ${start} ${side} ${side}"
    width="11em"
    shape-rendering="crispEdges"
  >
    <rect x=${start} y=${start} width=${side} height=${side} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
