/**
 * An answer whose text is made while it is read: a part is asked for only when the one before was taken. The first is
 * made before the answer begins, so that what fails from the start is answered as any failure is. What fails later
 * cuts the connection, and the answer cannot be taken for a whole one.
 */
export async function streamed(parts, headers, { onError }) {
    const iterator = parts[Symbol.asyncIterator]();
    let next = await iterator.next();
    const encoder = new TextEncoder();
    const body = new ReadableStream({
        async pull(controller) {
            try {
                const part = next ?? (await iterator.next());
                next = undefined;
                if (part.done)
                    controller.close();
                else
                    controller.enqueue(encoder.encode(part.value));
            }
            catch (error) {
                onError(error);
                throw error;
            }
        },
        async cancel() {
            await iterator.return?.();
        },
    }, { highWaterMark: 0 });
    return new Response(body, { headers });
}
