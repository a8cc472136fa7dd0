import { LANGUAGES } from '../../../domain/message/catalogue';
import { objectionsTo } from './composed-messages';

describe('what the composer writes to consumers by e-mail, the gate has nothing against', () => {
	it.each(LANGUAGES.map(({ language }) => language))('%s', (language) => {
		expect(objectionsTo(language, ['due_today', 'overdue_1', 'statement', 'paid_thanks'], ['email'], ['consumer'])).toEqual([]);
	});
});
