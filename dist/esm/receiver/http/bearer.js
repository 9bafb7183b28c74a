/** What a request carries as `Authorization: Bearer`. */
export function bearerOf(request) {
    return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
