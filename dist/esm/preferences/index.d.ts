export { createPreferences, type Preferences, type PreferencesPorts } from './preferences.js';
