import { dueRenewals, renewalLines } from '../renewals/due.js';
import { withOwnPage } from './grant-rules.js';
import { purposeParameter } from './query.js';
import { streamed } from './streamed.js';
/** `GET /renewals?purpose=`: everyone whose grant needs renewing, and until when it counts; see `DueRenewal`. */
export const getRenewals = ({ request }, desk) => streamed(renewalLines(dueRenewals(withOwnPage(desk, request), purposeParameter(request))), { 'Content-Type': 'application/x-ndjson' }, desk);
