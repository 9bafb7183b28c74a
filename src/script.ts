/** The module for a script tag, with everything bundled: `dist/whatsapp-opt-in.js`. */
export * from './define.js';
