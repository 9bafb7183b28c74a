import type { Reading } from '../element/page/reading.js';
import { type Legibility } from '../proof/index.js';
import { type Page } from './look.js';
import { type PaintedLine } from './painted-lines.js';
/**
 * Reads the notice in a container as it stands on the screen. `ticked`: the person has just ticked the box of that purpose,
 * and what keeps them from reading its words, or those of no purpose, is reported.
 */
export type Measure = (container: HTMLElement, ticked?: string) => Reading;
export interface MeasurePorts extends Page {
    /** For the developer, each message once. `value`: the purpose, or the part of a line that belongs to none. */
    report(message: string, value: string): void;
}
/** A line of the notice, and how it could be read. */
export interface LineRead extends PaintedLine {
    legibility: Legibility;
}
/** The measure of one element; it remembers what was seen once. */
export declare function createMeasure({ report, ...page }: MeasurePorts): Measure;
