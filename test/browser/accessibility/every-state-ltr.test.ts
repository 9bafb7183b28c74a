import { testEveryState } from './every-state.js';

describe('in every state, from left to right, in English,', () => testEveryState('en'));
