/** For how many days a browser keeps a proof that does not get through. */
export const PROOF_DAYS = 30;
/** For how many days a receipt opens something; as evidence it holds for ever. */
export const RECEIPT_DAYS = 90;
