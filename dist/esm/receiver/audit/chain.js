import { gapFindings, looseFindings } from './gaps.js';
import { walkBack } from './walk-back.js';
/**
 * One subject's records, taken in any order, and put in the order that their seals tell. That something is missing at
 * the end cannot be seen from a chain; see `Checkpoint`.
 *
 * A class, and its maps made when they are needed: there are as many as subjects, and nearly all stay in order.
 */
export class Chain {
    /** The end of what came in order and can be nobody else's: what stands before it need not be held. */
    #settled;
    /** By place. */
    #waiting;
    /** Records whose seal is not theirs: only the others can tell whether they were ever here. */
    #loose;
    add(record) {
        const link = linkOf(record);
        if (!link) {
            (this.#loose ??= []).push(record);
        }
        else if (this.#isNext(link)) {
            this.#settled = link;
            this.#settleMore();
        }
        else {
            this.#wait(link);
        }
    }
    /**
     * What is wrong with the chain as a whole.
     *
     * @param isPart Whether earlier records may lie outside of what was checked.
     */
    end(subject, isPart) {
        const settled = this.#settled;
        const loose = this.#loose ?? [];
        if (!this.#waiting)
            return looseFindings(loose, []);
        if (settled)
            this.#waiting.set(settled.place, [settled, ...(this.#waiting.get(settled.place) ?? [])]);
        const { findings, gaps } = walkBack(subject, this.#waiting, { settled: settled?.place ?? 0, isPart });
        return [...findings, ...looseFindings(loose, gaps), ...gapFindings(subject, gaps, loose)];
    }
    #isNext({ isAttributed, place, previous }) {
        const last = this.#settled;
        return isAttributed && place === (last?.place ?? 0) + 1 && previous === (last?.digest ?? null);
    }
    #wait(link) {
        const waiting = (this.#waiting ??= new Map());
        const links = waiting.get(link.place);
        if (links)
            links.push(link);
        else
            waiting.set(link.place, [link]);
    }
    #settleMore() {
        for (;;) {
            const place = (this.#settled?.place ?? 0) + 1;
            const links = this.#waiting?.get(place);
            const next = links?.find((link) => this.#isNext(link));
            if (!links || !next)
                return;
            this.#settled = next;
            links.splice(links.indexOf(next), 1);
            if (links.length === 0)
                this.#waiting.delete(place);
        }
    }
}
function linkOf({ sealed, isAttributed, isErasure }) {
    if (!sealed)
        return undefined;
    const { id, position, digest, previous } = sealed;
    return { id, place: position, digest, previous, isAttributed, isErasure };
}
