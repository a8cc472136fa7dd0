/** Messages to customers in eight countries, with five events each. */
import { instantOf } from '../../../domain/calendar/instant';

export const ASOF = instantOf(Date.parse('2026-11-18T15:00:00Z'));
const EVENTS_EACH = 5;
const MESSAGES_PER_CUSTOMER = 2;

interface Market {
	country: string;
	region: string;
	postalCode: string;
	language: string;
	currency: string;
	kind: 'business' | 'consumer';
	channel: 'email' | 'sms';
	/** The area code of its customers' telephones. */
	phone: string;
}

const MARKETS: readonly Market[] = [
	{ country: 'US', region: 'US-OH', postalCode: '43215', language: 'en', currency: 'USD', kind: 'consumer', channel: 'sms', phone: '+1614' },
	{ country: 'US', region: 'US-CA', postalCode: '90012', language: 'en', currency: 'USD', kind: 'consumer', channel: 'email', phone: '+1213' },
	{ country: 'US', region: 'US-TN', postalCode: '', language: 'en', currency: 'USD', kind: 'business', channel: 'email', phone: '' },
	{ country: 'DE', region: 'DE-NI', postalCode: '29221', language: 'de', currency: 'EUR', kind: 'business', channel: 'email', phone: '' },
	{ country: 'GB', region: 'GB-ENG', postalCode: 'LS1 4AP', language: 'en', currency: 'GBP', kind: 'consumer', channel: 'email', phone: '' },
	{ country: 'FR', region: 'FR-ARA', postalCode: '69002', language: 'fr', currency: 'EUR', kind: 'business', channel: 'email', phone: '' },
	{ country: 'NL', region: 'NL-ZH', postalCode: '3011', language: 'nl', currency: 'EUR', kind: 'consumer', channel: 'email', phone: '' },
	{ country: 'AU', region: 'AU-VIC', postalCode: '3000', language: 'en', currency: 'AUD', kind: 'business', channel: 'email', phone: '' },
];

interface Wording {
	openings: readonly string[];
	claim: (number: string, amount: string, link: string) => string;
	questions: readonly string[];
	closings: readonly string[];
}

// What people write around the claim differs from message to message; the claim itself always does.
const WORDINGS: Readonly<Record<string, Wording>> = {
	en: {
		openings: ['Hello,', 'Good morning,', 'Dear accounts team,', 'Hello again,'],
		claim: (number, amount, link) => `This is a reminder from Harrow Print Works about invoice ${number} for ${amount}, which was due on 2 November 2026. You can pay online at ${link}.`,
		questions: [
			'If you would like to dispute this invoice or have a question about it, reply to this message or write to accounts@harrowprint.example.',
			'Is something not as it should be? You can dispute this invoice by answering this message; we read every answer and look at each of them the same day.',
			'If you have paid in the last few days, thank you. For questions, or to dispute this invoice, write to accounts@harrowprint.example or call +44 113 496 0110.',
		],
		closings: ['Kind regards,\nHarrow Print Works\nReply STOP to opt out.', 'Best wishes,\nthe accounts desk of Harrow Print Works\nReply STOP to opt out.'],
	},
	de: {
		openings: ['Guten Tag,', 'Sehr geehrte Damen und Herren,', 'Guten Morgen,'],
		claim: (number, amount, link) => `die Rechnung ${number} der Harrow Print Works über ${amount} war am 02.11.2026 fällig und ist nach unseren Unterlagen noch offen. Sie können bequem online bezahlen: ${link}.`,
		questions: ['Wenn Sie die Rechnung beanstanden möchten oder eine Frage haben, antworten Sie auf diese E-Mail.', 'Haben Sie die Rechnung inzwischen bezahlt, danken wir Ihnen. Wenn Sie sie beanstanden möchten, schreiben Sie an accounts@harrowprint.example.'],
		closings: ['Freundliche Grüße\nHarrow Print Works', 'Mit freundlichen Grüßen\nIhre Buchhaltung von Harrow Print Works'],
	},
	fr: {
		openings: ['Bonjour,', 'Madame, Monsieur,'],
		claim: (number, amount, link) => `Sauf erreur de notre part, la facture ${number} de Harrow Print Works, d'un montant de ${amount}, à échéance du 02/11/2026, reste à régler. Lien de paiement : ${link}.`,
		questions: ['Pour contester cette facture ou poser une question, répondez à ce message.', 'Si vous avez déjà réglé, merci de ne pas tenir compte de ce message ; pour contester cette facture, écrivez à accounts@harrowprint.example.'],
		closings: ['Cordialement,\nHarrow Print Works', 'Bien à vous,\nle service comptable de Harrow Print Works'],
	},
	nl: {
		openings: ['Beste klant,', 'Goedemorgen,'],
		claim: (number, amount, link) => `Factuur ${number} van Harrow Print Works voor ${amount} had als vervaldatum 02-11-2026 en staat volgens onze administratie nog open. U kunt betalen via ${link}.`,
		questions: ['Wilt u de factuur betwisten of heeft u een vraag, beantwoord dan dit bericht.', 'Heeft u al betaald, dan danken wij u. Wilt u de factuur betwisten, schrijf dan aan accounts@harrowprint.example.'],
		closings: ['Met vriendelijke groet,\nHarrow Print Works', 'Vriendelijke groeten,\nde administratie van Harrow Print Works'],
	},
};

