import { ContractError } from '../../model/contract-error';
import type { Variables } from '../variables';
import type { Writer } from '../writer';
import { smsSize, toGsm7 } from './gsm7';

export const MOST_SEGMENTS = 2;

/** An SMS and the parts it is sent in. */
export interface Sms {
	text: string;
	segments: number;
}

/**
 * The SMS for a tier: what it says, how to pay, whom to ask, how to opt out, in at most two parts. Where that is too
 * much it gets shorter, never less true; throws a ContractError where even number, amount, date, link and opt-out do not fit.
 */
export function writeSms(writer: Writer, variables: Variables, source: string, asks: boolean): Sms {
	const { sms, optOut } = writer.manner.texts.phrases[writer.manner.address];
	const pay = asks ? (variables.link === '' ? sms.payElsewhere : sms.pay) : '';
	const stop = /\bSTOP\b/.test(source) ? '' : optOut.sms;
	const drafts = [
		[source, pay, sms.contact, stop],
		[sms.short, pay, sms.contact, stop],
		[sms.short, pay, stop],
	];
	let longest = { text: '', segments: 0 };
	for (const parts of drafts) {
		longest = say(writer, variables, parts);
		if (longest.segments <= MOST_SEGMENTS) return longest;
	}
	throw new ContractError(
		variables.link.length > 100 ? 'invoice.paymentUrl' : 'customer.channelPreference',
		longest.text,
		`an SMS of at most ${MOST_SEGMENTS} parts; give a shorter payment link, or choose another channel`,
	);
}

function say(writer: Writer, variables: Variables, parts: readonly string[]): Sms {
	const written = writer.text.say(parts.filter((part) => part !== '').join('\n'), variables);
	const text = toGsm7(written);
	// An invoice number that would lose an accent is no longer the number on the invoice.
	const kept = text.includes(variables.number) ? text : written;
	return { text: kept, segments: smsSize(kept).segments };
}
