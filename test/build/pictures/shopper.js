/** What a person does with the element of a page. */

const ELEMENT = 'whatsapp-opt-in';
// Ofcom keeps it for drama: nobody has it.
const NUMBER = '07700 900123';

export const find = (page, inside) => page.waitForSelector(`${ELEMENT} >>> ${inside}`, { visible: true });

export async function clicks(page, inside) {
  await (await find(page, inside)).click();
}

/** Ticks a box. At the first touch the rules for numbers come, and with them the calling codes of the regions. */
export async function ticks(page) {
  await clicks(page, '#purpose-marketing');
  await page.waitForFunction(() => {
    const list = document.querySelector('whatsapp-opt-in').renderRoot.querySelector('[part=phone-country]');
    return !list || list.length > 9;
  });
}

export async function types(page, text) {
  await (await find(page, '[part=phone-input]')).focus();
  await page.keyboard.sendCharacter(text);
}

export function reaches(page, state) {
  const is = (wanted) => document.querySelector('whatsapp-opt-in').state === wanted;
  return page.waitForFunction(is, {}, state);
}

/** Waits until a part says something. */
export function says(page, part) {
  const has = (name) =>
    document.querySelector('whatsapp-opt-in').renderRoot.querySelector(name)?.textContent.trim();
  return page.waitForFunction(has, {}, part);
}

export async function saves(page, state = 'delivered') {
  await ticks(page);
  await types(page, NUMBER);
  await clicks(page, '[part=confirm]');
  await reaches(page, state);
}

export async function entersWrongNumber(page) {
  await ticks(page);
  await types(page, '12');
  await page.keyboard.press('Tab');
  await says(page, '[part=phone-error]');
  await page.evaluate(() => document.activeElement.blur());
}

/** Saves without a tick. */
export async function savesNothing(page) {
  await clicks(page, '[part=confirm]');
  await says(page, '[part=status]');
}

/** Saves without a tick, and comes to another view of the same page. */
export async function saysNo(page) {
  await savesNothing(page);
  await page.evaluate(() => {
    const element = document.querySelector('whatsapp-opt-in');
    element.replaceWith(element.cloneNode());
  });
  await find(page, '[part=reconsider]');
}
