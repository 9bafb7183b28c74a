/** What both the element in preferences mode and the receiver's own page say when the receiver does not answer. */
export declare const unreachable: {
    'preferences.unreachable': string;
    'preferences.again': string;
};
