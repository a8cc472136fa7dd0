import type { DunningHost } from '../../scripts/host/dunning-host';
import type { ReceivedMail } from '../../scripts/inbox/inbox';
import type { Row } from '../../scripts/host/table-access';

/** What the mail server took, held against what the outbox says of it; every list is of keys, and all but `unknown` should be empty. */
export interface Tally {
	/** Touches of which the server took more than one mail, or a mail with a Message-ID that was there before. */
	twice: string[];
	/** Touches that the outbox calls sent, of which the server took no mail. */
	lost: string[];
	/** Touches of which the server took a mail, and the outbox says that none went out. */
	denied: string[];
	/** Touches that are still under way. */
	left: string[];
	/** Touches of which the outbox says that nobody knows. */
	unknown: string[];
	/** Mails that belong to no touch. */
	strangers: string[];
}

const WENT_OUT = new Set(['sent', 'unknown', 'claimed']);
const UNDER_WAY = new Set(['planned', 'approved', 'claimed']);

/** Counts the mails, for an outbox in which no two touches have the same recipient. */
export async function tally(host: DunningHost): Promise<Tally> {
	const rows = await host.tables.rows('dunning_outbox');
	const { mails } = host.inbox;
	const keys = (keep: (row: Row, count: number) => boolean) => [...new Set(rows.filter((row) => keep(row, mailsOf(row, mails).length)).map(({ key }) => String(key)))];
	const ids = mails.map(({ headers }) => headers['message-id']);
	return {
		twice: [...keys((_row, count) => count > 1), ...ids.filter((id, index) => ids.indexOf(id) !== index).map(String)],
		lost: keys(({ status }, count) => status === 'sent' && count === 0),
		denied: keys(({ status }, count) => !WENT_OUT.has(String(status)) && count > 0),
		left: keys(({ status }) => UNDER_WAY.has(String(status))),
		unknown: keys(({ status }) => status === 'unknown'),
		strangers: mails.filter((mail) => !rows.some((row) => mail.to.includes(String(row.recipient)))).map(({ subject }) => subject),
	};
}

function mailsOf(row: Row, mails: readonly ReceivedMail[]): ReceivedMail[] {
	return mails.filter(({ to }) => to.includes(String(row.recipient)));
}
