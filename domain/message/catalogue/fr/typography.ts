import type { Typography } from '../format';

const WIDE = '\u00a0';
const NARROW = '\u202f';

/**
 * Les espaces où la ligne ne se coupe pas, selon le Lexique des règles typographiques de l’Imprimerie nationale : pleine
 * devant le deux-points et à l’intérieur des guillemets, fine devant le point-virgule, le point d’exclamation et le point
 * d’interrogation. Dans les textes de ce dossier, on tape des espaces ordinaires.
 */
export const typography: Typography = {
	colon: `${WIDE}: `,
	spacing: (template) =>
		template
			.replace(/ (?=[:»])/g, WIDE)
			.replace(/(?<=«|\bn°) /g, WIDE)
			.replace(/ (?=[;!?])/g, NARROW),
};
