import { decodeQR } from 'qr/decode.js';
import type { PurposeConsent } from '../../../src/proof/index.js';
import { endpoint, type Answer, type Endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn, until, type Attributes, type OptIn } from '../support/opt-in.js';

const RECEIPT: Answer = { status: 201, body: { receipt: 'a.b.c' } };

/** Ticked by the person, ready to be confirmed, and to be confirmed on WhatsApp then. */
export async function ticked(attributes: Attributes = {}): Promise<OptIn> {
  const made = await optIn({
    phone: '+4915112345678',
    'whatsapp-number': '+4930123456',
    'confirm-on-whatsapp': '',
    ...attributes,
  });
  await click(made.box('marketing'));
  return made;
}

/** The same, confirmed at a receiver that has not got the message yet, unless the test says otherwise. */
export async function offered(
  attributes: Attributes = {},
  ...answers: Answer[]
): Promise<OptIn & { receiver: Endpoint }> {
  const receiver = await endpoint(...(answers.length ? answers : [RECEIPT, { status: 503 }]));
  const made = await ticked({ endpoint: receiver.url, ...attributes });
  await confirm(made);
  await until(() => shows(made, 'whatsapp'));
  return { ...made, receiver };
}

/** Presses the button, and waits until the proof is where it belongs. */
export async function confirm({ element, part }: OptIn): Promise<void> {
  await click(part('confirm'));
  await until(() => element.state === 'delivered');
  await element.updateComplete;
}

export const shows = ({ element }: OptIn, part: string): boolean =>
  element.renderRoot.querySelector(`[part~="${part}"]`) !== null;

/** What the receiver answers of the last proof. */
export function answerAbout({ element }: OptIn, confirmation: PurposeConsent['confirmation']): Answer {
  const proofId = element.lastProof!.id;
  const purposes = [
    { purpose: 'marketing', granted: true, since: '2026-11-21T21:47:47Z', proofId, confirmation },
  ];
  return { status: 200, body: { phone: '+4915112345678', purposes, latest: proofId, copies: [] } };
}

/** What a camera reads off a picture, so many pixels wide. */
export async function scanned(picture: Element, width = 400): Promise<string> {
  const copy = picture.cloneNode(true) as Element;
  for (const side of ['width', 'height']) copy.setAttribute(side, String(width));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, width, width);
  return decodeQR(context.getImageData(0, 0, width, width));
}

/** Whether the part has been loaded by this page. */
export const isLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/src/on-whatsapp/'));
