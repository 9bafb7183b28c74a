/** Everything that the element says to shoppers, on one sheet, for whoever must approve the wording. */
export { sheetPage } from './page.js';
export { planSheet, type Plan, type Request } from './plan.js';
export { remarkLine, type Remark } from './remarks.js';
export { composeSheet, type Sheet } from './sheet.js';
export { sheetText } from './text.js';
