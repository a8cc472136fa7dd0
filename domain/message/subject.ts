import type { LanguageTexts } from './catalogue/format';
import { asksForMoney, type TemplateChoice } from './template-id';

/** The subjects a message can have, to be tested against each other; discreet ones tell a bystander nothing. */
export function subjectsFor(texts: LanguageTexts, { id }: TemplateChoice, discreet: boolean): readonly string[] {
	const { discreetSubjects } = texts.words;
	if (discreet) return asksForMoney(id) ? discreetSubjects.asking : discreetSubjects.other;
	return texts.texts[id].subjects;
}

/** The subject for an arm of an experiment: the first letters and numbers count up, any other name has its place for ever. */
export function subjectOfVariant(subjects: readonly string[], variant: string | undefined): string {
	return subjects[placeOf(variant ?? '', subjects.length)] ?? subjects[0] ?? '';
}

function placeOf(variant: string, count: number): number {
	if (/^[a-z]$/i.test(variant)) return (variant.toLowerCase().charCodeAt(0) - 97) % count;
	if (/^\d{1,6}$/.test(variant)) return Number(variant) % count;
	if (variant === '' || variant === 'control') return 0;
	// FNV-1a: the same everywhere, and even over names that differ little.
	let hash = 0x811c9dc5;
	for (const character of variant) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash % count;
}
