import { LANGUAGES } from '../catalogue';
import type { LanguageTexts } from '../catalogue/format';
import { gatherFacts } from '../facts/gather';
import { readItem } from '../read-item';
import { paletteOf } from '../render/colour';
import { sampleFor } from '../sample-item';
import type { Settings } from '../settings';
import { chooseTemplate, TEMPLATES } from '../template-id';
import { missingFacts } from '../verify';
import { Writer } from '../writer';
import { checkCircles, checkTemplate, type Calls } from './check-template';
import { nameOf, ownPartialsIn, TemplateError, type OwnTemplate, type OwnTexts } from './own-template';

const A_PARTIAL_NAME = /^[A-Za-z][\w-]*$/;
/** Which built-in partials call others that the owner may have replaced. */
export const BUILT_IN_CALLS: readonly (readonly [string, Calls])[] = [['help', { partials: [{ name: 'answer', line: 1 }] }]];

/**
 * Checks everything the owner wrote, before any message: each template can be read, calls only what exists and nothing in
 * a circle, and says what a message has to say. Throws a TemplateError that names the template and, where it can, the line.
 */
export function checkOwnTexts(own: OwnTexts, settings: Settings): void {
	if (own.templates.length === 0 && own.partials.length === 0) return;
	const names = new Set(own.partials.map((partial) => partial.name));
	for (const language of new Set(own.partials.map((partial) => partial.language))) checkPartials(own, language, names);
	for (const template of own.templates) {
		if (template.tier.trim() === '') throw new TemplateError(nameOf(template), undefined, 'it names no tier it is for.');
		checkTemplate(nameOf(template), template.subject, names);
		checkTemplate(nameOf(template), template.text, names);
		if (template.channel === 'whatsapp' && /\{\{[^\w]|\{\{\{/.test(template.text)) throw new TemplateError(nameOf(template), undefined, 'a template at WhatsApp knows variables alone: no #if, no partials.');
		for (const texts of languagesOf(template)) checkFacts(template, own, texts, settings);
	}
}

function checkPartials(own: OwnTexts, language: string, names: ReadonlySet<string>): void {
	const calls = new Map(BUILT_IN_CALLS.filter(([name]) => !names.has(name)));
	for (const { name, text } of ownPartialsIn(own, language)) {
		if (!A_PARTIAL_NAME.test(name)) throw new TemplateError(`'${name}'`, undefined, 'a partial is named with letters, digits, - and _.');
		calls.set(name, checkTemplate(`'${name}'`, text, names));
	}
	checkCircles(calls);
}

// A template for a language the catalogue lacks is written between the English words of greeting and closing.
function languagesOf({ language }: OwnTemplate): readonly LanguageTexts[] {
	return LANGUAGES.filter((texts) => language === '' || texts.language === language);
}

/** Writes the template for an invoice with a payment page and for one without, and looks for what is not there. */
function checkFacts(template: OwnTemplate, own: OwnTexts, texts: LanguageTexts, settings: Settings): void {
	const choice = chooseTemplate(template.tier, undefined, 1);
	const address = settings.address === 'auto' ? 'formal' : settings.address;
	const writer = new Writer({ texts, address, partials: ownPartialsIn(own, texts.language), palette: paletteOf(undefined) }, settings);
	for (const withLink of [true, false]) {
		const { item, events } = sampleFor(choice.id, TEMPLATES[choice.id].tone, withLink);
		const facts = gatherFacts(readItem(item), events, { ...settings, occasion: choice.id });
		const variables = writer.variables(facts, template.channel === 'sms' || template.channel === 'whatsapp' ? 'short' : 'screen', false);
		const missing = missingFacts({ text: writer.text.say(template.text, variables) }, choice.id, variables, writer.party);
		if (missing.length > 0) throw new TemplateError(nameOf(template), undefined, `it leaves out ${missing.join(', ')}. ${HOW_TO_ADD}`);
	}
}

const HOW_TO_ADD = 'Add {{number}}, {{amount}}, {{dueDate}}, {{company}} and {{link}}, or the partials {{> facts}}, {{> pay}} and {{> closing}}.';
