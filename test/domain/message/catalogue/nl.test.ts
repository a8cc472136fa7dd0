import { shortestDeadline } from '../../../../domain/compliance/lint/deadlines';
import { hitsOf, readProse } from '../../../../domain/compliance/lint/prose';
import { parseCurrency } from '../../../../domain/model/currency';
import { parseMessage } from '../../../../domain/model/message';
import { compose } from '../settings';

const charges = { interest: 0, fixed: 48.4, basis: 'law' };

describe('costs for late payment in Dutch', () => {
	it.each(['formal', 'informal'] as const)('tell a consumer of the fifteen days before them, as the law wants them said (%s)', (address) => {
		const message = compose('overdue_14', 'final', { customer: { language: 'nl', kind: 'consumer', country: 'NL' }, reminder: { charges } }, { address });
		expect(message.text).toContain('48,40');
		expect(message.text).toMatch(/binnen vijftien dagen nadat onze kosteloze herinnering bij (u|je) is bezorgd/);
		const euro = parseCurrency('EUR');
		const prose = euro && readProse(parseMessage(message), euro, []);
		expect(prose && shortestDeadline(prose)).toBe(15);
		expect(prose && hitsOf(prose, 'dutchWrongStart')).toEqual([]);
	});

	it('have no such days for a company, nor where there are no costs', () => {
		const company = compose('overdue_14', 'final', { customer: { language: 'nl', country: 'NL' }, reminder: { charges } });
		const withoutCosts = compose('overdue_14', 'final', { customer: { language: 'nl', kind: 'consumer', country: 'NL' } });
		expect(company.text).toMatch(/een vaste vergoeding van €\u00a048,40 wegens late betaling, zoals de wet bepaalt\.\n/);
		for (const { text } of [company, withoutCosts]) expect(text).not.toContain('vijftien dagen');
	});
});
