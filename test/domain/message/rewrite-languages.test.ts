import { Composer } from '../../../domain/message/composer';
import { LANGUAGES } from '../../../domain/message/catalogue';
import { judgeRewrite } from '../../../domain/message/rewrite/judge';
import { languageOf } from '../../../domain/message/rewrite/language-of';
import { lintWords } from '../../../domain/message/rewrite/lint';
import { skeletonOf, type Skeleton } from '../../../domain/message/rewrite/skeleton';
import { itemFor, settings } from './settings';

const composer = new Composer(settings());

function skeletonIn(language: string): Skeleton {
	const { item, events } = itemFor('overdue_7', 'firm', { customer: { language } });
	const draft = composer.draft(item, events);
	const skeleton = draft && skeletonOf(draft);
	if (!skeleton) throw new Error(`No skeleton in ${language}`);
	return skeleton;
}

function verdict(language: string, reply: string): string {
	const judgement = judgeRewrite(skeletonIn(language), reply, lintWords);
	return 'reason' in judgement ? judgement.reason : 'accepted';
}

/** What a good model might write, and what a bad one might add to it. */
const CASES: Readonly<Record<string, { good: string; weekday: string; number: string; threat: string; name: string }>> = {
	fr: {
		good: 'Nous n’avons pas encore reçu le règlement de la facture n° [[number]] de [[amount]], attendu pour le [[dueDate]]. Merci de le prévoir bientôt, ou de nous dire sur quelle date nous pouvons compter.\n\n[[facts]]\n\n[[pay]]\n\nS’il y a une raison, dites-la-nous : nous trouverons ensemble. [[help]]',
		weekday: 'Payez avant vendredi.',
		number: 'Il manque quarante euros.',
		threat: 'Sinon, nous saisirons le tribunal.',
		name: 'Parlez-en avec Jean Dupont.',
	},
	es: {
		good: 'Todavía no nos ha llegado el pago de la factura [[number]] por [[amount]], que vencía el [[dueDate]]. Le pedimos que lo haga pronto, o que nos diga con qué fecha podemos contar.\n\n[[facts]]\n\n[[pay]]\n\nSi hay un motivo, díganoslo: casi todo se arregla hablando. [[help]]',
		weekday: 'Pague antes del viernes.',
		number: 'Faltan cuarenta euros.',
		threat: 'De lo contrario, emprenderemos acciones legales.',
		name: 'Hable con Juan Pérez sobre esto.',
	},
	nl: {
		good: 'Wij hebben nog geen betaling ontvangen voor factuur [[number]] van [[amount]], met vervaldatum [[dueDate]]. Wilt u die binnenkort betalen, of ons laten weten op welke datum wij kunnen rekenen?\n\n[[facts]]\n\n[[pay]]\n\nIs er een reden voor, dan horen wij die graag van u. [[help]]',
		weekday: 'Betaal voor vrijdag.',
		number: 'Er ontbreken veertig euro.',
		threat: 'Anders komt de deurwaarder.',
		name: 'Praat met Jan Jansen hierover.',
	},
	it: {
		good: 'non ci è ancora arrivato il pagamento della fattura n. [[number]] di [[amount]], scaduta il [[dueDate]]. La preghiamo di provvedere presto, o di dirci su quale data possiamo contare.\n\n[[facts]]\n\n[[pay]]\n\nSe c’è un motivo, ce lo dica: insieme troveremo una soluzione. [[help]]',
		weekday: 'Paghi entro venerdì.',
		number: 'Mancano quaranta euro.',
		threat: 'Altrimenti procederemo per vie legali.',
		name: 'Ne parli con Mario Rossi.',
	},
	pt: {
		good: 'Ainda não chegou o pagamento da fatura [[number]], no valor de [[amount]], que venceu em [[dueDate]]. Pedimos que seja feito em breve, ou que nos diga com que data podemos contar.\n\n[[facts]]\n\n[[pay]]\n\nSe há um motivo, diga-nos: quase tudo fica resolvido com uma conversa. [[help]]',
		weekday: 'Pague até domingo.',
		number: 'Faltam quarenta euros.',
		threat: 'Caso contrário, falaremos com o advogado.',
		name: 'Fale com Mário Costa sobre isso.',
	},
};

describe.each(Object.entries(CASES))('a model that writes in %s', (language, { good, weekday, number, threat, name }) => {
	it('is believed where it changes words alone', () => {
		expect(verdict(language, good)).toBe('accepted');
	});

	it('is caught where it adds a date, a sum, a threat or a name', () => {
		expect(verdict(language, `${good} ${weekday}`)).toContain('a time, a sum or a share of its own');
		expect(verdict(language, `${good} ${number}`)).toContain('a time, a sum or a share of its own');
		expect(verdict(language, `${good} ${threat}`)).toContain('it says what must not be said (legalAction');
		expect(verdict(language, `${good} ${name}`)).toContain('of its own');
	});

	it('may be polite, and say what payment is for', () => {
		const polite = { fr: 'Merci pour votre aide.', es: 'Gracias por su ayuda.', nl: 'Dank voor uw hulp.', it: 'Grazie per la collaborazione.', pt: 'Obrigado por tudo.' }[language] ?? '';
		expect(verdict(language, `${good} ${polite}`)).toBe('accepted');
	});

	it('is caught where it writes in another of the languages', () => {
		for (const [other, { good: foreign }] of Object.entries(CASES)) {
			if (other !== language) expect([other, verdict(language, foreign)]).toEqual([other, 'it is written in another language']);
		}
	});
});

it('tells its languages apart by their own texts', () => {
	for (const { language, texts } of LANGUAGES) {
		for (const { tones } of Object.values(texts)) {
			for (const { formal, informal } of Object.values(tones)) for (const { body } of [formal, informal]) expect([body, languageOf(body.replace(/\{\{[^}]*\}\}/g, ' '))]).toEqual([body, language]);
		}
	}
});
