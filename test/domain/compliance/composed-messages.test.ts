import { LANGUAGES } from '../../../domain/message/catalogue';
import { objectionsTo } from './composed-messages';

describe('what the composer writes to consumers by e-mail, the gate has nothing against', () => {
	it.each(LANGUAGES.map(({ language }) => language))('%s', (language) => {
		expect(objectionsTo(language, ['due_today', 'overdue_1', 'statement', 'paid_thanks'], ['email'], ['consumer'])).toEqual([]);
	});
});

it.each(['R0-3', 'R2026017', 'EUR-2026/7', 'kr 12'])('nor where an invoice has the number %s', (number) => {
	expect(objectionsTo('de', ['due_today', 'overdue_1'], ['email'], ['consumer', 'business'], number)).toEqual([]);
});
