/** Items in groups of this size, in order; the last one may be smaller. */
export async function* inGroups(items, size) {
    let group = [];
    for await (const item of items) {
        group.push(item);
        if (group.length < size)
            continue;
        yield group;
        group = [];
    }
    if (group.length)
        yield group;
}
