/** A PostgreSQL server that goes away, in one way or another: nothing is taken for written, and it comes back. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, test, type TestContext } from 'node:test';
import { migrate, sqlStore, type SqlEngine } from '../../src/receiver/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { makeProof } from './support/proofs.js';
import { startPostgres, type PostgresServer } from './support/postgres-server.js';
import { get, makeReceiver, post } from './support/receiver.js';
import { firstOf, somebody } from './support/records.js';

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: a server that goes away: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

if ('address' in postgres) describe('a server that goes away', () => outages(postgres));

function outages(server: PostgresServer): void {
  const { address } = server;
  let engine: SqlEngine;
  let other: SqlEngine;
  before(async () => {
    engine = pgEngine(address);
    other = pgEngine(address);
    await migrate(engine);
  });
  after(() => Promise.all([engine.close(), other.close()]));

  const ownId = async (sql: Pick<SqlEngine, 'query'>) =>
    (await sql.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]!.pid;
  const endConnection = async (pid: number) => {
    await other.query('select pg_terminate_backend($1)', [pid]);
    while ((await other.query('select 1 from pg_stat_activity where pid = $1', [pid])).length);
  };

  test('a connection that is lost while nothing happens is replaced', async () => {
    await endConnection(await ownId(engine));
    // The first may still be given the lost one.
    await sqlStore(engine)
      .check()
      .catch(() => undefined);
    await sqlStore(engine).check();
  });

  test('a connection that is lost in a transaction fails that one, and nothing else', async () => {
    const { subject, id } = firstOf(somebody());
    const work = engine.transaction(async (sql) => {
      await sql.query(
        `insert into records (subject, position, id, digest, received_at, seal)
         values ($1, 1, $2, 'd', now(), 's')`,
        [subject, id],
      );
      await endConnection(await ownId(sql));
      await sql.query('select 1');
    });
    await assert.rejects(work);
    assert.equal(await sqlStore(engine).tail(subject), undefined);
  });

  test('without the server nothing is acknowledged, and when it is back the same receiver goes on', async () => {
    const { receive, failures } = makeReceiver({ store: sqlStore(engine) });
    const proof = makeProof({ subject: { phone: somebody() } });
    assert.equal((await receive(get('/health'))).status, 200);
    await server.kill();
    assert.equal((await receive(get('/health'))).status, 503);
    assert.equal((await receive(post(proof))).status, 500);
    assert.ok(failures.length > 0);
    await server.restart();
    assert.equal((await receive(get('/health'))).status, 200);
    assert.equal((await receive(post(proof))).status, 201);
  });

  test('a statement that takes too long fails, and its connection is of use again', async () => {
    const hurried = pgEngine(address, { timeoutMs: 100 });
    await assert.rejects(hurried.query('select pg_sleep(60)'), /statement timeout/);
    await sqlStore(hurried).check();
    await hurried.close();
  });

  test('a server that takes connections and says nothing is given up', async (t) => {
    const { port } = await listen(t, () => undefined);
    const hurried = pgEngine(`postgres://opt_in@127.0.0.1:${port}/postgres`, { timeoutMs: 100 });
    await assert.rejects(sqlStore(hurried).check(), /timeout/);
    await hurried.close();
  });

  test('a server that falls silent in the middle is given up', async (t) => {
    const target = new URL(address);
    const through = new URL(address);
    const links: Socket[] = [];
    const { port } = await listen(t, (incoming) => {
      const link = connect(Number(target.port), target.hostname);
      links.push(link);
      link.on('error', () => undefined);
      incoming.on('close', () => link.destroy());
      incoming.pipe(link).pipe(incoming);
    });
    through.port = String(port);
    const hurried = pgEngine(through.href, { timeoutMs: 500 });
    const store = sqlStore(hurried);
    await store.check();
    for (const link of links.splice(0)) link.unpipe();
    await assert.rejects(store.append(firstOf(somebody())), /timeout/);
    await store.check(); // over a new connection
    await hurried.close();
  });

  test('a migration that fails at any statement leaves nothing half made', async () => {
    await engine.query('create database half');
    const half = pgEngine(address.replace(/postgres$/, 'half'));
    for (let allowed = 1; ; allowed++) {
      const failed = await migrate(failingAfter(half, allowed)).then(
        () => false,
        () => true,
      );
      const tables = await half.query("select tablename from pg_tables where schemaname = 'public'");
      if (!failed) break;
      assert.deepEqual(tables, []);
    }
    await sqlStore(half).append(firstOf(somebody()));
    await half.close();
  });
}

/** In each transaction, so many statements pass. */
function failingAfter(engine: SqlEngine, allowed: number): SqlEngine {
  return {
    ...engine,
    transaction: (work) =>
      engine.transaction((sql) => {
        let left = allowed;
        return work({
          query: (statement, parameters) =>
            left-- > 0 ? sql.query(statement, parameters) : sql.query('select no_such_column'),
        });
      }),
  };
}

async function listen(t: TestContext, take: (socket: Socket) => void): Promise<AddressInfo> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    take(socket);
  }).listen(0, '127.0.0.1');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  return server.address() as AddressInfo;
}
