import { readCertificate } from '../certificate/certificate.js';
import { certificatePage } from '../certificate/page.js';
import { POLICY } from '../certificate/style.js';
import { heldProof } from './consents.js';
/** `GET /consents/{id}/certificate`: a page about one proof, for people. */
export const getCertificate = async ({ parameters: { id = '' } }, { store, signingKey, clock }) => {
    const record = await heldProof(id, store);
    const certificate = await readCertificate(record, { store, keySet: signingKey.keySet, now: clock() });
    return new Response(certificatePage(certificate), {
        headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': POLICY,
            'Referrer-Policy': 'no-referrer',
        },
    });
};
