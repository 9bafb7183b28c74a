import { click } from '../../wtr/input.js';
import { optIn, storage, type Attributes, type OptIn } from '../support/opt-in.js';

/** An element with one box ticked by the person, ready to be confirmed. */
export async function ticked(attributes: Attributes = {}, properties: object = {}): Promise<OptIn> {
  const asked = await optIn({ phone: '+4915112345678', ...attributes }, { properties });
  await click(asked.box('marketing'));
  return asked;
}

/** The names of the events since the tick. */
export function told({ events }: OptIn): string[] {
  const tick = events.findIndex(({ type }) => type === 'opt-in-change');
  return events.slice(tick + 1).map(({ type }) => type);
}

/** What is kept in the browser: entries on their way, or set aside. */
export function kept(kind: 'outbox' | 'refused'): { id: string; record: { subject: object } }[] {
  return Object.entries(storage())
    .filter(([key]) => key.includes(`:${kind}-`))
    .map(([, json]) => JSON.parse(json) as { id: string; record: { subject: object } });
}
