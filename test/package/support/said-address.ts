import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Waits for the address that a server tells on stderr. */
export async function addressSaidBy(server: ChildProcess): Promise<string> {
  let said = '';
  server.stderr!.on('data', (chunk) => (said += chunk));
  for (;;) {
    const [url] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said) ?? [];
    if (url) return url;
    const ended = await Promise.race([
      once(server.stderr!, 'data').then(() => false),
      once(server, 'exit').then(() => true),
    ]);
    if (ended) throw new Error(`the server ended: ${said}`);
  }
}
