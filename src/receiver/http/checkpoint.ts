import { makeCheckpoint } from '../audit/checkpoint.js';
import { Problem } from './problem.js';
import { parameter } from './query.js';
import type { Handler } from './router.js';

/** `GET /checkpoint?previous=`: a signed statement of all that is held; see `Checkpoint`. Reads every record once. */
export const getCheckpoint: Handler = async ({ request }, desk) => {
  const previous = parameter(request, 'previous') ?? null;
  if (previous !== null && !/^sha-256:[0-9a-f]{64}$/.test(previous)) {
    const message = 'previous must be the digest of the checkpoint before, sha-256: and 64 hex digits.';
    throw new Problem('parameters-invalid', message, { problems: [{ path: 'previous', message }] });
  }
  const onRecord = () => {
    // It takes long with many records, and then nobody needs the rest.
    if (request.signal.aborted) throw new Problem('unavailable', 'Who asked is gone.');
  };
  return Response.json(await makeCheckpoint(desk, { previous, onRecord }));
};
