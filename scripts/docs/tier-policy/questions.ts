/** The questions of the policy as the page tells them; each one's rule is in domain/tiers/questions, by its number. */
export const QUESTIONS: readonly { asks: string; yes: string; detail: string }[] = [
	{
		asks: 'Settled, void, too small?',
		yes: 'none',
		detail:
			'Paid, void, a draft, written off, with a collection agency, or open at or below the minimum balance: there is nothing to collect. With the option *Thank For*, whoever has paid after a reminder is thanked once (`paid_thanks`).',
	},
	{
		asks: 'A stop?',
		yes: 'hold',
		detail:
			'A hold in force, a dispute, consent to everything revoked, no further contact asked for, a reply that says hold, a representative, a death, a bankruptcy, a moratorium, erased data. A dispute holds its invoice; everything else holds the customer. A `hold.released` that names a hold by its key (`data.hold`), as that of a closed ticket does, ends that hold alone. What has an end ends by itself on that day; a moratorium lasts up to and including its last day.',
	},
	{
		asks: 'A reply for a person?',
		yes: 'human',
		detail:
			'A reply that needs a person holds the customer until somebody releases it (`hold.released` or any `approval.*` after it). A hard bounce is the same: the contact has to be mended.',
	},
	{
		asks: 'A charge failed?',
		yes: 'retry_payment or send',
		detail:
			'Newer than our last touch: a soft decline is tried again, insufficient funds on the next likely payday (the 1st, the 15th, the last business day). A hard decline, and used-up attempts, ask for another way to pay (`payment_failed`). After a hard decline the invoice is never charged again by itself. A retry that nobody carries out within the time for attempts becomes such a request.',
	},
	{
		asks: 'A part was paid?',
		yes: 'acknowledge',
		detail:
			'Newer than our last touch, and after the first touch of the cycle: thanked for once (`partial_payment`). Before that touch there is nothing to thank for. Either way the next overdue tier waits from the day of the payment. What is paid of a plan is an instalment, not a part.',
	},
	{
		asks: 'A promise to pay?',
		yes: 'wait, send or human',
		detail:
			'In force until its grace is over. A newer promise replaces an older one; one for a day before the due date only waits. With the option *Thank For* a promise that came by a reply is thanked for once (`promise_thanks`). Broken, it brings the next overdue tier at once, without the gap between tiers; the second broken promise, and one after the last tier, go to a person. A broken promise of an earlier due date no longer acts.',
	},
	{
		asks: 'A plan off the rails?',
		yes: 'human',
		detail:
			'Extensions and plans move the due date, and the tiers are counted from there as a new cycle. A person takes over a plan with a missed instalment, one whose instalments are not known, and one that is paid while something is still open.',
	},
	{
		asks: 'A pause asked for?',
		yes: 'wait',
		detail:
			'A reply with `pause_until`, about the invoice it names or about all of them. It ends on its day. A reply that says it is paid (`verify_payment`) pauses as well, for a week where it names no day, so that the payment can be looked for.',
	},
	{
		asks: 'Which tier?',
		yes: 'send or none',
		detail:
			'Up to the due date: the latest touch whose day has come, unless it or a later one is out; missed earlier ones are dropped. After it: strictly in order, the first one first however late the invoice is, the next one when its day has come and the gap has passed. `none` tells the day of the next one.',
	},
	{
		asks: 'Too much contact?',
		yes: 'wait',
		detail:
			'Several due invoices of a customer become one statement a currency. A message waits where the customer has had the allowed number of reminders about other invoices within the window; the highest tier goes first. Answers to payments and calls do not count, and a statement counts once: what was planned and went out together, in one currency.',
	},
	{
		asks: 'Who approves?',
		yes: 'requiresApproval',
		detail:
			'Tiers say when a person has to approve: never, for VIPs and high values, always. Once a person has said yes to a touch it is not asked for again; a no drops the touch and hands the invoice to a person.',
	},
	{
		asks: 'Only silence?',
		yes: 'human',
		detail:
			'The last tier is out and nothing was heard: a person takes over. An answer that needs nobody, or a payment, restarts the wait.',
	},
];
