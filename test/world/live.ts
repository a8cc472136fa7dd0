import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { ImapServer } from '../../scripts/inbox/imap-server';
import type { Row } from '../../scripts/host/table-access';
import { startSourceHost } from '../workflows/source-host';
import type { Books } from './books/books';
import type { Chronicle } from './chronicle';
import { Course } from './course';
import { inOrder, previewed, wentOut, type Step } from './expected';
import { worldOf, type World } from './ledger-world';

export interface Lived {
	world: World;
	chronicle: Chronicle;
	outbox: Row[];
	events: Row[];
	problems: Row[];
	/** For the customers that nothing happened to. */
	silent: { previewed: Step[]; wentOut: Step[] };
}

export interface Span {
	invoices: number;
	first: CivilDate;
	days: number;
	seed: number;
}

/** Lives a world through with one source, in a real n8n with a real mailbox; everything it started is gone after it. */
export async function live(books: Books, { invoices, first, days, seed }: Span): Promise<Lived> {
	const started = Date.now();
	const world = worldOf(invoices, first, days, seed);
	const imap = await ImapServer.start();
	const source = await startSourceHost(books.vendors).catch(async (error) => {
		await imap.stop();
		throw error;
	});
	try {
		const { host } = source;
		await host.setUp({ loadSampleLedger: false });
		await books.connect(source);
		const course = new Course(world, books, source, imap);
		await course.begin(first);
		await source.publish(books.planner, books.settings);
		await host.useAccount('04-replies-imap', { nodeType: 'n8n-nodes-base.emailReadImap', type: 'imap', data: imap.credential });
		await host.activate('04-replies-imap');
		await imap.untilOpened();
		const silent = new Set(world.firms.filter(({ story }) => story.kind === 'silence').map(({ id }) => id));
		const steps: Step[] = [];
		for (let count = 0; count < days; count += 1) {
			const day = addDays(first, count);
			steps.push(...previewed(await course.live(day), silent, day));
		}
		const { mails, paid, stops } = course.chronicle;
		process.stderr.write(`  ${books.name}: ${invoices} invoices, ${days} days, ${mails.length} mails, ${paid.size} paid, ${stops.size} stops, ${((Date.now() - started) / 60_000).toFixed(1)} min\n`);
		const last = addDays(first, days - 1);
		const outbox = await host.tables.rows('dunning_outbox');
		return {
			world,
			chronicle: course.chronicle,
			outbox,
			events: await host.tables.rows('dunning_events'),
			problems: await host.tables.rows('dunning_problems'),
			silent: { previewed: inOrder(steps.filter(({ day }) => day <= last)), wentOut: wentOut(outbox, silent) },
		};
	} finally {
		await source.end();
		await imap.stop();
	}
}
