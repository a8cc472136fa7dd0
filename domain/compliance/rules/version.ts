/** Changes with every change of a rule, a list or a number in this folder; part of every decision's evidence. */
export const RULE_SET_VERSION = '2026-11-22';

/** When the rules were last read against their sources as a whole, and when that is due again. */
export const REVIEWED_ON = '2026-11-22';
export const REVIEW_BY = '2027-11-30';
