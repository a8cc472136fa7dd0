import type { Party } from './party';
import { paletteOf } from './render/colour';
import type { Letterhead } from './render/mail-page';
import { safeLink } from './safe-link';
import type { Settings } from './settings';

/** The head and foot of mails and letters, for readers of one language. */
export function letterheadOf(settings: Settings, party: Party): Letterhead {
	return {
		company: party.isNamed ? party.company : '',
		logo: safeLink(settings.logoUrl),
		imprint: [[...(party.isNamed ? [party.company] : []), ...party.address].join(', '), ...party.contacts].filter((line) => line !== ''),
		palette: paletteOf(settings.colour),
	};
}
