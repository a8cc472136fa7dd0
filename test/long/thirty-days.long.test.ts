import type { CivilDate } from '../../domain/calendar/civil-date';
import { BOOKS } from '../world/books';
import { describeDays } from '../world/describe-days';

// Some of them at a time: DUNNING_SOURCES names them, with commas. A smaller world: DUNNING_INVOICES says of how many.
const sources = process.env.DUNNING_SOURCES?.split(',') ?? Object.keys(BOOKS);
const invoices = Number(process.env.DUNNING_INVOICES ?? 300);

for (const source of sources) describeDays(source, { invoices, first: '2026-10-01' as CivilDate, days: 30, seed: 20_261_001 });
