/** What a function of the page has returned, or promised; rejects when the promise takes longer than this. */
export function inTime<T>(answer: T, seconds: number): Promise<Awaited<T>> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, seconds * 1000, new Error(`no answer in ${seconds} s`)),
  );
  return Promise.race([answer, late]);
}
