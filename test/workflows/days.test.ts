import type { CivilDate } from '../../domain/calendar/civil-date';
import { describeDays } from '../world/describe-days';

// A short form of test/long/thirty-days.long.test.ts: a week with a weekend and a public holiday in between.
describeDays('Tables', { invoices: 45, first: '2026-10-01' as CivilDate, days: 8, seed: 20_261_001 });
