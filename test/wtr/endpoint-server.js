/** What tests have set up, by name: the answers still to give, the requests that came, and the answers held back. */
const endpoints = new Map();

function endpointOf(name) {
  if (!endpoints.has(name)) endpoints.set(name, { answers: [], requests: [], held: [] });
  return endpoints.get(name);
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers are given in order; the last one goes on for ever. */
function nextAnswer({ answers }) {
  return (answers.length > 1 ? answers.shift() : answers[0]) ?? {};
}

function send(context, { status = 204, headers = {}, body }) {
  context.status = status;
  context.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*', ...headers });
  context.body = typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body);
  if (body !== undefined && !context.response.type) context.type = 'application/json';
  // A body sets 200 by itself; the test's status stands.
  context.status = status;
}

function release({ held }) {
  held.splice(0).forEach((go) => go());
}

function cut(context) {
  context.status = 200;
  context.respond = false;
  context.req.socket.destroy();
}

/** The visitor's side: whatever the page under test does. */
async function visit(context, endpoint) {
  if (context.method === 'OPTIONS') {
    const allow = {
      'Access-Control-Allow-Methods': '*',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key, authorization',
    };
    return send(context, { headers: allow });
  }
  const body = await textOf(context.req);
  endpoint.requests.push({ method: context.method, query: context.search, headers: context.headers, body });
  const answer = nextAnswer(endpoint);
  if (answer.hold) await new Promise((go) => endpoint.held.push(go));
  return answer.cut ? cut(context) : send(context, answer);
}

/** The test's side, told apart by a path of its own so that any request can be tried on the endpoint itself. */
const CONTROL = {
  PUT: async (context, endpoint) => void (endpoint.answers = JSON.parse(await textOf(context.req))),
  GET: (context, endpoint) => void (context.body = JSON.stringify(endpoint.requests)),
  POST: (_, endpoint) => release(endpoint),
  DELETE: (_, endpoint) => {
    endpoint.answers = [];
    release(endpoint);
  },
};

async function control(context, endpoint) {
  context.body = '';
  await CONTROL[context.method](context, endpoint);
}

/** `/__endpoint/NAME` behaves as the test has told it through `/__endpoint/NAME/control`: see endpoint.ts. */
export async function endpointServer(context, next) {
  const [, name, side] = /^\/__endpoint\/([\w-]+)(?:\/consents)?(\/control)?$/.exec(context.path) ?? [];
  if (!name) return next();
  return side ? control(context, endpointOf(name)) : visit(context, endpointOf(name));
}
