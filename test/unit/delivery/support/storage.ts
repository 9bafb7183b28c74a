/** A stand-in for `localStorage`, which Node 20 lacks: as there, the items are its own enumerable properties. */
export class TestStorage {
  [key: string]: unknown;

  static create(): Storage {
    return new TestStorage() as unknown as Storage;
  }

  /** One that has no room left for anything. */
  static full(): Storage {
    const storage = TestStorage.create();
    Object.defineProperty(storage, 'setItem', {
      value: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    });
    return storage;
  }

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, value: string): void {
    this[key] = value;
  }

  removeItem(key: string): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete this[key];
  }
}

/** What a page in a sandboxed frame, or with cookies blocked, gets for mentioning `localStorage`. */
export function refusedStorage(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
