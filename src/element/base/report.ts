import type { OptInError } from '../../errors.js';
import { dispatch } from '../../events.js';

/** Says what is wrong to the developer, in the console, and to the page, as an event. */
export function report(target: EventTarget, error: OptInError): void {
  console.error(`<whatsapp-opt-in> ${error.code}: ${error.message}`, ...(error.cause ? [error.cause] : []));
  dispatch(target, 'opt-in-error', { error });
}
