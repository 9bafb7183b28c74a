/** What the sheet does not show, or what the element would not, and why. */
export interface Remark {
    about: string;
    why: string;
}
/** What is so for the same reason, in one. */
export declare function gathered(remarks: readonly Remark[]): Remark[];
export declare function remarkLine({ about, why }: Remark): string;
