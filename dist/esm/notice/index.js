export { asShown, noticeLines, noticeText } from './lines.js';
export { linked } from './linked.js';
export { composeNotice } from './notice.js';
export { incompleteLanguage, textErrors, withWholeLanguages, wordlessPurposes } from './own-texts.js';
