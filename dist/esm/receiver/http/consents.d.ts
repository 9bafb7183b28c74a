import type { Records } from '../store/records.js';
import type { Handler } from './router.js';
/** `POST /consents`: takes a proof. */
export declare const postConsent: Handler;
/** `GET /consents/{id}`: the proof, when it came, its receipt. */
export declare const getConsent: Handler;
/** The record of a proof, by the proof's id. */
export declare function heldProof(id: string, store: Records): Promise<{
    content: {
        type: "whatsapp-opt-in/consent-proof";
        version: 1;
        id: string;
        previous: string | null;
        capturedAt: string;
        timeZone: string;
        channel: "whatsapp";
        subject: {
            phone: string;
            reference?: string | undefined;
        };
        controller: {
            name: string;
            privacyUrl: string;
            whatsappNumber?: string | undefined;
            contact?: string | undefined;
            address?: string | undefined;
        };
        notice: {
            language: string;
            direction: "ltr" | "rtl";
            text: string;
            sha256: string;
            version?: string | undefined;
            evidence?: {
                fontSizePx: number;
                hidden: boolean;
                contrastRatio?: number | undefined;
                covered?: boolean | undefined;
            } | undefined;
            layout?: {
                width: number;
                colors: string[];
                lines: [number, number, number, number, number, number, number, number][];
            } | undefined;
        };
        choices: {
            purpose: string;
            granted: boolean;
            decidedBy: "default" | "person" | "earlier";
            label: string;
            disclosure: string;
            evidence: {
                fontSizePx: number;
                hidden: boolean;
                events: {
                    at: string;
                    granted: boolean;
                    input: "pointer" | "keyboard" | "other";
                }[];
                onScreenMs: number;
                contrastRatio?: number | undefined;
                covered?: boolean | undefined;
            };
            decidedAt?: string | undefined;
        }[];
        surface: {
            url: string;
            mode: "opt-in" | "preferences";
            jurisdiction: string;
            shownAt: string;
            widget: string;
            test?: true | undefined;
        };
        digest: string;
    };
    id: string;
    digest: string;
    receivedAt: string;
    position: number;
    previous: string | null;
    assurance: import("../../proof/consents.js").Assurance;
    subject: string;
    receipt: string | null;
    seal: string;
}>;
