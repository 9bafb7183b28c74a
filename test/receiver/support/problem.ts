import assert from 'node:assert/strict';

/** Status and code of a refusal, after checking what all refusals have in common. */
async function problemOf(response: Response) {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as {
    type: string;
    title: string;
    status: number;
    code: string;
    detail: string;
    problems?: { path: string; message: string }[];
  };
  assert.equal(problem.status, response.status);
  assert.ok(problem.type && problem.title && problem.detail);
  return problem;
}

export async function assertProblem(response: Response, status: number, code: string) {
  const problem = await problemOf(response);
  assert.deepEqual([problem.status, problem.code], [status, code]);
  return problem;
}
