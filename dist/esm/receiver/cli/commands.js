import { checkpoint } from './checkpoint.js';
import { exportCommand } from './export.js';
import { key } from './key.js';
import { messages } from './messages.js';
import { renewals } from './renewals.js';
import { review } from './review.js';
import { serve } from './serve.js';
import { verifyCommand } from './verify.js';
/** Everything the command line can do. */
export const commands = [
    serve,
    verifyCommand,
    exportCommand,
    renewals,
    messages,
    checkpoint,
    key,
    review,
];
