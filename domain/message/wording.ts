import type { LanguageTexts, TextsOf, Wording } from './catalogue/format';
import type { TemplateChoice, TemplateId } from './template-id';
import type { Address, ByAddress, Tone } from './tone';

/** The words of the catalogue for a template; its tone is one the template has. */
export function wordingOf(texts: LanguageTexts, { id, tone }: TemplateChoice, address: Address): Wording {
	const byTone: Partial<Record<Tone, ByAddress<Wording>>> = textsOf(texts, id).tones;
	const wording = byTone[tone]?.[address];
	if (!wording) throw new Error(`The catalogue has no ${id} in the tone ${tone} (${texts.language})`);
	return wording;
}

function textsOf(texts: LanguageTexts, id: TemplateId): Pick<TextsOf<TemplateId>, 'subjects'> & { tones: Partial<Record<Tone, ByAddress<Wording>>> } {
	return texts.texts[id];
}

/** A body with what stands around every message of the catalogue. */
export function framed(body: string): string {
	return `{{> greeting}}\n\n${body}\n\n{{> closing}}`;
}

const frames = new WeakMap<Wording, string>();

/** The body of a wording, framed; put together once, because it is what the compiled template is found by. */
export function framedBodyOf(wording: Wording): string {
	let source = frames.get(wording);
	if (source === undefined) frames.set(wording, (source = framed(wording.body)));
	return source;
}
