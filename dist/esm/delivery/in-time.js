/** What a function of the page has returned, or promised; rejects when the promise takes longer than this. */
export function inTime(answer, seconds) {
    const late = new Promise((_, reject) => setTimeout(reject, seconds * 1000, new Error(`no answer in ${seconds} s`)));
    return Promise.race([answer, late]);
}
