import type { Sender } from '../../../src/receiver/rules/accept.js';

/** Whoever sends a proof from a page, or makes one up. */
export const ANYBODY = (): Promise<Sender> => Promise.resolve({ assurance: 'unverified' });

/** The shop's own server. */
export const THE_SHOP = (): Promise<Sender> => Promise.resolve({ assurance: 'shop', by: 'shop-server' });
