import { decide, DECISIONS, type Decision } from '../whatsapp/decide.js';
import { readJson } from './body.js';
import { Problem } from './problem.js';
import { isRecordId } from './record-id.js';
import type { Handler } from './router.js';

/** More than a person looks at in one go; the next come up as these are settled. */
const MOST_MESSAGES = 500;

const MOST_BYTES = 1024;

/** `GET /review`: the messages that wait for a person to decide what they mean, oldest first. */
export const getReview: Handler = async (_visit, { store }) =>
  Response.json({ messages: await store.kept(MOST_MESSAGES) });

/** `POST /review/{id}`: decides on a message, and ends its wait. */
export const postReview: Handler = async ({ request, parameters: { id = '' } }, desk) => {
  const decision = decisionIn(await readJson(request, { bytes: MOST_BYTES, ms: desk.limits.bodyMs }));
  const message = isRecordId(id) ? await desk.store.keptMessage(id) : undefined;
  if (!message) throw new Problem('not-found', 'No message with this id waits.');
  if (message.subject === null && decision !== 'dismiss') {
    throw unknownDecision('It is not known whose message this is; it can only be dismissed.');
  }
  await decide(message, decision, desk);
  return Response.json({ id, decision });
};

function decisionIn(input: unknown): Decision {
  const given = (input as { decision?: unknown } | null)?.decision;
  const found = DECISIONS.find((one) => one === given);
  if (!found) throw unknownDecision(`decision must be one of: ${DECISIONS.join(', ')}.`);
  return found;
}

function unknownDecision(message: string): Problem {
  return new Problem('decision-unknown', message, { problems: [{ path: 'decision', message }] });
}
