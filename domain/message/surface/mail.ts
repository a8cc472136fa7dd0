import { directionOf } from '../plain-text';
import { mailPage, type Letterhead, type MailContent } from '../render/mail-page';
import type { Variables } from '../variables';
import type { Writer } from '../writer';

/** What one mail is made of: templates, and what they are filled with. */
export interface MailDraft {
	writer: Writer;
	variables: Variables;
	/** The prose, greeting and closing included. */
	source: string;
	subject: string;
	discreet: boolean;
}

const SIGN_OFF = '-- ';

/** Writes mails with one letterhead. */
export class MailSurface {
	/** Makes a whole mail of its content. */
	readonly page: (content: MailContent) => string;
	private readonly imprint: readonly string[];
	private plainOptOut: { text: string; html: string } | undefined;

	constructor(letterhead: Letterhead) {
		this.page = mailPage(letterhead);
		this.imprint = letterhead.imprint;
	}

	/** The mail as text and as HTML, saying the same. */
	write({ writer, variables, source, subject, discreet }: MailDraft): { text: string; html: string } {
		const { texts } = writer.manner;
		const optOut = this.optOut(writer, variables);
		const foot = [optOut.text, ...this.imprint];
		const text = `${writer.text.say(source, variables)}\n\n${SIGN_OFF}\n${foot.join('\n')}\n`;
		const html = this.page({
			language: texts.language,
			direction: directionOf(texts.language),
			subject,
			preview: discreet ? writer.text.say(texts.words.preview, variables) : previewOf(variables),
			discreet,
			body: writer.html.say(source, variables),
			notice: optOut.html,
		});
		return { text, html };
	}

	// The same for everybody whose mail has no link of its own to stop.
	private optOut(writer: Writer, variables: Variables): { text: string; html: string } {
		if (variables.stopLink === '' && this.plainOptOut) return this.plainOptOut;
		const { email } = writer.manner.texts.phrases[writer.manner.address].optOut;
		const said = { text: writer.text.say(email, variables), html: writer.html.say(email, variables) };
		if (variables.stopLink === '') this.plainOptOut = said;
		return said;
	}
}

function previewOf({ number, amount, dueDate, company }: Variables): string {
	return [company, number, amount, dueDate].join(' · ');
}
