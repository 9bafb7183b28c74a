/** Everything that the element says to shoppers, on one sheet, for whoever must approve the wording. */
export { sheetPage } from './page.js';
export { planSheet } from './plan.js';
export { remarkLine } from './remarks.js';
export { composeSheet } from './sheet.js';
export { sheetText } from './text.js';
