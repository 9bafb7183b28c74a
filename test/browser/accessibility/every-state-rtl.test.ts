import { testEveryState } from './every-state.js';

describe('in every state, from right to left, in Arabic,', () => testEveryState('ar'));
