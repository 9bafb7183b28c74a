export { asShown, noticeLines, noticeText, type NoticeLine } from './lines.js';
export { linked, type Linked } from './linked.js';
export { composeNotice, type ClosingLine, type Notice, type Row } from './notice.js';
export { incompleteLanguage, textErrors, withWholeLanguages, wordlessPurposes } from './own-texts.js';
