/** The account that everything in the local edge belongs to: the one of AWS's own examples. */
export const accountId = '123456789012';
