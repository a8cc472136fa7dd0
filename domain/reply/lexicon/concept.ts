/**
 * What a phrase says, whatever the language. The first part of a name is the intent or the trait that it points to;
 * the built-in model learns how strongly each points there, for all languages together.
 */
export const CONCEPTS = [
	// machines
	'robot.away', 'robot.return', 'robot.receipt', 'robot.automatic', 'robot.deputy', 'robot.challenge', 'robot.undelivered', 'robot.mailboxFull', 'robot.noMailbox', 'robot.delayed', 'robot.remittance',
	// law
	'legal.lawyer', 'legal.represented', 'legal.insolvency', 'legal.cease', 'legal.debtorDied', 'legal.respite', 'legal.reference',
	// no more contact
	'optout.stop', 'optout.unsubscribe', 'optout.noContact', 'optout.channel', 'optout.erase', 'optout.blocked',
	// trouble
	'hardship.illness', 'hardship.death', 'hardship.jobLoss', 'hardship.disaster', 'hardship.cannotPay', 'hardship.poverty', 'hardship.business', 'hardship.plea', 'hardship.adviser', 'hardship.distress',
	// the debt contested
	'dispute.contest', 'dispute.amount', 'dispute.notReceived', 'dispute.faulty', 'dispute.duplicate', 'dispute.notOrdered', 'dispute.credit', 'dispute.cancelled', 'dispute.returned', 'dispute.identity', 'dispute.proof', 'dispute.timeBarred', 'dispute.agreement', 'dispute.notMine', 'dispute.setOff', 'dispute.incomplete',
	// refusal
	'refusal.wont', 'refusal.never', 'refusal.idiom', 'refusal.no',
	// payment made
	'paid.done', 'paid.sent', 'paid.proof', 'paid.check', 'paid.word', 'paid.method',
	// several parts
	'plan.instalments', 'plan.split', 'plan.monthly', 'plan.parts',
	// more time
	'extension.ask', 'extension.time', 'extension.wait', 'extension.noFees',
	// commitment
	'promise.will', 'promise.run', 'promise.scheduled', 'promise.short', 'promise.soon', 'promise.condition', 'promise.part', 'promise.vow',
	// the wrong one
	'wrong.person', 'wrong.left', 'wrong.number', 'wrong.redirect', 'wrong.address', 'wrong.notIn', 'wrong.sold',
	// papers
	'document.copy', 'document.statement', 'document.order', 'document.form', 'document.delivery', 'document.bank', 'document.missing', 'document.ask',
	// a person
	'human.call', 'human.speak', 'human.meet', 'human.person',
	// anger
	'complaint.insult', 'complaint.harassed', 'complaint.threat', 'complaint.review', 'complaint.tone', 'complaint.sarcasm', 'complaint.apology', 'complaint.early', 'complaint.leave', 'complaint.privacy',
	// questions
	'question.what', 'question.who', 'question.balance', 'question.how', 'question.can', 'question.when', 'question.why', 'question.ask',
	// nothing decided
	'ack.thanks', 'ack.received', 'ack.looking', 'ack.forwarded', 'ack.ok', 'ack.greeting',
	// not about the debt
	'other.scam', 'other.marketing', 'other.unrelated', 'other.injection',
	// why it is late
	'late.forgot', 'late.cash', 'late.approval', 'late.technical', 'late.sorry',
	// how it is said
	'tone.rude', 'tone.warm', 'tone.admits', 'tone.denies', 'topic.invoice', 'topic.payment', 'topic.reminder', 'topic.fee', 'topic.request',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The phrases of one language, and the words that deny ("not", "nicht") or make conditional ("if") what stands near. */
export interface LexiconSource {
	classes: Readonly<Record<string, string>>;
	/** Words that deny what follows within three words. */
	negations: string;
	/** Words that deny what went before within two words ("wir zahlen nicht"). */
	laterNegations: string;
	conditions: string;
	phrases: Readonly<Partial<Record<Concept, string>>>;
}
