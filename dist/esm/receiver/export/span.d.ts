import type { Span } from '../store/records.js';
export type SpanReading = {
    valid: true;
    span: Span;
} | {
    valid: false;
    problems: {
        path: 'from' | 'to';
        message: string;
    }[];
};
/**
 * Reads a span of time. Each end is a day (`2026-11-21`, in UTC, the whole of it) or a time with its zone
 * (`2026-11-21T10:00:00Z`, `…+01:00`); an end that is left out is open.
 */
export declare function readSpan(from: string | undefined, to: string | undefined): SpanReading;
