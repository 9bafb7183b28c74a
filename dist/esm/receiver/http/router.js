/** The route of a path, with what stands in its `{places}`. */
export function match(routes, path) {
    const segments = path.split('/');
    for (const route of routes) {
        const parameters = fill(route.path.split('/'), segments);
        if (parameters)
            return { route, parameters };
    }
    return undefined;
}
function fill(pattern, segments) {
    if (pattern.length !== segments.length)
        return undefined;
    const parameters = {};
    for (const [index, part] of pattern.entries()) {
        const segment = segments[index] ?? '';
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name === undefined && part !== segment)
            return undefined;
        if (name !== undefined) {
            const value = decode(segment);
            if (!value)
                return undefined;
            parameters[name] = value;
        }
    }
    return parameters;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined; // no path of ours
    }
}
