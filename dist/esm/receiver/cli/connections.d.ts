import type { Server } from 'node:net';
/**
 * Each connection takes memory and a file descriptor, whatever comes over it. Further ones are closed at once.
 *
 * @param warn Told when that happens, once a minute at most.
 */
export declare function limitConnections(server: Server, most: number, warn: (text: string) => void): void;
