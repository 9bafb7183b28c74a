/**
 * The one description of the element's options: property name, attribute, what is allowed, default.
 * The element's accessors, the manifest and the tables of the README are made from it.
 */
import * as z from 'zod/mini';
import { type JurisdictionId } from '../jurisdictions/index.js';
/** What an option is called and what it may be. `schema` turns what was given into what the element works with. */
export interface Option<Schema extends z.ZodMiniType = z.ZodMiniType> {
    readonly schema: Schema;
    /** Absent where only a property makes sense. */
    readonly attribute?: string;
    /** A boolean attribute: present means true, except as `false`. */
    readonly flag?: true;
    /** What is wrong with it, empty included, is said and stops nothing: the element goes on without it. */
    readonly isDispensable?: true;
}
export declare const options: {
    /** Name of the business that asks, shown and recorded. **Required** */
    business: {
        readonly attribute: string;
        readonly schema: z.ZodMiniCustom<string, string>;
    };
    /** Address of the privacy policy, shown as a link and recorded. **Required** */
    privacyUrl: {
        readonly attribute: string;
        readonly schema: z.ZodMiniCustom<string, string>;
    };
    /** Address that proofs are posted to. */
    endpoint: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** Name of a global function that takes each proof: `(proof) => unknown | Promise`. A throw or rejection counts as a failed delivery. */
    callback: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** A function that takes each proof, as `callback` does. */
    onConsent: {
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<OnConsent, OnConsent>>;
    };
    /** The same as `onConsent`, for frameworks that take what begins with `on` for an event: React, Vue, Preact, Svelte. */
    deliver: {
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<OnConsent, OnConsent>>;
    };
    /** Token that your server made for this page, sent with the proof as `Authorization: Bearer` to `endpoint` only. The property also takes a function that returns one, or a promise of one. */
    pageToken: {
        isDispensable: true;
        attribute: string;
        schema: z.ZodMiniOptional<z.ZodMiniCustom<PageToken, PageToken>>;
    };
    /** Name of the form field that holds the proof; `name.PURPOSE` holds `granted`, `not-granted`, or `unrecorded`: ticked without a proof. */
    name: {
        readonly attribute: string;
        readonly schema: z.ZodMiniDefault<z.ZodMiniCustom<string, string>>;
    };
    /** What may be agreed to: ids separated by spaces (`marketing`, `service`). The property also takes objects with `id`, `label`, `disclosure`, `frequency`, `examples`. */
    purposes: {
        readonly attribute: string;
        readonly schema: z.ZodMiniPipe<z.ZodMiniDefault<z.ZodMiniCustom<string | readonly import("./purposes.js").PurposeInput[], string | readonly import("./purposes.js").PurposeInput[]>>, z.ZodMiniTransform<import("./purposes.js").Purpose[], string | readonly import("./purposes.js").PurposeInput[]>>;
    };
    /** How often marketing messages come, such as `4/month`. Said in the disclosure. */
    marketingFrequency: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniCustom<string, string>, z.ZodMiniTransform<import("./purposes.js").Frequency, string>>>;
    };
    /** How often service messages come, such as `5/order`. Said in the disclosure. */
    serviceFrequency: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniCustom<string, string>, z.ZodMiniTransform<import("./purposes.js").Frequency, string>>>;
    };
    /** The shopper's number, where the page knows it. */
    phone: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** Selector of the page's own phone input. With neither this nor `phone`, the element shows its own field. */
    phoneField: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** Region (ISO 3166-1 alpha-2, such as `DE`) for numbers typed without a country code. `UK` is read as `GB`. */
    country: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniCustom<string, string>, z.ZodMiniTransform<string, string>>>;
    };
    /** The site's own customer or order id, recorded with the subject. At most 128 characters. */
    reference: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** The business's own WhatsApp number in E.164, for the stop instructions and for `confirm-on-whatsapp`. */
    whatsappNumber: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** Selector of a button that confirms, outside a form or in one; it may come late. */
    submitOn: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** What the element is for: `opt-in` asks; `preferences` shows how the person stands and lets them change it. */
    mode: {
        readonly attribute: string;
        readonly schema: z.ZodMiniDefault<z.ZodMiniCustom<"opt-in" | "preferences", "opt-in" | "preferences">>;
    };
    /** After confirming, offers a link and a QR code that confirm from the phone itself. Needs `whatsapp-number`. */
    confirmOnWhatsapp: {
        readonly attribute: string;
        readonly flag: true;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<boolean, boolean>>;
    };
    /** Law whose extra texts and required fields are added: `default`, `eu`, `de`, `uk`, `us`, `ca`, `in`, `br`; `by-country` takes that of `country`. */
    jurisdiction: {
        readonly attribute: string;
        readonly schema: z.ZodMiniDefault<z.ZodMiniCustom<"default" | "in" | "eu" | "de" | "uk" | "us" | "ca" | "br" | "by-country", "default" | "in" | "eu" | "de" | "uk" | "us" | "ca" | "br" | "by-country">>;
    };
    /** The site's own label for its wording, recorded with the notice. At most 64 characters. */
    noticeVersion: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** How to reach the business, shown and recorded. */
    contact: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** Postal address of the business, shown and recorded. */
    address: {
        readonly attribute: string;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<string, string>>;
    };
    /** The site's own wording, by language and key, over ours. */
    texts: {
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<Readonly<Record<string, Readonly<Record<string, string>>>>, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
    };
    /** In `preferences`: how the person stands, as the receiver's `GET /subjects/{phone}` says it. Without it, the element asks the endpoint with the receipt that this browser keeps. */
    consents: {
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<object, object>>;
    };
    /** Marks proofs as tests; a receiver in production refuses them. */
    test: {
        readonly attribute: string;
        readonly flag: true;
        readonly schema: z.ZodMiniOptional<z.ZodMiniCustom<boolean, boolean>>;
    };
};
/** Takes each proof. A throw or a rejection counts as a failed delivery: the proof is kept and offered again. */
export type OnConsent = (proof: never) => unknown;
/** What the shop's server made for one view of a page, or a function that gets it. */
export type PageToken = string | (() => string | Promise<string>);
export type OptionName = keyof typeof options;
/** The options as a site may give them, in the JSON child, in `config`, or one by one as properties. */
export type OptionInput = {
    [Name in OptionName]?: z.input<(typeof options)[Name]['schema']> | undefined;
};
/** The options one by one: checked, with defaults. */
export type Checked = {
    [Name in OptionName]: z.output<(typeof options)[Name]['schema']>;
};
/** The options as the element works with them: checked against each other, addresses absolute, the jurisdiction known. */
export type Config = Omit<Checked, 'jurisdiction'> & {
    jurisdiction: JurisdictionId;
};
