import type { CivilDate } from '../../domain/calendar/civil-date';
import { BOOKS } from '../world/books';
import { offences } from '../world/invariants';
import { live, type Lived } from '../world/live';

const WITHIN_MS = 24 * 60_000;
const NONE = { toNobodyWeKnow: [], aboutSomebodyElse: [], twice: [], aboutPaidInvoices: [], outsideTheHours: [], afterAStop: [] };

/** 300 invoices through 30 days with each source; DUNNING_SOURCES names some of them, with commas. */
const chosen = process.env.DUNNING_SOURCES?.split(',') ?? Object.keys(BOOKS);

describe.each(chosen)('300 invoices through 30 days in a real n8n: %s', (name) => {
	let lived: Lived;
	beforeAll(async () => {
		const books = BOOKS[name];
		if (!books) throw new Error(`There is no source "${name}", but ${Object.keys(BOOKS).join(', ')}`);
		lived = await live(books(), { invoices: Number(process.env.W_INV ?? 300), first: '2026-10-01' as CivilDate, days: Number(process.env.W_DAYS ?? 30), seed: 20_261_001 });
		require('fs').writeFileSync(`/tmp/faults-lived-${name}.json`, JSON.stringify({ ...lived, chronicle: { mails: lived.chronicle.mails, paid: [...lived.chronicle.paid], stops: [...lived.chronicle.stops] } }));
	}, WITHIN_MS);

	it('no mail that should not have gone out', () => {
		expect(offences(lived.world, lived.chronicle)).toEqual(NONE);
	});

	it('where nothing happened, the touches are those of the preview', () => {
		expect(lived.silent.previewed.length).toBeGreaterThan(20);
		expect(lived.silent.wentOut).toEqual(lived.silent.previewed);
	});
});
