export function lookAt(container, page) {
    return {
        page,
        container,
        canvas: getComputedStyle(markerIn(container)).backgroundColor,
        surroundings: new Map(),
        colors: new Map(),
    };
}
/** An element of ours that nobody sees, in the colours that the browser paints by itself. */
export function markerIn(container) {
    return container.querySelector('#canvas');
}
