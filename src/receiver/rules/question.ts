import * as z from 'zod/mini';
import { consentProof } from '../../proof/index.js';

/** What is asked of the receiver: may messages of this purpose go to this number? */
export interface Question {
  /** E.164. */
  phone: string;
  purpose: string;
}

/** What is wrong with a question, member by member. */
export interface QuestionProblem {
  path: 'phone' | 'purpose';
  message: string;
}

const { subject, choices } = consentProof.shape;
const E164 = subject.shape.phone;
export const PURPOSE = choices.def.element.shape.purpose;

/**
 * A phone number in E.164. In an address `+` means a space, and many leave it out: both are understood. Nothing else
 * is, as a number that is guessed at may be another person's.
 */
export function readPhone(text: string): string | undefined {
  const phone = `+${text.replace(/^[+ ]/, '')}`;
  return z.safeParse(E164, phone).success ? phone : undefined;
}

/** Reads a question; `phone` and `purpose` may be anything. */
export function readQuestion(given: {
  phone: unknown;
  purpose: unknown;
}): { valid: true; question: Question } | { valid: false; problems: QuestionProblem[] } {
  const phone = typeof given.phone === 'string' ? readPhone(given.phone) : undefined;
  const purpose = z.safeParse(PURPOSE, given.purpose);
  if (phone !== undefined && purpose.success)
    return { valid: true, question: { phone, purpose: purpose.data } };
  const problems: QuestionProblem[] = [];
  if (phone === undefined) {
    problems.push({
      path: 'phone',
      message: isMissing(given.phone)
        ? 'phone is missing.'
        : 'phone must be a number in E.164, such as +4915112345678.',
    });
  }
  if (!purpose.success) {
    problems.push({
      path: 'purpose',
      message: isMissing(given.purpose)
        ? 'purpose is missing.'
        : 'purpose must be an id such as marketing: a small letter, then small letters, digits, - or _.',
    });
  }
  return { valid: false, problems };
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
