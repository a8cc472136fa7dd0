import type { CustomerFacts } from './document';
import { languageTagOf } from './language-tag';
import { countryCodeOf, regionCodeOf } from './place';

/** What a system says about a customer, as it writes it. */
export interface CustomerAsWritten {
	id: string;
	name?: string;
	contactName?: string;
	/** One address, or several with commas or semicolons between them: the first one is written to. */
	email?: string;
	/** In the order of preference. */
	phones?: readonly (string | undefined)[];
	/** A code or a name. */
	country?: string;
	/** A code or a name. */
	region?: string;
	/** Street and house number. */
	street?: string;
	postalCode?: string;
	city?: string;
	timeZone?: string;
	/** A BCP 47 tag or a locale. */
	language?: string;
	kind?: 'business' | 'consumer';
	industry?: string;
	tags?: readonly string[];
	hold?: { reason: string };
}

/** The contract's customer from what a system says; what it leaves open, or writes in no known way, stays out. */
export function customerFacts(written: CustomerAsWritten): CustomerFacts {
	const { country, region, language, email, phones, ...rest } = written;
	const code = country === undefined ? undefined : (countryCodeOf(country) ?? country);
	const [phone, ...others] = [...new Set((phones ?? []).filter((number): number is string => Boolean(number?.trim())))];
	return stated({
		...rest,
		email: firstAddress(email),
		phone,
		phones: others.length > 0 ? [phone, ...others] : undefined,
		country: code,
		region: region && code ? (regionCodeOf(region, code) ?? undefined) : undefined,
		language: languageTagOf(language),
	});
}

/** The first e-mail address of a list with commas or semicolons; undefined where there is none. */
export function firstAddress(text: string | undefined): string | undefined {
	return text
		?.split(/[,;]/)
		.map((part) => part.trim())
		.find((part) => /^[^\s@<>]+@[^\s@<>]+$/.test(part));
}

/** `facts` without the keys that say nothing, so that they overwrite nothing where facts are laid over each other. */
export function stated(facts: CustomerFacts): CustomerFacts {
	const said: Record<string, unknown> & { id: string } = { id: facts.id };
	for (const key of Object.keys(facts)) {
		const value = facts[key];
		// Assigning to `__proto__` would change the object instead of adding a key.
		if (key !== '__proto__' && value !== undefined && value !== null && value !== '') said[key] = value;
	}
	return said;
}
