// The part of `mode="preferences"`: loaded when an element of a page is in that mode.
export { createPreferences } from './preferences.js';
