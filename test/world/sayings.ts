import { addDays, type CivilDate } from '../../domain/calendar/civil-date';

/**
 * What an answer of a customer does to the sequence, as a plain reading of it: no mail for good, none up to a day (of whatever
 * invoice, or of those that the mail was about), or none of what was planned for that day.
 */
export type Stop = { lasts: 'for good' } | { lasts: 'until'; day: CivilDate; ofTheseInvoices: boolean } | { lasts: 'today' };

/** Something a customer writes. */
export interface Saying {
	name: string;
	language: string;
	/** The words, as written on `today`. */
	words(today: CivilDate): string;
	stop(today: CivilDate): Stop;
}

const forGood = (): Stop => ({ lasts: 'for good' });
const until = (days: number) => (today: CivilDate): Stop => ({ lasts: 'until', day: addDays(today, days), ofTheseInvoices: false });
const untilThen = (days: number) => (today: CivilDate): Stop => ({ lasts: 'until', day: addDays(today, days), ofTheseInvoices: true });
const always = (words: string) => () => words;

const inDays = (today: CivilDate, days: number) => addDays(today, days).split('-') as [string, string, string];
const dotted = (today: CivilDate, days: number) => inDays(today, days).reverse().join('.');
const slashed = (today: CivilDate, days: number) => inDays(today, days).reverse().join('/');

const PROMISED = 9;
// On the day that an absence names, people may be written to again.
const AWAY = 8;

/** Disputes, promises, payments said to be made, absences, hardship, lawyers and people who want to be left alone, in seven languages. */
export const SAYINGS: readonly Saying[] = [
	{ name: 'dispute', language: 'en', words: always('I dispute this invoice: two of the five chairs were never delivered. We will not pay until this is sorted out.'), stop: forGood },
	{ name: 'dispute', language: 'de', words: always('Diese Rechnung ist falsch, wir haben die Ware nie erhalten. Wir widersprechen der Forderung und werden nicht zahlen.'), stop: forGood },
	{ name: 'dispute', language: 'fr', words: always('Nous contestons cette facture : la marchandise livrée était endommagée. Nous ne paierons pas.'), stop: forGood },
	{ name: 'dispute', language: 'es', words: always('No estamos de acuerdo con esta factura: el importe es incorrecto y la mercancía llegó dañada.'), stop: forGood },
	{ name: 'dispute', language: 'it', words: always('Contestiamo questa fattura: la merce non è mai stata consegnata.'), stop: forGood },
	{ name: 'dispute', language: 'nl', words: always('Wij betwisten deze factuur, de goederen zijn nooit geleverd.'), stop: forGood },
	{ name: 'dispute', language: 'pt', words: always('Contestamos esta fatura: a mercadoria nunca foi entregue.'), stop: forGood },
	{ name: 'promise', language: 'de', words: (today) => `Guten Tag, wir überweisen den vollen Betrag am ${dotted(today, PROMISED)}. Mit freundlichen Grüßen`, stop: untilThen(PROMISED) },
	{ name: 'promise', language: 'fr', words: (today) => `Bonjour, nous paierons la totalité le ${slashed(today, PROMISED)}. Cordialement`, stop: untilThen(PROMISED) },
	{ name: 'promise', language: 'es', words: (today) => `Buenos días, pagaremos la totalidad el ${slashed(today, PROMISED)}. Un saludo`, stop: untilThen(PROMISED) },
	{ name: 'promise', language: 'it', words: (today) => `Buongiorno, pagheremo l'intero importo il ${slashed(today, PROMISED)}. Cordiali saluti`, stop: untilThen(PROMISED) },
	{ name: 'promise', language: 'nl', words: (today) => `Goedendag, wij betalen het volledige bedrag op ${dotted(today, PROMISED)}. Met vriendelijke groet`, stop: untilThen(PROMISED) },
	{ name: 'said to be paid', language: 'de', words: always('Diese Rechnung haben wir letzte Woche bereits überwiesen.'), stop: untilThen(6) },
	{ name: 'said to be paid', language: 'en', words: always('This was paid last Tuesday by bank transfer.'), stop: untilThen(6) },
	{ name: 'absence', language: 'de', words: (today) => `Vielen Dank für Ihre Nachricht. Ich bin bis zum ${dotted(today, AWAY)} nicht im Büro und habe keinen Zugriff auf meine E-Mails.`, stop: until(AWAY - 1) },
	{ name: 'hardship', language: 'en', words: always('The flood took most of the harvest and we have no money left. We honestly cannot say when we can pay anything at all.'), stop: forGood },
	{ name: 'lawyer', language: 'de', words: always('Bitte wenden Sie sich in dieser Sache nur noch an unseren Rechtsanwalt Dr. Kern. Wir werden anwaltlich vertreten.'), stop: forGood },
	{ name: 'leave us alone', language: 'en', words: always('STOP'), stop: forGood },
	{ name: 'question', language: 'en', words: always('Could you please send me a copy of this invoice?'), stop: () => ({ lasts: 'today' }) },
];
