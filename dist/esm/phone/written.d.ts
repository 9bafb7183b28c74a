/** A number as it was written, before anybody knows of which country it is. */
export interface Written {
    /** ASCII digits, without the plus. */
    digits: string;
    hasPlus: boolean;
    /** It begins with brackets, as "(55) 99123-4567": area codes are written so, country codes without a plus are not. */
    areaInBrackets: boolean;
    /** A zero in brackets, as in "+49 (0)151": it is dialled at home only. */
    zeroInBrackets: boolean;
    /** There are words or an extension beside it, so it must be sure to be a number. */
    hasCompany: boolean;
}
/** Reads a text that is a number and nothing else, but for a name or a label; undefined where it is anything else. */
export declare function written(typed: string): Written | undefined;
