import type { Language } from '../intent';

/** The sentences of an answer; `{name}` stands for a fact of the invoice. */
export interface AnswerWording {
	greeting: string;
	balance: string;
	overdueSince: string;
	dueOn: string;
	settled: string;
	/** With a link, and without one. */
	copyAt: string;
	copyAttached: string;
	payAt: string;
	payAsPrinted: string;
	reference: string;
	closing: string;
}

export const ANSWER_WORDINGS: Readonly<Record<Language, AnswerWording>> = {
	en: {
		greeting: 'Hello,',
		balance: 'The open balance of invoice {number} is {amount}.',
		overdueSince: 'It was due on {date}.',
		dueOn: 'It is due on {date}.',
		settled: 'Nothing is open on invoice {number}.',
		copyAt: 'You can open invoice {number} here: {link}',
		copyAttached: 'Please find a copy of invoice {number} attached.',
		payAt: 'You can pay {amount} here: {link}',
		payAsPrinted: 'Please pay {amount} to the account printed on the invoice.',
		reference: 'Please give {number} as the reference.',
		closing: 'Kind regards',
	},
	de: {
		greeting: 'Guten Tag,',
		balance: 'von der Rechnung {number} sind noch {amount} offen.',
		overdueSince: 'Sie war am {date} fällig.',
		dueOn: 'Sie ist am {date} fällig.',
		settled: 'auf der Rechnung {number} ist nichts mehr offen.',
		copyAt: 'die Rechnung {number} finden Sie hier: {link}',
		copyAttached: 'anbei erhalten Sie eine Kopie der Rechnung {number}.',
		payAt: 'Sie können {amount} hier bezahlen: {link}',
		payAsPrinted: 'Bitte überweisen Sie {amount} auf das Konto, das auf der Rechnung steht.',
		reference: 'Bitte geben Sie als Verwendungszweck {number} an.',
		closing: 'Freundliche Grüße',
	},
	fr: {
		greeting: 'Bonjour,',
		balance: 'Le solde de la facture {number} est de {amount}.',
		overdueSince: 'Elle était à échéance le {date}.',
		dueOn: 'Son échéance est le {date}.',
		settled: 'La facture {number} est entièrement réglée.',
		copyAt: 'Vous trouverez la facture {number} ici : {link}',
		copyAttached: 'Vous trouverez ci-joint une copie de la facture {number}.',
		payAt: 'Vous pouvez régler {amount} ici : {link}',
		payAsPrinted: 'Merci de régler {amount} sur le compte indiqué sur la facture.',
		reference: 'Merci d’indiquer la référence {number}.',
		closing: 'Cordialement',
	},
	es: {
		greeting: 'Buenos días:',
		balance: 'El saldo pendiente de la factura {number} es de {amount}.',
		overdueSince: 'Venció el {date}.',
		dueOn: 'Vence el {date}.',
		settled: 'La factura {number} no tiene saldo pendiente.',
		copyAt: 'Puede ver la factura {number} aquí: {link}',
		copyAttached: 'Adjuntamos una copia de la factura {number}.',
		payAt: 'Puede pagar {amount} aquí: {link}',
		payAsPrinted: 'Puede pagar {amount} en la cuenta que figura en la factura.',
		reference: 'Indique, por favor, la referencia {number}.',
		closing: 'Un cordial saludo',
	},
	nl: {
		greeting: 'Goedendag,',
		balance: 'Van factuur {number} staat nog {amount} open.',
		overdueSince: 'De vervaldatum was {date}.',
		dueOn: 'De vervaldatum is {date}.',
		settled: 'Op factuur {number} staat niets meer open.',
		copyAt: 'Factuur {number} vindt u hier: {link}',
		copyAttached: 'In de bijlage vindt u een kopie van factuur {number}.',
		payAt: 'U kunt {amount} hier betalen: {link}',
		payAsPrinted: 'U kunt {amount} overmaken naar de rekening die op de factuur staat.',
		reference: 'Vermeld daarbij {number}.',
		closing: 'Met vriendelijke groet',
	},
	it: {
		greeting: 'Buongiorno,',
		balance: 'il saldo aperto della fattura {number} è di {amount}.',
		overdueSince: 'La scadenza era il {date}.',
		dueOn: 'La scadenza è il {date}.',
		settled: 'la fattura {number} risulta interamente pagata.',
		copyAt: 'può aprire la fattura {number} qui: {link}',
		copyAttached: 'in allegato trova una copia della fattura {number}.',
		payAt: 'Può pagare {amount} qui: {link}',
		payAsPrinted: 'Può versare {amount} sul conto indicato in fattura.',
		reference: 'La preghiamo di indicare la causale {number}.',
		closing: 'Cordiali saluti',
	},
	pt: {
		greeting: 'Bom dia,',
		balance: 'O valor em aberto da fatura {number} é de {amount}.',
		overdueSince: 'O vencimento foi em {date}.',
		dueOn: 'O vencimento é em {date}.',
		settled: 'A fatura {number} não tem valor em aberto.',
		copyAt: 'Pode abrir a fatura {number} aqui: {link}',
		copyAttached: 'Em anexo segue uma cópia da fatura {number}.',
		payAt: 'Pode pagar {amount} aqui: {link}',
		payAsPrinted: 'Pode pagar {amount} para a conta indicada na fatura.',
		reference: 'Indique, por favor, a referência {number}.',
		closing: 'Com os melhores cumprimentos',
	},
};
