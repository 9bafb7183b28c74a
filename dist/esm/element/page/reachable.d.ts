/**
 * Whether a person can get to a field: it is drawn, has room, and nothing around it is closed, collapsed or inert. A
 * field that only has to be scrolled to can be reached.
 */
export declare function isReachable(field: Element): boolean;
/** Whether the browser draws an element at all. */
export declare function isDrawn(element: Element): boolean;
