/**
 * What a shop's own server would answer to its pages. Here the owner's routes of the demo do, and they ask nobody who
 * they are: a real one answers about the person who is signed in, and about nobody else.
 */

export async function read(path) {
  const response = await fetch(path);
  return response.ok ? response.json() : undefined;
}

export function send(path, body) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** How a person stands; of somebody unknown, that nothing was ever chosen. */
export async function consentsOf(phone) {
  const known = await read(`/owner/subjects/${encodeURIComponent(phone)}`);
  return known ?? { phone, purposes: [], stoppedOnWhatsApp: null };
}

/** Whether the shop may send a person messages of a purpose; nothing when this is no number with its country code. */
export function permissionOf(phone, purpose) {
  const question = new URLSearchParams([
    ['phone', phone],
    ['purpose', purpose],
  ]);
  return read(`/owner/permissions?${question}`);
}

/** What was typed, without what people put between digits. */
export function numberIn(text) {
  return String(text).replace(/[^\d+]/g, '');
}
