import { oneLine } from './plain-text';

const LONGEST_NAME = 60;
const A_NAME = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\u200c\u200d .,'’\-&/()]*$/u;
// Name fields of public sign-up forms are used to send advertising in other people's mails.
const A_LINK = /:\/\/|www\.|\b[\p{L}\p{N}-]{2,}\.\p{L}{2,}(?:\/|\b)/iu;

const TITLES = new Set(
	(
		'mr mrs ms miss mx sir lady dr prof professor ing dipl mag herr hr frau fr frl monsieur m mme madame mlle mademoiselle me maître ' +
		'señor sr señora sra señorita srta don doña d dña signor sig signora sig.ra signorina dott dott.ssa dottor dottoressa rag geom ' +
		'meneer mevrouw mevr dhr heer de drs senhor senhora exmo exma engenheiro eng'
	).split(' '),
);
const DEPARTMENTS = new Set(
	(
		'accounts accounting account accountspayable ap billing finance team office payables purchasing buchhaltung kreditoren rechnungswesen einkauf ' +
		'kreditorenbuchhaltung rechnungsabteilung compta comptabilité facturation service achats contabilidad administración facturación compras ' +
		'contabilità amministrazione fatturazione acquisti administratie boekhouding crediteuren facturen inkoop contabilidade financeiro faturação faturamento compras'
	).split(' '),
);

/** Whom to greet: the name as it is used in a formal and in an informal greeting; undefined where nobody is known. */
export interface Addressee {
	formal?: string;
	informal?: string;
}

/**
 * How to greet the person of a record. A text that is no name (a link, markup, a novel) greets nobody, and an informal
 * greeting needs a first name: "Frau Hagedorn" and "Accounts Payable" have none.
 */
export function addresseeOf(contactName: string | undefined): Addressee {
	const name = oneLine(contactName ?? '', LONGEST_NAME + 1);
	if (name === '' || name.length > LONGEST_NAME || !A_NAME.test(name) || A_LINK.test(name)) return {};
	const formal = unshouted(name);
	const [first = '', ...others] = formal.split(' ');
	const bare = first.toLowerCase().replace(/\.$/, '');
	if (DEPARTMENTS.has(bare)) return { formal };
	if (TITLES.has(bare) || first.endsWith('.') || first.endsWith(',') || [...first].length < 2) return { formal };
	return { formal, informal: others.length < 4 ? first : undefined };
}

// Old books keep names in capitals; a greeting in capitals shouts.
function unshouted(name: string): string {
	if (name !== name.toUpperCase() || name === name.toLowerCase() || !/\p{Lu}{3}/u.test(name)) return name;
	return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
