import type { Desk } from '../desk.js';
/**
 * An answer whose text is made while it is read: a part is asked for only when the one before was taken. The first is
 * made before the answer begins, so that what fails from the start is answered as any failure is. What fails later
 * cuts the connection, and the answer cannot be taken for a whole one.
 */
export declare function streamed(parts: AsyncIterable<string>, headers: Record<string, string>, { onError }: Pick<Desk, 'onError'>): Promise<Response>;
