import type { Terms } from '../phrases';

/** 15 USC 1692e(11): the first communication of a collector. */
export const COLLECTOR_PURPOSE: Terms = {
	phrases: {
		en: ['attempt to collect a debt', 'attempting to collect a debt', 'collect a debt and any information', 'efforts to collect a debt'],
		es: ['intento de cobrar una deuda', 'tratando de cobrar una deuda', 'intenta cobrar una deuda', 'intentando cobrar una deuda'],
	},
};

export const COLLECTOR_USE_OF_INFORMATION: Terms = {
	phrases: {
		en: ['information obtained will be used', 'information we obtain will be used', 'information obtained may be used', 'information will be used for that purpose'],
		es: ['información obtenida será utilizada', 'información obtenida se utilizará', 'información que obtengamos se utilizará', 'información obtenida será usada', 'información será utilizada para ese fin'],
	},
};

/** … and each later one. */
export const COLLECTOR_IDENTITY: Terms = {
	phrases: {
		en: ['debt collector', 'attempt to collect a debt', 'attempting to collect a debt', 'collect a debt'],
		es: ['cobrador de deudas', 'cobrador de deuda', 'agencia de cobro', 'cobrar una deuda'],
	},
};

/** 12 CFR 1006.34: the right to dispute within thirty days, as a message may state it itself. */
export const VALIDATION_RIGHT: Terms = {
	phrases: {
		en: ['within 30 days of receiving', 'within thirty days of receiving', 'within 30 days after receiving', 'within thirty days after receiving', 'within 30 days of receipt', 'within 30 days after receipt', 'within thirty days after receipt', 'validation notice', 'we will send you verification', 'send you verification of it', 'verification of the debt'],
		es: ['dentro de 30 días de recibir', 'dentro de los 30 días', 'verificación de la deuda', 'aviso de validación'],
	},
};

/** The creditor writes as if somebody else collected. */
export const COLLECTOR_NAME: Terms = {
	phrases: {
		en: ['recovery bureau', 'collection bureau', 'collections bureau', 'collection agency', 'collections agency', 'recovery services', 'recovery service', 'recovery agency', 'collection services', 'collections services', 'debt recovery', 'debt collection', 'debt collectors', 'credit bureau', 'asset recovery', 'adjustment bureau'],
	},
};

export const COLLECTION_DEPARTMENT: Terms = {
	phrases: { en: ['collections', 'collection dept', 'collection department', 'recovery', 'recoveries', 'legal department', 'legal dept', 'law office', 'law offices', 'attorneys'] },
};

/** Debt relief, forbidden on SMS in the US and Canada whoever writes. */
export const DEBT_RELIEF: Terms = {
	phrases: { en: ['debt consolidation', 'consolidate your debt', 'consolidate your debts', 'debt relief', 'debt settlement', 'debt reduction', 'credit repair'] },
};

/** What a message on a voicemail may not say if it is to be no communication about a debt (12 CFR 1006.2(j)). */
export const VOICEMAIL_DISCLOSURE: Terms = {
	phrases: { en: ['account', 'invoice', 'payment', 'pay', 'debt', 'debts', 'owe', 'overdue', 'past due', 'balance', 'bill', 'amount', 'collect', 'collection', 'collector', 'important matter', 'legal'] },
};

/** The registration of a German debt collection service, in its own words (§ 10 RDG). */
export const RDG_REGISTRATION: Terms = {
	phrases: { de: ['Rechtsdienstleistungsregister', 'RDG', 'registrierter Inkassodienstleister', 'Inkassoerlaubnis', 'registriertes Inkassounternehmen'], en: ['Rechtsdienstleistungsregister'] },
};

/** Fees that a French creditor may not put on a consumer without an enforceable title (L111-8 CPCE). */
export const FRENCH_RECOVERY_COSTS: Terms = {
	phrases: { fr: ['frais de recouvrement', 'frais de relance', 'frais de rappel', 'frais de dossier', 'frais de mise en demeure', 'frais de retard', 'indemnité forfaitaire'] },
};

/** Dutch deadlines that forfeit the costs: counted from the letter's date rather than from its receipt. */
export const DUTCH_WRONG_START: Terms = {
	phrases: { nl: ['na heden', 'na dagtekening', 'na datum van deze brief', 'na de datum van deze brief', 'na vandaag', 'na verzending'] },
};

/** A disclosure that the reader cannot keep. */
export const EXPIRING_LINK: Terms = {
	phrases: { en: ['link expires', 'link will expire', 'expires in', 'available for 24 hours', 'available for a limited time', 'link is valid for'] },
};
