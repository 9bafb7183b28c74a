/** Somebody whose yes needs renewing, as the owner reads it. */
import { element } from './dom.js';
import { day } from './permissions.js';

export function showRenewal({ phone, purpose, since, version, by }) {
  const cells = [purpose, day(since), version ?? 'no version', day(by)];
  return element('tr', {}, [
    element('th', { scope: 'row', dir: 'ltr' }, [phone]),
    ...cells.map((cell) => element('td', {}, [cell])),
  ]);
}
