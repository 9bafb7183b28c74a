import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

function bringIntoView(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
}

/** Where a person would point: the middle of the element's first box, through frames. */
function pointAt(element: Element): [number, number] {
  const box = element.getClientRects()[0];
  if (!box) throw new Error(`<${element.localName}> takes no room on the page: nobody could point at it`);
  let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let frame = frameAround(element); frame; frame = frameAround(frame)) {
    const edge = frame.getBoundingClientRect();
    x += edge.x + frame.clientLeft;
    y += edge.y + frame.clientTop;
  }
  return [Math.round(x), Math.round(y)];
}

function frameAround({ ownerDocument }: Element): Element | null | undefined {
  return ownerDocument.defaultView?.frameElement;
}

/** Shorter than a test's own limit, which could only say that something hangs. In milliseconds. */
const PATIENCE = 60_000;

const { setTimeout, clearTimeout } = window; // whatever a test puts in their place

/** What a browser answers; where it does not, that is said. */
async function answered<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: number | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser never answered: ${what}.`)), PATIENCE);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Lets the page take in what was done: events, then a frame. */
function settled(): Promise<void> {
  return answered(new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), 'a frame');
}

function mouse(...[does]: Parameters<typeof sendMouse>): Promise<void> {
  return answered(sendMouse(does), `${does.type} of the mouse`);
}

/** A person waits for what they want to use: texts may be on their way, and nothing can be pressed until they have come. */
async function usable(element: Element): Promise<void> {
  while (element.closest('[inert]')) await settled();
}

/** A person aims at what lies still: a panel, say, is placed a moment after it opens. */
async function pointAtStill(element: Element): Promise<[number, number]> {
  bringIntoView(element); // once: Firefox scrolls back and forth by a part of a pixel
  let position = pointAt(element);
  for (;;) {
    await settled();
    const later = pointAt(element);
    if (String(later) === String(position)) return later;
    position = later;
  }
}

/** Moves the real mouse onto the element. */
export async function hover(element: Element): Promise<void> {
  bringIntoView(element);
  await mouse({ type: 'move', position: pointAt(element) });
  await settled();
}

/**
 * Clicks the element with the real mouse. Something that arrives late (the number as it was understood, say) can move it
 * between aiming and clicking: a person who missed for that reason aims again.
 */
export async function click(element: Element): Promise<void> {
  await usable(element);
  let hasMissed = true;
  while (hasMissed) {
    const position = await pointAtStill(element);
    const aim = watchAim(element);
    await mouse({ type: 'click', position });
    await settled();
    hasMissed = aim.hasMissed();
  }
}

/** Tells whether a click went past the element because the element had moved, and not because something lies over it. */
function watchAim(element: Element): { hasMissed: () => boolean } {
  const { defaultView: window } = element.ownerDocument;
  const top = () => Math.round(element.getBoundingClientRect().top);
  const aimedAt = top();
  let hasMissed: boolean | undefined;
  const look = (event: Event) => {
    hasMissed = top() !== aimedAt && !event.composedPath().includes(element);
  };
  window?.addEventListener('pointerdown', look, { capture: true, once: true });
  return {
    hasMissed() {
      window?.removeEventListener('pointerdown', look, { capture: true });
      return hasMissed ?? false;
    },
  };
}

/** Presses a real key, or keys together: `press('Enter')`, `press('Shift', 'Tab')`, `press(' ')`. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('press-keys', keys);
  await settled();
}

/** Types text on the real keyboard into whatever has the focus. */
export async function type(text: string): Promise<void> {
  // One by one: WebKit's driver holds all keys of a text down together, and a letter that comes twice is lost.
  for (const letter of text) await sendKeys({ type: letter });
  await settled();
}

export function tab(): Promise<void> {
  return press('Tab');
}
