/** The number in the form that it has today; itself where it has not changed. */
export declare function currentForm(number: string): string;
/** The form of eight digits that a number of Ivory Coast or Benin had, where it had one: later numbers never did. */
export declare function eightDigitForm(number: string): string | undefined;
