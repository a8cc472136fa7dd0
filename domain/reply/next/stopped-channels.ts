import type { Channel } from '../../model/channel';
import type { Reading } from '../classify/reading';
import { fold } from '../text/fold';

const NAMES: readonly (readonly [Channel, string])[] = [
	['sms', 'sms|text|texts|texting|textnachricht|textnachrichten|texto|textos|mensajes|sms-berichten|messaggini|torpedos'],
	['whatsapp', 'whatsapp|wa|whats|zap|whatsapps|wapp|whatsappen'],
	['phone', 'phone|call|calls|calling|ring|ringing|telefon|anrufe|anrufen|anruf|telephone|appels|appeler|llamadas|llamar|telefono|bellen|telefoon|telefoontjes|chiamate|chiamare|telefonate|ligar|ligacoes|ligacao|telefonemas|telefonar|telefone'],
	['email', 'email|emails|mail|mails|e-mail|newsletter|newsletters|mailing|courriel|courriels|correo|correos|mailings|mailtjes|e-mailtjes'],
	['letter', 'letter|letters|post|brief|briefe|briefen|courrier|courriers|carta|cartas|brieven|lettere|lettera'],
];
const channels = new Map<string, Channel>(NAMES.flatMap(([channel, list]) => list.split('|').map((word): [string, Channel] => [fold(word), channel])));

// "STOP" as an answer to a text means texts; longer words may mean more.
const LONGEST_KEYWORD = 2;

/**
 * The channels that a customer who wants no more messages means; undefined where all are meant. A stop word alone means the
 * channel it came by (CTIA Messaging Principles, 5.1.3; 47 CFR 64.1200(a)(10)); a channel that is named means itself.
 */
export function stoppedChannels({ message, tokens, concepts }: Reading): readonly Channel[] | undefined {
	const isPhone = message.channel === 'sms' || message.channel === 'whatsapp';
	if (isPhone && tokens.words.length <= LONGEST_KEYWORD) return [message.channel];
	const isAboutAll = concepts.some(({ concept, negated }) => concept === 'optout.noContact' && !negated);
	const isAboutOne = concepts.some(({ concept }) => concept === 'optout.channel' || concept === 'optout.unsubscribe');
	if (isAboutAll || !isAboutOne) return undefined;
	const named = [...new Set(tokens.words.map((word) => channels.get(word)).filter((channel) => channel !== undefined))];
	if (named.length > 0) return named;
	return concepts.some(({ concept }) => concept === 'optout.unsubscribe') ? [message.channel] : undefined;
}
