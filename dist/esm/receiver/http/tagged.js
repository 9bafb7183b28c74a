import { createHash } from 'node:crypto';
/**
 * A file whose name does not change with its content: browsers keep it, and ask each time whether it is still the same,
 * so that a page and its scripts are never of two releases.
 */
export function tagged(request, content, headers) {
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const all = { ...headers, 'Cache-Control': 'no-cache', ETag: tag };
    return isKept(request, tag)
        ? new Response(null, { status: 304, headers: all })
        : new Response(content, { headers: all });
}
/** A proxy that compresses says `W/` before the tag. */
function isKept(request, tag) {
    const tags = request.headers.get('if-none-match')?.split(',') ?? [];
    return tags.some((one) => one.trim().replace(/^W\//, '') === tag);
}
