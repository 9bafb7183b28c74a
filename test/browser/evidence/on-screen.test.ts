import { assert } from 'chai';
import { click, press } from '../../wtr/input.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

const choiceOf = ({ element }: OptIn, index = 0) => element.capture()!.choices[index]!;
const onScreenMs = (made: OptIn, index = 0) => choiceOf(made, index).evidence.onScreenMs;

const far = () => page('<div style="height: 5000px"></div>');

/** Lets the browser say what is in view: observers report with the frames. */
async function frames(count = 6): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
}

/** Ticks a box with the keyboard, without bringing it into view. */
async function tickUnseen({ box }: OptIn, purpose: string): Promise<void> {
  box(purpose).focus({ preventScroll: true });
  await press(' ');
}

/** The time at which it stands still; a test that waits for ever says that it does not. */
async function standsStill(made: Parameters<typeof onScreenMs>[0]): Promise<number> {
  for (;;) {
    const before = onScreenMs(made);
    await frames();
    await frames();
    if (onScreenMs(made) === before) return before;
  }
}

describe('the time on screen', () => {
  const PHONE = { phone: '+4915112345678' };
  beforeEach(() => scrollTo({ top: 0, behavior: 'instant' }));

  it('grows while the row is in view', async () => {
    const made = await optIn(PHONE);
    await click(made.box('marketing'));
    await until(() => onScreenMs(made) > 0);
    const before = onScreenMs(made);
    await until(() => onScreenMs(made) > before);
    assert.isTrue(Number.isInteger(onScreenMs(made)));
  });

  it('does not grow for rows that are out of view, ticked or not', async () => {
    far();
    const made = await optIn(PHONE);
    await tickUnseen(made, 'marketing');
    scrollTo({ top: 0, behavior: 'instant' });
    await frames();
    assert.isTrue(made.box('marketing').checked);
    const [first, second] = [onScreenMs(made), onScreenMs(made, 1)];
    await frames();
    assert.deepEqual([onScreenMs(made), onScreenMs(made, 1)], [first, second]);
  });

  it('stands still while the row is scrolled out of view, and goes on when it is back', async () => {
    const made = await optIn(PHONE);
    far();
    await click(made.box('marketing'));
    await until(() => onScreenMs(made) > 0);
    scrollTo({ top: 4000, behavior: 'instant' });
    await frames();
    const away = onScreenMs(made);
    await frames();
    assert.equal(onScreenMs(made), away);
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => onScreenMs(made) > away);
  });

  it('stands still while the element is not displayed, or out of the document', async () => {
    const made = await optIn(PHONE);
    await click(made.box('marketing'));
    await until(() => onScreenMs(made) > 0);
    const holder = page('<div></div>');
    made.element.remove();
    await frames();
    holder.append(made.element);
    made.element.hidden = true;
    const before = await standsStill(made);
    made.element.hidden = false;
    await until(() => onScreenMs(made) > before);
  });

  it('is counted for each purpose by itself', async () => {
    const made = await optIn(PHONE);
    far();
    const box = page(
      '<div style="height: 60px; overflow: auto; position: fixed; top: 0; left: 0; width: 400px"></div>',
    );
    box.append(made.element);
    made.label('service').scrollIntoView({ block: 'center', behavior: 'instant' });
    box.scrollTop = box.scrollHeight;
    await frames();
    await tickUnseen(made, 'service');
    const { height, top } = made.label('marketing').parentElement!.getBoundingClientRect();
    assert.isBelow(top + height, 0, 'the first row is scrolled away');
    const marketing = onScreenMs(made, 0);
    await frames();
    assert.equal(onScreenMs(made, 0), marketing);
  });

  it('begins at the time that the proof names, which is before the tick', async () => {
    const made = await optIn(PHONE);
    await frames();
    await click(made.box('marketing'));
    const { surface, choices, capturedAt } = made.element.capture()!;
    assert.isAtMost(Date.parse(surface.shownAt), Date.parse(choices[0]!.decidedAt!));
    assert.isAtMost(Date.parse(choices[0]!.decidedAt!), Date.parse(capturedAt));
  });
});
