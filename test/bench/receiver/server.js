/** The receiver in a process of its own, over HTTP on the store at the address it is given. Tells its port. */
import { createServer } from 'node:http';
import {
  createReceiver,
  createSigningKey,
  importSigningKey,
  nodeHandler,
  openStore,
} from '../../../src/receiver/index.ts';

const { store, close } = await openStore(process.argv[2]);
const UNLIMITED = { count: 1e9, perMs: 1 };
const receiver = createReceiver({
  store,
  signingKey: await importSigningKey(await createSigningKey()),
  // All that is sent comes from one address here; what is counted is counted as ever.
  limits: {
    checksPerClient: UNLIMITED,
    proofsPerClient: UNLIMITED,
    numbersPerClient: UNLIMITED,
    recordsPerNumber: UNLIMITED,
  },
});
const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
const handle = nodeHandler(receiver);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await close();
  process.disconnect();
});
