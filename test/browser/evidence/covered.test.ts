import { COVERED } from './looks.js';
import { eachIsTold } from './support.js';

describe('words with something over them are told by the proof and to the developer', () =>
  eachIsTold(COVERED));
