import { type JurisdictionId } from '../jurisdictions/index.js';
import type { LanguageSheet } from './language-sheet.js';
/** What the sheet itself says, in English. It shows and explains, and judges nothing (design.md section 2, rule 9). */
export declare const words: {
    readonly title: "Texts to approve";
    readonly about: "Everything that the opt-in for WhatsApp says to shoppers, as it stands on the page.";
    readonly version: "Version of whatsapp-opt-in";
    readonly standIn: "The business is made up: no options were given. The digests are those of its texts, not of yours. With your own: whatsapp-opt-in review --options FILE --output FOLDER";
    readonly recognise: "How an approved text is known again";
    readonly recognising: readonly ["A proof holds the text that was on the screen, line by line, as notice.text, and its SHA-256 as notice.sha256. Where that digest stands in this sheet, that very text was shown.", "Each purpose stands in the proof’s choices as label and disclosure. Their digests here are SHA-256 of the UTF-8 text, as are all others.", "A digest is of this text with these options. Change the name of the business, a number, a purpose or their order, and it is another.", "Numbers and lists are written as the browser has learned it. A much older browser may write them otherwise, and the digest is another.", "Not in this sheet: what your page puts into the slots heading and closing, and lines that it hides. A proof made in mode=\"preferences\" also holds how that person stood, with dates, so its digest is its own."];
    readonly legend: "* This line is there only where the element asks for the number itself. Where the page has the number, the second digest counts.";
    readonly options: "Options";
    readonly remarks: "To be put right, or left out";
    readonly contents: "Contents";
    readonly sources: "Jurisdictions";
    readonly sourcesNote: "What each adds, from where. They have been compared with these sources by no lawyer.";
    readonly needs: "Must be given:";
    readonly compared: "Compared with the sources on";
    readonly ownField: "the element asks for the number";
    readonly pagesNumber: "the page has the number";
    readonly naming: "Where the page gives the number as phone, this is said instead, with a digest for each number:";
    readonly purposes: "Each purpose";
    readonly purposesNote: "The same under every jurisdiction.";
    readonly notAsked: "not asked for with these options";
    readonly states: "All that is said besides";
    readonly statesNote: "The same under every jurisdiction. Dates, numbers and codes are examples.";
    readonly missing: "This language lacks these texts. Where one is needed, the element shows its key:";
    readonly approved: readonly ["Approved by", "Date", "Signature"];
};
/** A language by its English name and its own. */
export declare function nameOf(language: string): string;
/** For whose shoppers a jurisdiction is. */
export declare function placesOf(id: JurisdictionId): string;
/** Who has read a language. */
export declare function readBy({ review, own }: Pick<LanguageSheet, 'review' | 'own'>): string;
