/** One answer of a test endpoint. Nothing given: 204. `hold`: not before `release()`. `cut`: the connection breaks. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  hold?: boolean;
  cut?: boolean;
}

/** One request as it reached the endpoint; header names in lower case. */
export interface Received {
  method: string;
  query: string;
  headers: Record<string, string>;
  body: string;
}

/** A real HTTP endpoint in the test server, driven by the test that made it. */
export class Endpoint {
  readonly path = `/__endpoint/${crypto.randomUUID()}`;
  readonly url = new URL(this.path, location.href).href;
  /** The same, by an address as a receiver has it. */
  readonly receiver = `${this.url}/consents`;

  /** The answers to give from now on, in order; the last one goes on for ever. */
  async answer(...answers: Answer[]): Promise<void> {
    await this.#control('PUT', JSON.stringify(answers));
  }

  async requests(): Promise<Received[]> {
    const response = await this.#control('GET');
    return (await response.json()) as Received[];
  }

  /** Waits until so many requests have come. */
  async received(count: number): Promise<Received[]> {
    for (;;) {
      const requests = await this.requests();
      if (requests.length >= count) return requests;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Lets every answer go that is held back. */
  async release(): Promise<void> {
    await this.#control('POST');
  }

  /** Holds nothing any more, whoever still asks. */
  async close(): Promise<void> {
    await this.#control('DELETE');
  }

  #control(method: string, body: string | null = null): Promise<Response> {
    return fetch(`${this.path}/control`, { method, body });
  }
}

const open: Endpoint[] = [];

export async function endpoint(...answers: Answer[]): Promise<Endpoint> {
  const made = new Endpoint();
  open.push(made);
  await made.answer(...answers);
  return made;
}

// A proof's request outlives its page (keepalive). Held for ever, six of them are all the connections a browser opens
// to one server, and whatever test comes next waits for a seventh.
afterEach(() => Promise.all(open.splice(0).map((endpoint) => endpoint.close())));
