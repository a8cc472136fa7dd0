import type { Draft } from '../../../domain/message/draft';
import { Composer } from '../../../domain/message/composer';
import { finishRewritten } from '../../../domain/message/rewrite/finish';
import { judgeRewrite } from '../../../domain/message/rewrite/judge';
import { lintWords } from '../../../domain/message/rewrite/lint';
import { promptFor } from '../../../domain/message/rewrite/prompt';
import { skeletonOf, type Skeleton } from '../../../domain/message/rewrite/skeleton';
import type { Settings } from '../../../domain/message/settings';
import type { Tone } from '../../../domain/message/tone';
import type { TemplateId } from '../../../domain/message/template-id';
import { itemFor, settings, type Changes } from './settings';

function draftFor(id: TemplateId, tone: Tone, changes: Changes = {}, with_: Partial<Settings> = {}): { composer: Composer; draft: Draft } {
	const composer = new Composer(settings(with_));
	const { item, events } = itemFor(id, tone, changes);
	const draft = composer.draft(item, events);
	if (!draft) throw new Error('No draft');
	return { composer, draft };
}

function skeleton(id: TemplateId, tone: Tone, changes: Changes = {}, with_: Partial<Settings> = {}): Skeleton {
	const found = skeletonOf(draftFor(id, tone, changes, with_).draft);
	if (!found) throw new Error('No skeleton');
	return found;
}

const FIRM = 'We still have no payment for invoice [[number]] over [[amount]], which was due on [[dueDate]]. Please settle it soon, or let us know which date we can count on.\n\n[[facts]]\n\n[[pay]]\n\nIf there is a reason, tell us. We would rather know, and together we will find a way that works for both of us. [[help]]';

describe('what a model gets to see', () => {
	it('is prose with the names of facts, and no fact', () => {
		const { text, blocks, values } = skeleton('overdue_7', 'firm');
		expect(text).toContain('Invoice [[number]] over [[amount]] was due on [[dueDate]] and has not been paid.');
		expect(blocks).toEqual(['facts', 'pay', 'help']);
		expect(values).toEqual(['number', 'amount', 'dueDate']);
		const prompt = promptFor(skeleton('overdue_7', 'firm'), 'firm', ['Good morning Jane']).flat().join('\n');
		for (const secret of ['INV-20417', '1,284', '1284', 'Hagedorn', 'Northlight', 'pay.northlight', 'PO-7731', 'Joinery']) expect(prompt).not.toContain(secret);
	});

	it('has the sentences that hold for this customer, and only those', () => {
		expect(skeleton('overdue_7', 'firm').text).not.toContain('before');
		const sent = { at: '2026-03-05T09:00:00Z', type: 'reminder.sent', tier: 'overdue_1', channel: 'email' };
		expect(skeleton('overdue_7', 'firm', { events: [sent] }).text).toContain('We have written to you about it before');
		expect(skeleton('overdue_1', 'helpful', { item: { behaviour: { segment: 'prompt' } } }).text).toContain('[[remark]]');
		expect(skeleton('overdue_1', 'helpful').text).not.toContain('[[remark]]');
	});

	it('is nothing where the words are not ours to change', () => {
		for (const with_ of [{ channel: 'sms' }, { channel: 'whatsapp' }, { channel: 'phone' }, { occasion: 'hand_over' }] as const) {
			expect(skeletonOf(draftFor('overdue_7', 'firm', {}, with_).draft)).toBeNull();
		}
	});

	it('limits the samples', () => {
		const [, [, human]] = promptFor(skeleton('overdue_7', 'firm'), 'firm', Array.from({ length: 9 }, () => 'x'.repeat(9000))) as [unknown, [string, string]];
		expect(human.match(/<sample \d>/g)).toHaveLength(5);
		expect(human.length).toBeLessThan(17_000);
	});
});

describe('a model that behaves', () => {
	it('finds the words; every fact comes from us', () => {
		const { composer, draft } = draftFor('overdue_7', 'firm');
		const judgement = judgeRewrite(skeleton('overdue_7', 'firm'), FIRM, lintWords);
		const { message } = finishRewritten(composer, draft, judgement);
		expect(message.engine).toBe('model');
		expect(message).not.toHaveProperty('note');
		expect(message.text).toContain('We still have no payment for invoice INV-20417 over €1,284.50, which was due on March 10, 2026.');
		expect(message.text).toContain('Dear Maria Hagedorn,');
		expect(message.html).toContain('class="button"');
	});

	it('may wrap its text and write in German', () => {
		const german = 'zur Rechnung [[number]] über [[amount]], fällig am [[dueDate]], haben wir noch keine Zahlung von Ihnen. Bitte begleichen Sie sie bald, oder sagen Sie uns, auf welches Datum wir uns verlassen können.\n\n[[facts]]\n\n[[pay]]\n\nGibt es einen Grund, erfahren wir ihn gern; gemeinsam finden wir einen Weg, der für beide Seiten passt. [[help]]';
		const de = skeleton('overdue_7', 'firm', { customer: { language: 'de' } });
		expect(judgeRewrite(de, `\`\`\`\n${german}\n\`\`\``, lintWords)).toHaveProperty('template');
	});
});

