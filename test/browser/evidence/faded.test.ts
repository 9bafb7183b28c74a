import { FADED } from './looks.js';
import { eachIsTold } from './support.js';

describe('words without ink are told by the proof and to the developer', () => eachIsTold(FADED));
