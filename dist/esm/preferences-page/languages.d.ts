import { messages as en } from '../i18n/en-page.js';
/** What the page itself says; the element has its own texts. */
export type PageTexts = typeof en;
export type PageText = keyof PageTexts;
/** What the page says to somebody who reads these languages (BCP 47, best first); English when none is spoken here. */
export declare function textsFor(wanted: readonly string[]): Promise<{
    language: string;
    direction: "ltr" | "rtl";
    texts: PageTexts;
}>;
