import { readCertificate } from '../certificate/certificate.js';
import { certificatePage } from '../certificate/page.js';
import { POLICY } from '../certificate/style.js';
import { heldProof } from './consents.js';
import { withOwnPage } from './grant-rules.js';
/** `GET /consents/{id}/certificate`: a page about one proof, for people. */
export const getCertificate = async ({ request, parameters: { id = '' } }, desk) => {
    const { store, signingKey, clock, rules } = withOwnPage(desk, request);
    const record = await heldProof(id, store);
    const certificate = await readCertificate(record, {
        store,
        rules,
        keySet: signingKey.keySet,
        now: clock(),
    });
    return new Response(certificatePage(certificate), {
        headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': POLICY,
            'Referrer-Policy': 'no-referrer',
        },
    });
};
