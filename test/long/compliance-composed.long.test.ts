import { LANGUAGES } from '../../domain/message/catalogue';
import { TEMPLATE_IDS } from '../../domain/message/template-id';
import { objectionsTo } from '../domain/compliance/composed-messages';

const MINUTES = 60_000;

describe('what the composer writes, whatever the occasion, tone and channel, the gate has nothing against', () => {
	it.each(LANGUAGES.map(({ language }) => language))('%s', (language) => {
		expect(objectionsTo(language, TEMPLATE_IDS, ['email', 'sms', 'letter'], ['business', 'consumer'])).toEqual([]);
	}, 2 * MINUTES);
});
