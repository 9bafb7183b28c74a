import { postAnnul } from './annul.js';
import { getCertificate } from './certificate.js';
import { getCheckpoint } from './checkpoint.js';
import { getConsent, postConsent } from './consents.js';
import { deleteLinks, deleteReceipts } from './endings.js';
import { getExport } from './export.js';
import { postLink } from './links.js';
import { getOwnConsents } from './own-consents.js';
import { getPermission, postPermissions } from './permissions.js';
import { getAsset, getChunk, getPreferencesPage } from './preferences-page.js';
import { Problem } from './problem.js';
import { getRenewals } from './renewals.js';
import { getReview, postReview, postReviews } from './review.js';
import { deleteSubject, getSubject } from './subjects.js';
import { getWebhook, postWebhook } from './webhook.js';
/** Everything the receiver answers. */
export const routes = [
    { path: '/consents', access: 'origins', handlers: { GET: getOwnConsents, POST: postConsent } },
    { path: '/consents/{id}', access: 'token', needs: { GET: 'read' }, handlers: { GET: getConsent } },
    {
        path: '/consents/{id}/certificate',
        access: 'token',
        needs: { GET: 'read' },
        handlers: { GET: getCertificate },
    },
    {
        path: '/consents/{id}/annul',
        access: 'token',
        needs: { POST: 'manage' },
        handlers: { POST: postAnnul },
    },
    {
        path: '/subjects/{phone}',
        access: 'token',
        needs: { GET: 'read', DELETE: 'manage' },
        handlers: { GET: getSubject, DELETE: deleteSubject },
    },
    {
        path: '/subjects/{phone}/links',
        access: 'token',
        needs: { POST: 'manage', DELETE: 'manage' },
        handlers: { POST: postLink, DELETE: deleteLinks },
    },
    {
        path: '/subjects/{phone}/receipts',
        access: 'token',
        needs: { DELETE: 'manage' },
        handlers: { DELETE: deleteReceipts },
    },
    {
        path: '/permissions',
        access: 'token',
        needs: { GET: 'ask', POST: 'ask' },
        handlers: { GET: getPermission, POST: postPermissions },
    },
    { path: '/renewals', access: 'token', needs: { GET: 'read' }, handlers: { GET: getRenewals } },
    { path: '/export', access: 'token', needs: { GET: 'read' }, handlers: { GET: getExport } },
    { path: '/checkpoint', access: 'token', needs: { GET: 'read' }, handlers: { GET: getCheckpoint } },
    { path: '/webhooks/whatsapp', access: 'server', handlers: { GET: getWebhook, POST: postWebhook } },
    {
        path: '/review',
        access: 'token',
        needs: { GET: 'manage', POST: 'manage' },
        handlers: { GET: getReview, POST: postReviews },
    },
    { path: '/review/{id}', access: 'token', needs: { POST: 'manage' }, handlers: { POST: postReview } },
    { path: '/preferences', access: 'anyone', handlers: { GET: getPreferencesPage } },
    { path: '/assets/{file}', access: 'anyone', handlers: { GET: getAsset } },
    { path: '/assets/chunks/{file}', access: 'anyone', handlers: { GET: getChunk } },
    { path: '/.well-known/jwks.json', access: 'anyone', handlers: { GET: getKeySet } },
    { path: '/health', access: 'anyone', handlers: { GET: getHealth } },
];
function getKeySet(_visit, { signingKey }) {
    return Response.json(signingKey.keySet, {
        headers: { 'Content-Type': 'application/jwk-set+json', 'Cache-Control': 'public, max-age=300' },
    });
}
async function getHealth(_visit, { store }) {
    await store.check().catch(() => {
        throw new Problem('unavailable', 'The store does not answer.');
    });
    return Response.json({ status: 'ok' });
}
