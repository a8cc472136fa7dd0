import { plainAddress } from './mailbox';
import { parseColour } from './render/colour';
import { safeLink } from './safe-link';
import type { Settings } from './settings';

/** A setting that no message can be written with. */
export interface SettingProblem {
	setting: keyof Settings;
	found: string;
	expected: string;
}

const AN_ADDRESS = 'an e-mail address, such as accounts@example.com';
const A_LINK = 'a web address that begins with https://';

const EXPECTED: readonly (readonly [keyof Settings, (value: string) => boolean, string])[] = [
	['fromEmail', isMailbox, `${AN_ADDRESS}, or a name with the address in angle brackets`],
	['replyTo', isMailbox, AN_ADDRESS],
	['contactEmail', isMailbox, AN_ADDRESS],
	['ownerEmail', isMailbox, AN_ADDRESS],
	['unsubscribeUrl', isLink, A_LINK],
	['portalUrl', isLink, A_LINK],
	['logoUrl', isLink, A_LINK],
	['colour', (value) => parseColour(value) !== null, 'a colour such as #1f5f8b'],
];

/** The first setting that cannot be used; undefined where all can. Settings that are not given are fine. */
export function settingProblem(settings: Settings): SettingProblem | undefined {
	for (const [setting, willDo, expected] of EXPECTED) {
		const found = settings[setting];
		if (typeof found === 'string' && found !== '' && !willDo(found)) return { setting, found, expected };
	}
	return undefined;
}

function isMailbox(text: string): boolean {
	return plainAddress(text) !== undefined;
}

function isLink(text: string): boolean {
	return safeLink(text) !== null;
}
