import type { Handler } from './router.js';
/** `GET /review`: the messages that wait for a person to decide what they mean, oldest first. */
export declare const getReview: Handler;
/** `POST /review/{id}`: decides on a message, and ends its wait. */
export declare const postReview: Handler;
