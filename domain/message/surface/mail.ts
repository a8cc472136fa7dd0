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
	private readonly page: (content: MailContent) => string;
	private readonly imprint: readonly string[];

	constructor(letterhead: Letterhead) {
		this.page = mailPage(letterhead);
		this.imprint = letterhead.imprint;
	}

	/** The mail as text and as HTML, saying the same. */
	write({ writer, variables, source, subject, discreet }: MailDraft): { text: string; html: string } {
		const { texts, address } = writer.manner;
		const { email: optOut } = texts.phrases[address].optOut;
		const foot = [writer.text.say(optOut, variables), ...this.imprint];
		const text = `${writer.text.say(source, variables)}\n\n${SIGN_OFF}\n${foot.join('\n')}\n`;
		const html = this.page({
			language: texts.language,
			direction: directionOf(texts.language),
			subject,
			preview: discreet ? writer.text.say(texts.words.preview, variables) : previewOf(variables),
			discreet,
			body: writer.html.say(source, variables),
			notice: writer.html.say(optOut, variables),
		});
		return { text, html };
	}
}

function previewOf({ number, amount, dueDate, company }: Variables): string {
	return [company, number, amount, dueDate].join(' · ');
}
