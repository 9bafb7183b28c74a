import { CUT_OFF } from './looks.js';
import { eachIsTold } from './support.js';

describe('words that are cut off or elsewhere are told by the proof and to the developer', () =>
  eachIsTold(CUT_OFF));
