import type { Handler } from './router.js';
/**
 * `GET /review?state=&reason=&subject=&since=&after=&limit=`: the messages that wait for a person to decide what they
 * mean, oldest first, or those that were decided on. `next` asks for those after them.
 */
export declare const getReview: Handler;
/** `POST /review/{id}`: decides on a message, and ends its wait. */
export declare const postReview: Handler;
/** `POST /review`: a list of decisions, taken one after the other. What became of each is answered in the same order. */
export declare const postReviews: Handler;
