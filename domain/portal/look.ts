import type { PortalLanguage } from './texts/format';

/** The company as its customers know it. */
export interface PortalLook {
	company: string;
	/** An image as a data: address, so that the page asks nobody for it. */
	logo?: string;
	/** `#rrggbb`; without it a default one. */
	colour?: string;
	/** A telephone number or an e-mail address for questions. */
	contact?: string;
	/** For customers whose own language the page does not speak. */
	language: PortalLanguage;
}

const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/;
const LONGEST_LOGO = 200_000;

/** A logo that the page can carry itself; undefined for any other text, such as an address that would have to be asked. */
export function parseLogo(text: string): string | undefined {
	const trimmed = text.trim();
	return trimmed.length <= LONGEST_LOGO && IMAGE.test(trimmed) ? trimmed : undefined;
}
