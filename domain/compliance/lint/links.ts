import { BoundedMap } from '../../memory/bounded-map';
import { allMatches } from './all-matches';
import { linkingPieces } from './pieces';

/** A place on the web that a message sends its reader to. */
export interface Link {
	/** As it stands in the message. */
	text: string;
	/** Lower case, without a trailing dot; undefined where the link leads to no host (`javascript:`, broken). */
	host?: string;
}

const IN_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"'`]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,24}\/[^\s<>"'`]*/gi;
const TRAILING = /[.,;:!?)\]}»”’]+$/;
const HARMLESS = /^(mailto:|tel:|sms:|cid:|#)/i;

/** The links in a plain text. */
export function linksIn(text: string): readonly Link[] {
	return linkingPieces(text).flatMap((piece) => allMatches(IN_TEXT, piece.text).map(([found]) => linkTo(found.replace(TRAILING, ''))));
}

/** The links that HTML attributes name; addresses of mail and telephone are none. */
export function linksTo(targets: readonly string[]): readonly Link[] {
	return targets.map((target) => target.trim()).filter((target) => target !== '' && !HARMLESS.test(target)).map(linkTo);
}

/** The host that a link leads to, as browsers read it: what stands before an @ is no host. */
export function hostOf(url: string): string | undefined {
	return hosts.get(url, read) ?? undefined;
}

// A link stands in the text, in the HTML and on the invoice: the same one several times in a row.
const hosts = new BoundedMap<string, string | null>(500);

// A host that is written plainly needs no parser: small letters of ASCII, no numbers at its end, no other encoding.
const PLAIN_HOST = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,24})(?=[/?#]|$)/;

function read(url: string): string | null {
	const full = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
	const plain = PLAIN_HOST.exec(full)?.[1];
	if (plain !== undefined && !plain.includes('xn--')) return plain;
	const { protocol, hostname } = parse(full) ?? {};
	return protocol === 'https:' || protocol === 'http:' ? hostname?.replace(/\.$/, '') || null : null;
}

function parse(url: string): URL | undefined {
	try {
		return new URL(url);
	} catch {
		return undefined;
	}
}

/** Whether `host` is `domain` or lies below it. */
export function isWithin(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}

function linkTo(text: string): Link {
	return { text, host: hostOf(text) };
}
