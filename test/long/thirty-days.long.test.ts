import type { CivilDate } from '../../domain/calendar/civil-date';
import { BOOKS } from '../world/books';
import { describeDays } from '../world/describe-days';

// Some of them at a time: DUNNING_SOURCES names them, with commas.
const sources = process.env.DUNNING_SOURCES?.split(',') ?? Object.keys(BOOKS);

for (const source of sources) describeDays(source, { invoices: 300, first: '2026-10-01' as CivilDate, days: 30, seed: 20_261_001 });
