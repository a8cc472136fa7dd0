// One plain address: no display name, no list, nothing that could end a header.
const AN_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,253}$/u;

/** Whether a text is one plain e-mail address. */
export function isEmailAddress(text: string): boolean {
	return AN_ADDRESS.test(text);
}

/** The address in `Name <address>` or by itself; undefined where the text holds none. */
export function plainAddress(text: string | undefined): string | undefined {
	const address = (/<([^<>]*)>\s*$/.exec(text ?? '')?.[1] ?? text ?? '').trim();
	return isEmailAddress(address) ? address : undefined;
}

/** A sender as a header takes it: the name quoted where it needs to be. */
export function mailbox(name: string, address: string | undefined): string {
	const quoted = /^[\w\u00a0-\uffff !#$%&'*+/=?^`{|}~-]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "'")}"`;
	return address === undefined ? name : `${quoted} <${address}>`;
}
