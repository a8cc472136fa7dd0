import { keyOfReplyAddress } from '../../message/reply-address';
import { keysIn } from '../../message/message-id';
import { parseTouchKey } from '../../tiers/case/key';
import type { Reading } from '../classify/reading';
import type { KnownInvoice, ReplyDirectory } from './directory';
import { numbersIn } from './invoice-numbers';
import type { MatchedBy, ReplyMatch } from './reply-match';

const CONFIDENCE: Readonly<Record<MatchedBy, number>> = {
	item: 1,
	message_id: 0.99,
	reply_address: 0.98,
	recipient: 0.9,
	phone: 0.9,
	sender_address: 0.85,
	invoice_number: 0.75,
};
// A number of the sender's own invoice: two signs that say the same.
const CONFIRMED = 0.97;
const CONTRADICTED = 0.5;
const AMBIGUOUS = 0.3;
const LONGEST_REPORT = 200_000;

/** What an item says itself of whom it is about. */
export interface KnownOnItem {
	customerId?: string;
	invoiceId?: string;
}

/**
 * Which customer and invoices a reply is about: by what the item says, by our Message-IDs that it answers, by the token
 * in the address it was sent to, by the recipient of a delivery report, by phone, by an invoice number in its text, by the
 * sender's address. Signs that contradict each other, and several customers with one address, leave it to a person.
 * Undefined where nothing fits.
 */
export function matchReply(reading: Reading, directory: ReplyDirectory, known: KnownOnItem = {}): ReplyMatch | undefined {
	const named = invoicesNamed(reading, directory);
	if (known.customerId !== undefined) return withInvoices({ customerId: known.customerId, by: 'item' }, known.invoiceId ? [known.invoiceId] : [], named, directory);
	const touched = byTouch(reading, directory);
	if (touched) return touched.customerId === undefined ? touched : withInvoices(touched, touched.invoiceIds, named, directory);
	const [customers, by] = byParty(reading, directory);
	const [customerId] = customers;
	if (customerId !== undefined && customers.length === 1) return withInvoices({ customerId, by }, [], named, directory);
	return amongOwners(named, customers, by);
}

function byTouch({ message, report }: Reading, directory: ReplyDirectory): ReplyMatch | undefined {
	// A delivery report encloses the headers of what could not be delivered.
	const enclosed = report ? keysIn(message.body.slice(0, LONGEST_REPORT)) : [];
	const answered = message.answers.flatMap((id) => keysIn(`<${id.replace(/^<|>$/g, '')}>`));
	const addressed = message.to.map(keyOfReplyAddress).filter((key) => key !== null);
	return (
		touchNamed([...answered, ...enclosed], 'message_id', directory) ??
		touchOfService(message.answers, directory) ??
		touchNamed(addressed, 'reply_address', directory)
	);
}

// The nearest message answered is meant; a key of ours that is not in the history still names its invoice.
function touchNamed(keys: readonly string[], by: MatchedBy, directory: ReplyDirectory): ReplyMatch | undefined {
	for (const key of keys) {
		const invoiceId = directory.touchOf(key)?.invoiceId ?? parseTouchKey(key)?.invoiceId;
		if (invoiceId === undefined) continue;
		const customerId = directory.touchOf(key)?.customerId ?? directory.ownerOf(invoiceId)?.customerId;
		return { ...(customerId ? { customerId } : {}), invoiceId, invoiceIds: [invoiceId], touchKey: key, by, confidence: CONFIDENCE[by] };
	}
	return undefined;
}

function touchOfService(answers: readonly string[], directory: ReplyDirectory): ReplyMatch | undefined {
	for (const id of answers) {
		const touches = directory.touchesOfMessage(id);
		const [first] = touches;
		if (!first) continue;
		const invoiceIds = touches.map(({ invoiceId }) => invoiceId).filter((invoiceId) => invoiceId !== undefined);
		return { customerId: first.customerId, invoiceIds: [...new Set(invoiceIds)], touchKey: first.key, by: 'message_id', confidence: CONFIDENCE.message_id };
	}
	return undefined;
}

function byParty({ message, report }: Reading, directory: ReplyDirectory): readonly [readonly string[], MatchedBy] {
	if (report?.recipient) return [directory.withEmail(report.recipient), 'recipient'];
	const { address } = message.from;
	if (address.includes('@')) return [directory.withEmail(address), 'sender_address'];
	return [directory.withPhone(address), 'phone'];
}

/** The invoices whose numbers stand in the subject, then in what was written, then in what was quoted. */
function invoicesNamed({ message, clean }: Reading, directory: ReplyDirectory): KnownInvoice[][] {
	const places = [message.subject ?? '', clean.text, clean.quoted];
	return places.map((place) => [...new Set(numbersIn(place).flatMap((key) => directory.withNumber(key)))]);
}

// The customer is known; of their invoices those in the subject win, then those in the text, then those of the touch.
function withInvoices(base: Pick<ReplyMatch, 'customerId' | 'touchKey' | 'by'>, touched: readonly string[], named: readonly KnownInvoice[][], directory: ReplyDirectory): ReplyMatch {
	const own = named.map((place) => place.filter(({ customerId }) => customerId === base.customerId).map(({ invoiceId }) => invoiceId));
	const [inSubject = [], inText = [], inQuote = []] = own;
	const all = base.customerId === undefined ? [] : directory.invoicesOf(base.customerId);
	const invoiceIds = [inSubject, inText, touched, inQuote, all.length === 1 ? all : []].find((ids) => ids.length > 0) ?? [];
	const foreign = named.slice(0, 2).flat().some(({ customerId }) => customerId !== base.customerId);
	const confirmed = own.some((ids) => ids.length > 0);
	const confidence = foreign && !confirmed ? CONTRADICTED : confirmed ? Math.max(CONFIRMED, CONFIDENCE[base.by]) : CONFIDENCE[base.by];
	const [invoiceId] = invoiceIds;
	return {
		customerId: base.customerId,
		...(invoiceId !== undefined && invoiceIds.length === 1 ? { invoiceId } : {}),
		invoiceIds,
		...(base.touchKey ? { touchKey: base.touchKey } : {}),
		by: base.by,
		confidence,
	};
}

// Nobody, or several customers, by their address: the owner of an invoice that is named decides.
function amongOwners(named: readonly KnownInvoice[][], customers: readonly string[], by: MatchedBy): ReplyMatch | undefined {
	const place = named.find((invoices) => invoices.some(({ customerId }) => customers.length === 0 || customers.includes(customerId)));
	const invoices = (place ?? []).filter(({ customerId }) => customers.length === 0 || customers.includes(customerId));
	const owners = [...new Set(invoices.map(({ customerId }) => customerId))];
	const [customerId] = owners;
	const invoiceIds = invoices.map(({ invoiceId }) => invoiceId);
	if (customerId !== undefined && owners.length === 1) {
		const confidence = customers.length > 0 ? CONFIRMED : CONFIDENCE.invoice_number;
		const [invoiceId] = invoiceIds;
		return { customerId, ...(invoiceId !== undefined && invoiceIds.length === 1 ? { invoiceId } : {}), invoiceIds, by: 'invoice_number', confidence };
	}
	const candidates = owners.length > 0 ? owners : customers;
	return candidates.length > 0 ? { invoiceIds: [], by: owners.length > 0 ? 'invoice_number' : by, confidence: AMBIGUOUS, candidates: [...candidates].sort() } : undefined;
}
