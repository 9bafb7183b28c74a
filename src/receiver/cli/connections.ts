import type { Server } from 'node:net';
import { limitLog } from '../limits/limit-log.js';

/**
 * Each connection takes memory and a file of the process, whatever comes over it. What comes beyond is closed at once.
 *
 * @param warn Told that it happens, once a minute at most.
 */
export function limitConnections(server: Server, most: number, warn: (text: string) => void): void {
  const log = limitLog(warn);
  server.maxConnections = most;
  server.on('drop', () =>
    log('of connections', `${most} are open; what comes beyond is closed.`, new Date()),
  );
}
