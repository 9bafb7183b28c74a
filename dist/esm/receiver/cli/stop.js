import { once } from 'node:events';
import { createServer } from 'node:http';
export function stoppableServer(options, handle) {
    const running = new Map();
    const sockets = new Set();
    let isStopping = false;
    const server = createServer(options, (incoming, outgoing) => {
        if (isStopping)
            outgoing.setHeader('Connection', 'close');
        const answered = handle(incoming, outgoing).finally(() => running.delete(answered));
        running.set(answered, outgoing);
    });
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    /** Connections that would wait for a request that cannot come; `close` alone leaves them open. */
    function closeWaiting() {
        for (const outgoing of running.values()) {
            if (!outgoing.headersSent)
                outgoing.setHeader('Connection', 'close');
        }
        for (const socket of sockets)
            if (socket.bytesRead === 0)
                socket.destroy(); // browsers open some in advance
    }
    return {
        server,
        count: () => running.size,
        async finish(limitMs) {
            isStopping = true;
            const closed = once(server, 'close');
            server.close();
            closeWaiting();
            let cut = 0;
            const limit = setTimeout(() => {
                cut = running.size;
                server.closeAllConnections();
            }, limitMs);
            await closed;
            clearTimeout(limit);
            // A connection may be gone while what came over it is still being written down.
            await Promise.allSettled(running.keys());
            return cut;
        },
    };
}
