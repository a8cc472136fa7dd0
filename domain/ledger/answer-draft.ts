interface Words {
	plain: string;
	/** Before the number of the invoice. */
	about: string;
}

const ENGLISH: Words = { plain: 'Thank you for your message.', about: 'Thank you for your message about' };

/** How an answer begins in each language that replies are read in; the rest is for a person to write. */
const THANKS: Readonly<Record<string, Words>> = {
	de: { plain: 'Vielen Dank für Ihre Nachricht.', about: 'Vielen Dank für Ihre Nachricht zu' },
	en: ENGLISH,
	es: { plain: 'Gracias por su mensaje.', about: 'Gracias por su mensaje sobre' },
	fr: { plain: 'Merci de votre message.', about: 'Merci de votre message concernant' },
	it: { plain: 'Grazie per il Suo messaggio.', about: 'Grazie per il Suo messaggio relativo a' },
	nl: { plain: 'Dank u voor uw bericht.', about: 'Dank u voor uw bericht over' },
	pt: { plain: 'Obrigado pela sua mensagem.', about: 'Obrigado pela sua mensagem sobre' },
};

/** The beginning of an answer in `language` (English where it is none of ours), naming the invoice it is about. */
export function answerDraft(language: string, invoiceId: string | undefined): string {
	const words = THANKS[language.split('-')[0] ?? ''] ?? ENGLISH;
	return `${invoiceId ? `${words.about} ${invoiceId}.` : words.plain}\n\n`;
}
