import type { LanguageTexts } from './catalogue/format';
import { BANK, BUTTON, chargesPhrase, greetingPhrase, offerPhrase, payPhrases } from './phrase-choice';
import type { Palette } from './render/colour';
import { block, buttonHtml, factsHtml, linesHtml } from './render/html-blocks';
import { paragraphs } from './render/html-text';
import { factsText, tidyText } from './render/text-blocks';
import { Environment, type Say } from './template/environment';
import type { PartialName } from './partial-names';
import type { Medium } from './template/medium';
import type { Address } from './tone';
import type { Variables } from './variables';

/** A partial of the owner's own, in place of the built-in one of that name or beside them. */
export interface OwnPartial {
	name: string;
	text: string;
}

/** What one person writes in: a language, a form of address, and the owner's own partials. */
export interface Manner {
	texts: LanguageTexts;
	address: Address;
	partials: readonly OwnPartial[];
	palette: Palette;
}

/** Says what templates say, in one manner and medium; each template is compiled once. */
export class Voice {
	private readonly environment: Environment;
	private readonly joining: (text: string) => string;

	constructor(
		private readonly manner: Manner,
		private readonly medium: Medium,
	) {
		const { spacing, joining } = manner.texts.typography ?? {};
		this.environment = new Environment(medium, spacing);
		this.joining = joining ?? ((text) => text);
		for (const [name, partial] of Object.entries(this.partials())) this.environment.addCode(name, (variables, say) => partial(variables as Variables, say));
		for (const { name, text } of manner.partials) this.environment.addPartial(name, text);
	}

	/** What the template `source` says: tidy text, or paragraphs and blocks of HTML. */
	say(source: string, variables: Variables): string {
		const rendered = this.joining(this.environment.say(source, variables));
		return this.medium === 'html' ? paragraphs(rendered, [variables.link, variables.portal, variables.stopLink]) : tidyText(rendered);
	}

	/** A short text with values of its own, no partials. */
	fill(source: string, values: object): string {
		return this.joining(this.environment.say(source, values));
	}

	private partials(): Record<PartialName | typeof BUTTON | typeof BANK, (variables: Variables, say: Say) => string> {
		const { medium } = this;
		const { texts, address, palette } = this.manner;
		const phrases = texts.phrases[address];
		const facts = medium === 'html' ? factsHtml : factsText;
		return {
			answer: (_, say) => say(phrases.answer),
			charges: (variables, say) => say(chargesPhrase(phrases, variables)),
			closing: ({ $tone }, say) => `${say(phrases.closing[$tone])}\n${say('{{signature}}')}`,
			facts: (variables, say) => block(facts(variables.$view)) + block(say(chargesPhrase(phrases, variables))),
			greeting: (variables, say) => say(greetingPhrase(phrases, variables)),
			help: ({ $industry }, say) => say(phrases.help[$industry]),
			offer: (variables, say) => say(offerPhrase(phrases, variables)),
			pay: (variables, say) => block(payPhrases(phrases, variables, medium).map(say).join('\n\n')),
			portal: ({ portal }, say) => (portal === '' ? '' : say(phrases.portal)),
			reason: ({ $tone, $beforeDue }, say) => say(phrases.callReason[$beforeDue ? 'before_due' : $tone]),
			remark: ({ $remark }, say) => ($remark ? say(phrases.remarks[$remark]) : ''),
			[BUTTON]: ({ $button }) => ($button ? buttonHtml($button, palette) : ''),
			[BANK]: ({ bank }) => linesHtml(bank.split('\n')),
		};
	}
}
