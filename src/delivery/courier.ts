import type { ConsentProof, Draft } from '../proof/index.js';
import type { Outcome } from './deliver.js';
import { destinationOf } from './endpoint.js';
import { createEntries, type EntriesOptions } from './entries.js';
import type { Lock } from './ports.js';
import { pauseMs, waitMs } from './retry.js';

export interface CourierOptions extends EntriesOptions {
  lock: Lock;
  /** Where `online` and `pageshow` are heard. */
  page: EventTarget;
}

/** Brings proofs to their destinations: at once, or from a later page view. Its promises never reject. */
export interface Courier {
  /** The proof is in the outbox and on its way before this returns. Resolves after one attempt everywhere. */
  send(proof: ConsentProof): Promise<Outcome>;
  /**
   * Keeps a confirmation whose number is still to be read, for `send` or, failing that, a later try to finish;
   * none begins while the page's own try, `finishing`, is under way.
   */
  hold(draft: Draft, finishing?: Promise<unknown>): void;
  /** Forgets a held draft: the person was asked to correct the number. */
  release(id: string): void;
  /** Tries now all that this page can deliver, unless a destination asked for a pause. */
  flush(): Promise<void>;
  /** The last receipt that an endpoint gave this browser. */
  receipt(endpoint: string): string | undefined;
  /** Whether this browser keeps anything. */
  keeps(): boolean;
  /**
   * Removes what this browser keeps for this page's destinations. What is still to be sent stays until it is, and nothing
   * is kept of it then.
   *
   * @returns whether there is any.
   */
  forget(): Promise<boolean>;
  forgetReceipt(endpoint: string): void;
  start(): void;
  /** Begins nothing more; what has begun is seen through. */
  stop(): void;
}

export function createCourier(options: CourierOptions): Courier {
  const { outbox, lock, page } = options;
  const { attempt, clearUp, forget, keep, reachable, resume } = createEntries(options);
  let isNewPage = true;
  let listening: AbortController | undefined; // while started
  let tries = 0; // since the page opened or sent something
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turns = Promise.resolve();

  /** One after the other, so that whoever awaits a flush finds all that was begun before it settled. */
  function inTurn(work: () => Promise<unknown>): Promise<void> {
    turns = turns.then(work).then(schedule).catch(console.error);
    return turns;
  }

  function flush(): Promise<void> {
    tries++;
    return inTurn(() => Promise.all(reachable().map(({ id }) => lock(id, () => resume(id)))));
  }

  function schedule() {
    clearTimeout(timer);
    const waits = reachable().map(({ notBefore }) => waitMs(notBefore, Date.now()));
    if (!listening || !waits.length) return;
    timer = setTimeout(() => void flush(), Math.max(pauseMs(tries, Math.random()), Math.min(...waits)));
  }

  return {
    send(proof) {
      tries = 1;
      const delivery = attempt(keep(proof));
      // Already on its way: a page that leaves now would not live to be given the lock.
      const unlocked = lock(proof.id, () => delivery);
      void inTurn(() => Promise.all([unlocked, delivery]));
      return delivery;
    },
    hold(draft, finishing) {
      keep(draft);
      if (finishing) void lock(draft.id, () => finishing);
      schedule();
    },
    release: outbox.remove,
    flush,
    receipt: (endpoint) => outbox.receipt(destinationOf(endpoint)),
    forgetReceipt: (endpoint) => outbox.keepReceipt(destinationOf(endpoint), undefined),
    keeps: () => outbox.kept() !== undefined,
    forget,
    start() {
      if (listening) return;
      listening = listen(page, () => void flush());
      // An element that was only moved is no new page view.
      if (isNewPage) void flush().then(clearUp).catch(console.error);
      else schedule();
      isNewPage = false;
    },
    stop() {
      listening?.abort();
      listening = undefined;
      clearTimeout(timer);
    },
  };
}

function listen(page: EventTarget, onReturn: () => void): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  page.addEventListener('online', onReturn, { signal });
  // Every page load ends with `pageshow`; only the return from the back/forward cache is news.
  page.addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && onReturn(), {
    signal,
  });
  return listening;
}