export function ledger(count: number): { items: Record<string, unknown>[]; events: object[] } {
	const items: Record<string, unknown>[] = [];
	const events: object[] = [];
	for (let index = 0; index < count; index += 1) {
		const market = MARKETS[index % MARKETS.length] as Market;
		const customerId = `C-${Math.floor(index / MARKETS.length / MESSAGES_PER_CUSTOMER)}-${index % MARKETS.length}`;
		items.push(itemOf(index, customerId, market));
		for (let event = 0; event < EVENTS_EACH; event += 1) events.push(eventOf(index, event, customerId, market));
	}
	return { items, events };
}

function itemOf(index: number, customerId: string, { channel, phone: areaCode, ...market }: Market): Record<string, unknown> {
	const phone = areaCode && `${areaCode}${2_000_000 + Math.floor(index / MARKETS.length / MESSAGES_PER_CUSTOMER) * 7}`;
	const email = `${customerId.toLowerCase()}@mailbox.example`;
	const number = `INV-${100_000 + index}`;
	const amount = 100 + (index % 5000) + 0.25;
	const link = `https://pay.harrowprint.example/i/${number.toLowerCase()}`;
	const named = `${market.currency} ${amount.toLocaleString(market.language === 'en' ? 'en-US' : 'de-DE', { minimumFractionDigits: 2 })}`;
	const text = textOf(index, market.language, number, named, link);
	const html = `<html><head><style>p{margin:0}</style></head><body><table><tr><td><p>${text.replaceAll('\n\n', '</p><p>').replace(link, `<a href="${link}">${link}</a>`)}</p></td></tr></table></body></html>`;
	return {
		invoice: { id: number, number, issueDate: '2026-10-03', dueDate: '2026-11-02', currency: market.currency, total: amount, amountDue: amount, status: 'open', paymentUrl: link },
		customer: { id: customerId, name: `Customer ${customerId}`, email, phone, ...market, consent: { sms: { status: 'granted', at: '2026-02-11', source: 'signup_form' } } },
		reminder: { action: 'send', tier: 'overdue_7', tone: 'firm', requiresApproval: false, daysOverdue: 16, key: `dun1:${number}:0:overdue_7`, reason: '' },
		message: {
			channel,
			to: channel === 'sms' ? phone : email,
			from: channel === 'sms' ? 'Harrow Print Works' : 'Harrow Print Works <accounts@harrowprint.example>',
			...(channel === 'sms' ? {} : { subject: 'Your account with Harrow Print Works', html }),
			text,
			language: market.language,
			purpose: 'reminder',
			template: `overdue_7.${channel}.${market.language}`,
		},
	};
}

function textOf(index: number, language: string, number: string, amount: string, link: string): string {
	const { openings, claim, questions, closings } = WORDINGS[language] ?? (WORDINGS.en as Wording);
	const variant = Math.floor(index / MARKETS.length);
	const pick = (list: readonly string[]): string => list[variant % list.length] ?? '';
	return [pick(openings), claim(number, amount, link), pick(questions), pick(closings)].join('\n\n');
}

function eventOf(index: number, event: number, customerId: string, { channel }: Market): object {
	const invoiceId = `INV-${100_000 + index}`;
	const day = String(3 + event * 2).padStart(2, '0');
	if (event === 0) return { at: '2026-10-03T09:00:00Z', type: 'invoice.issued', customerId, invoiceId };
	const type = event % 2 === 0 ? 'reminder.delivered' : 'reminder.sent';
	return { at: `2026-11-${day}T${10 + (index % 9)}:${10 + (index % 47)}:0${index % 10}Z`, type, customerId, invoiceId, channel, tier: `overdue_${event}`, key: `dun1:${invoiceId}:0:overdue_${event}` };
}