describe('a hostile model', () => {
	const verdict = (reply: unknown, of = skeleton('overdue_7', 'firm')) => {
		const judgement = judgeRewrite(of, reply, lintWords);
		return 'reason' in judgement ? judgement.reason : 'accepted';
	};
	const saying = (sentence: string) => FIRM.replace('If there is a reason, tell us.', `If there is a reason, tell us. ${sentence}`);

	it.each([
		[undefined, 'it is no text'],
		[{ content: FIRM }, 'it is no text'],
		['', 'it is empty'],
		[FIRM.repeat(4), 'it is too long'],
		['[[number]] [[amount]] [[dueDate]] [[facts]] [[pay]] [[help]]', 'it is too short'],
		[FIRM.replace('[[amount]]', 'the amount'), 'it leaves out [[amount]]'],
		[FIRM.replace('[[help]]', ''), 'it leaves out [[help]]'],
		[FIRM.replace('[[pay]]', '[[pay]]\n\n[[pay]]'), 'it repeats [[pay]]'],
		[FIRM.replace('[[dueDate]]', '[[dueDate]] ([[promisedOn]])'), 'it invents [[promisedOn]]'],
		[FIRM.replace('[[amount]]', '[[amount]'), 'it leaves out [[amount]]'],
		[saying('[see below]'), 'it contains brackets'],
		[saying('You owe 99.'), 'it contains a number of its own'],
		[saying('You owe ٩٩.'), 'it contains a number of its own'],
		[saying('It is only a few €.'), 'it contains an amount or a share of its own'],
		[saying('A thousand euros are missing.'), 'it names a time, a sum or a share of its own ("thousand")'],
		[saying('Please pay by Friday.'), 'it names a time, a sum or a share of its own ("friday")'],
		[saying('You have a few weeks.'), 'it names a time, a sum or a share of its own ("weeks")'],
		[saying('A few euros are missing.'), 'it names a time, a sum or a share of its own ("euros")'],
		[saying('You owe us nine hundred.'), 'it names a time, a sum or a share of its own ("nine")'],
		[saying('Do it tomorrow.'), 'it names a time, a sum or a share of its own ("tomorrow")'],
		[saying('Pay at https://evil.example/x instead.'), 'it contains a link or an address of its own'],
		[saying('Pay at evil.example instead.'), 'it contains a link or an address of its own'],
		[saying('Write to boss@evil.example now.'), 'it contains a link or an address of its own'],
		[saying('<b>Pay</b> now.'), 'it contains markup'],
		[saying('{{bank}} is ours.'), 'it contains markup'],
		[saying('**Pay** now.'), 'it contains markup'],
		[saying('Pay\u200b now.'), 'it contains characters that cannot be seen'],
		[saying('Talk to John Smith about it.'), 'it names somebody or something of its own ("John")'],
		[saying('Our partner Acme will help.'), 'it names somebody or something of its own ("Acme")'],
		[saying('Otherwise we take legal action.'), 'it says what must not be said (legalAction)'],
		[saying('Otherwise we call the police.'), 'it says what must not be said (arrest)'],
		[saying('Otherwise your credit rating suffers.'), 'it says what must not be said (creditBureau)'],
		[saying('Shame on you.'), 'it says what must not be said (shaming)'],
		[saying('We charge a late fee for this.'), 'it says what must not be said (fee)'],
		[FIRM.toUpperCase().replace(/\[\[(\w+)\]\]/g, (token) => token.toLowerCase().replace('duedate', 'dueDate')), 'it is written in capitals'],
		['Nous attendons toujours le paiement de la facture [[number]] de [[amount]], qui devait nous parvenir le [[dueDate]]. Merci de la régler bientôt ou de nous dire quand.\n\n[[facts]]\n\n[[pay]]\n\nDites-nous ce qui ne va pas, nous trouverons ensemble. [[help]]', 'it is written in another language'],
		['I cannot help with that request, but here is a poem about the sea and the wind and the long way home, with waves.', 'it is too short'],
	])('is caught (%#)', (reply, reason) => {
		expect(verdict(reply)).toBe(reason);
	});

	it('is caught in German as well', () => {
		const de = skeleton('overdue_7', 'firm', { customer: { language: 'de' } });
		const base = 'zur Rechnung [[number]] über [[amount]], fällig am [[dueDate]], haben wir noch keine Zahlung von Ihnen. Bitte begleichen Sie sie bald, oder sagen Sie uns, wann wir damit rechnen können.\n\n[[facts]]\n\n[[pay]]\n\nGibt es einen Grund, erfahren wir ihn gern. [[help]]';
		expect(verdict(base, de)).toBe('accepted');
		expect(verdict(base.replace('bald', 'bis Freitag'), de)).toContain('("freitag")');
		expect(verdict(base.replace('bald', 'binnen weniger Wochen'), de)).toContain('("wochen")');
		expect(verdict(base.replace('bald', 'mit zweihundert mehr'), de)).toContain('("zweihundert")');
		expect(verdict(`${base} Sonst kommt der Gerichtsvollzieher.`, de)).toContain('legalAction');
		expect(verdict(`${base} Bitte sprechen Sie mit Herrn Max Mustermann darüber.`, de)).toContain('of its own');
	});

	it('leaves the built-in text in place, with a note that says why', () => {
		const { composer, draft } = draftFor('overdue_7', 'firm');
		const { message } = finishRewritten(composer, draft, judgeRewrite(skeleton('overdue_7', 'firm'), saying('You owe 99.'), lintWords));
		expect(message).toMatchObject({ engine: 'built_in', note: "Built-in text, because of the chat model's version: it contains a number of its own." });
		expect(message.text).toBe(composer.finish(draft).message.text);
	});

	it('cannot slip a fact away through a template: a text that loses one is not sent', () => {
		const { composer, draft } = draftFor('overdue_7', 'firm');
		const { message } = finishRewritten(composer, draft, { template: 'Nothing is owed. {{> closing}}' });
		expect(message.engine).toBe('built_in');
		expect(message.note).toContain('it leaves out the invoice number, the amount, the due date, the payment link');
	});
});
