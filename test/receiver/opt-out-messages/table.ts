/** What people of one language write, separated by `|`, by what it must come to. */
export interface Messages {
  /** BCP 47, of the records of who writes; `undefined`: nothing is known of them. */
  language: string | undefined;
  /** Takes everything back. */
  all?: string;
  /** Takes marketing back. */
  marketing?: string;
  /** Waits for a person. */
  review?: string;
  /** Harmless, and waits for a person nonetheless: a stop word in a sentence, or a stop word of another language. */
  needless?: string;
  /** Harmless, and leaves no trace. */
  harmless?: string;
}
