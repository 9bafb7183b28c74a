import type { CourierPage } from './page.js';

/** A page of the same site in a frame: its own documents, locks and memory, the same storage. */
export async function openPage(endpoint?: string, lock: 'locks' | 'leases' = 'locks') {
  const query = new URLSearchParams({
    ...(endpoint && { endpoint }),
    ...(lock === 'leases' && { plain: '' }),
  });
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test/browser/delivery/support/page.html?${query}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & { courierPage: CourierPage };
  return { frame, ...window.courierPage };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** Waits until something holds; the test's own time limit ends it when it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
