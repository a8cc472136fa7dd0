import type { INodeProperties } from 'n8n-workflow';

/** What to write: usually what the reminder on the item asks for. */
export const occasion: INodeProperties = {
	displayName: 'Message',
	name: 'message',
	type: 'options',
	noDataExpression: true,
	default: 'from_reminder',
	description: 'What to write. A workflow that answers something by itself (a dispute, a payment) chooses the message here.',
	options: [
		{ name: 'As the Reminder Says', value: 'from_reminder', description: 'The tier on the item; a hand-over brief where a person has to act; nothing where nothing is due' },
		{ name: 'Hand-Over Brief', value: 'hand_over', description: 'For a colleague: why, what happened, what the customer said, what to do next' },
		{ name: 'Instalment Offer', value: 'plan_offer', description: 'Offers to pay in parts' },
		{ name: 'Payment Failed', value: 'payment_failed', description: 'A card or direct debit did not go through' },
		{ name: 'Promise Broken', value: 'promise_broken', description: 'The date the customer named has passed' },
		{ name: 'Statement', value: 'statement', description: 'Several invoices in one message' },
		{ name: 'Thanks for a Part Payment', value: 'partial_payment', description: 'Thanks, and what is left' },
		{ name: 'Thanks for a Promise', value: 'promise_thanks', description: 'Thanks for naming a date, and quiet until then' },
		{ name: 'Thanks for Paying', value: 'paid_thanks', description: 'The invoice is settled' },
		{ name: 'We Heard Your Dispute', value: 'dispute_received', description: 'Reminders are on hold, a person looks into it' },
	],
};
