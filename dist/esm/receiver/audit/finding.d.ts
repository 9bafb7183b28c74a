/** Something that is not as it was written down. */
export interface Finding {
    /**
     * `altered`: a record is not what was written. `inserted`: it was not written there. `removed`: one is missing.
     * `reordered`: it has another place than it was given.
     */
    kind: 'altered' | 'inserted' | 'removed' | 'reordered';
    /** Id of the record; `null` for a removed one, of which only the place and the digest are known. */
    id: string | null;
    /** Whose chain it is found in. Personal: a phone number, unless erased. The message never holds it. */
    subject: string;
    /** Place in that chain; of several that are missing, the first. */
    position: number;
    /** One sentence for people. */
    message: string;
}
