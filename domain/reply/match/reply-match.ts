/** What told whom a reply is from; strongest first. */
export const MATCHED_BY = ['item', 'message_id', 'reply_address', 'recipient', 'phone', 'invoice_number', 'sender_address'] as const;

export type MatchedBy = (typeof MATCHED_BY)[number];

/** Which customer and which invoices a reply is about. */
export interface ReplyMatch {
	/** Missing where several customers are as likely: then a person has to say. */
	customerId?: string;
	/** The one invoice that is meant; missing where several are, or none is named. */
	invoiceId?: string;
	/** All invoices that are meant, the one in the subject first. */
	invoiceIds: readonly string[];
	/** The key of the touch that was answered, where the reply names it. */
	touchKey?: string;
	by: MatchedBy;
	confidence: number;
	/** Customers that are as likely, where there is no single one. */
	candidates?: readonly string[];
}

/** Below this a person has to confirm the match. */
export const LEAST_MATCH_CONFIDENCE = 0.6;

/** Whether the match is too weak, or missing, for anything to be done by itself. */
export function needsConfirmation(match: ReplyMatch | undefined): boolean {
	return match?.customerId === undefined || match.confidence < LEAST_MATCH_CONFIDENCE;
}
