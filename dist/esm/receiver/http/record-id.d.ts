/** Whether a text has the form that the ids of records and of kept messages have; the store takes no other. */
export declare function isRecordId(text: string): boolean;
