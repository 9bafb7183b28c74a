import type { ConsentRecord } from '../store/records.js';
/** The columns of the CSV, in order. New ones are added at the end only: people count columns. */
export declare const columns: readonly ["record_id", "kind", "received_at", "phone", "user_id", "reference", "business", "purpose", "granted", "decided_at", "decided_by", "act", "origin", "words", "confirms", "label", "disclosure", "on_screen_ms", "font_size_px", "contrast_ratio", "hidden", "covered", "captured_at", "time_zone", "language", "notice_version", "notice_sha256", "page", "mode", "jurisdiction", "test", "follows_proof", "position", "digest", "previous_digest", "reviewed_by", "reviewed_at", "assurance", "about_record", "reason"];
type Cell = string | number | boolean | null | undefined;
/** A row; a column that is not named stays empty. */
export type Row = Partial<Record<(typeof columns)[number], Cell>>;
/** One row for each choice of a proof, one for anything else. Of what was erased only digests and times are left. */
export declare function rowsOf(record: ConsentRecord): Row[];
export {};
