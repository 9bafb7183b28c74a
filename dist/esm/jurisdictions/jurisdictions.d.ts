/** What the law of a place adds. It only ever adds: the texts and fields that are always there stay. */
export interface Jurisdiction {
    /** Texts below the boxes, in this order; keys of every language. */
    readonly lines: readonly JurisdictionLine[];
    /** Options that must be given, by attribute, each with what it must be. */
    readonly fields: Readonly<Record<string, string>>;
    /** The regions whose shoppers it is for (ISO 3166-1 alpha-2). */
    readonly countries: string;
    /** A yes counts only once it has been confirmed from the phone itself. */
    readonly isConfirmedFromPhone?: true;
    /** The person may read it in any of these languages (BCP 47), as far as they are there. */
    readonly languages?: string;
}
export interface JurisdictionLine {
    readonly key: JurisdictionKey;
    /** In place of `key` where the page knows the number. */
    readonly keyWithNumber?: JurisdictionKey;
    readonly isHighlighted?: true;
}
export type JurisdictionKey = 'details.sending' | `jurisdiction.${'automated' | 'automated.number' | 'condition' | 'confirm' | 'consent' | 'contact' | 'controller' | 'data' | 'purpose' | 'rights' | 'withdrawal'}`;
/** Where each comes from and when it was last held against the law: see sources.ts. */
export declare const jurisdictions: {
    readonly default: {
        readonly lines: readonly [];
        readonly fields: {};
        readonly countries: "";
    };
    readonly eu: {
        readonly lines: JurisdictionLine[];
        readonly fields: {};
        readonly countries: "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
    };
    readonly de: {
        readonly lines: readonly [JurisdictionLine, ...JurisdictionLine[]];
        readonly fields: {
            readonly 'whatsapp-number': "the number that the confirmation from the phone goes to, in E.164";
        };
        readonly countries: "DE";
        readonly isConfirmedFromPhone: true;
    };
    readonly uk: {
        readonly lines: JurisdictionLine[];
        readonly fields: {};
        readonly countries: "GB";
    };
    readonly us: {
        readonly lines: readonly [{
            readonly key: "jurisdiction.automated";
            readonly keyWithNumber: "jurisdiction.automated.number";
        }, JurisdictionLine];
        readonly fields: {};
        readonly countries: "US AS GU MP PR VI";
    };
    readonly ca: {
        readonly lines: readonly [JurisdictionLine];
        readonly fields: {
            readonly address: "the mailing address of the business";
            readonly contact: "a phone number, an e-mail address or a web address of the business";
        };
        readonly countries: "CA";
    };
    readonly in: {
        readonly lines: readonly [JurisdictionLine, JurisdictionLine, JurisdictionLine, JurisdictionLine];
        readonly fields: {
            readonly contact: "a phone number, an e-mail address or a web address of the business";
        };
        readonly countries: "IN";
        readonly languages: "en as bn brx doi gu hi kn ks kok mai ml mni mr ne or pa sa sat sd ta te ur";
    };
    readonly br: {
        readonly lines: readonly [{
            readonly key: "jurisdiction.consent";
            readonly isHighlighted: true;
        }, JurisdictionLine];
        readonly fields: {};
        readonly countries: "BR";
    };
};
export type JurisdictionId = keyof typeof jurisdictions;
export declare const jurisdictionIds: [JurisdictionId, ...JurisdictionId[]];
/** What a jurisdiction adds, in the general shape. For an id that only a later version knows, what `default` adds. */
export declare function jurisdictionOf(id: string): Jurisdiction;
export declare function isJurisdictionId(id: string): id is JurisdictionId;
/** The jurisdiction of a shopper's country (ISO 3166-1 alpha-2, in any case); `default` where we have none for it. */
export declare function jurisdictionIn(country?: string): JurisdictionId;
