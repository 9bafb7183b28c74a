import { limitLog } from '../limits/limit-log.js';
/**
 * Each connection takes memory and a file descriptor, whatever comes over it. Further ones are closed at once.
 *
 * @param warn Told when that happens, once a minute at most.
 */
export function limitConnections(server, most, warn) {
    const log = limitLog(warn);
    server.maxConnections = most;
    server.on('drop', () => log('connections', `${most} are open; further ones are closed.`, new Date()));
}
