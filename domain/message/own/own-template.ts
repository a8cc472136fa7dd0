import type { OwnPartial } from '../voice';

/** Where an own template is used: the prose of mails and letters, or one of the short channels. */
export const OWN_CHANNELS = ['mail', 'sms', 'whatsapp', 'phone'] as const;

export type OwnChannel = (typeof OWN_CHANNELS)[number];

/** A template that the owner wrote in the panel. */
export interface OwnTemplate {
	/** A tier of the policy, or a template of the catalogue. */
	tier: string;
	/** ISO 639-1; empty for every language. */
	language: string;
	channel: OwnChannel;
	/** Empty: the built-in subjects. */
	subject: string;
	text: string;
}

/** Everything the owner wrote in place of the catalogue. */
export interface OwnTexts {
	templates: readonly OwnTemplate[];
	/** `language` empty: for every language. */
	partials: readonly (OwnPartial & { language: string })[];
}

export const NOTHING_OWN: OwnTexts = { templates: [], partials: [] };

/** A template of the owner's that cannot be used: which one, in which line, and why. */
export class TemplateError extends Error {
	constructor(
		readonly template: string,
		readonly line: number | undefined,
		reason: string,
	) {
		super(`Template ${template}${line === undefined ? '' : `, line ${line}`}: ${reason}`);
		this.name = 'TemplateError';
	}
}

/** What an own template is called in messages to its author. */
export function nameOf({ tier, language, channel }: OwnTemplate): string {
	return `'${[tier, language, channel].filter((part) => part !== '').join(' · ')}'`;
}

/** The owner's template for a message: of its tier (or of the template that stands for it), of its language before one for all. */
export function ownTemplateFor(own: OwnTexts, tiers: readonly string[], language: string, channel: OwnChannel): OwnTemplate | undefined {
	for (const tier of tiers) {
		const candidates = own.templates.filter((template) => template.tier === tier && template.channel === channel);
		const found = candidates.find((template) => template.language === language) ?? candidates.find((template) => template.language === '');
		if (found) return found;
	}
	return undefined;
}

/** The owner's partials in a language; one for that language wins over one for all. */
export function ownPartialsIn(own: OwnTexts, language: string): OwnPartial[] {
	const byName = new Map<string, OwnPartial>();
	for (const partial of own.partials) if (partial.language === '') byName.set(partial.name, partial);
	for (const partial of own.partials) if (partial.language === language) byName.set(partial.name, partial);
	return [...byName.values()];
}
