import type { Terms } from '../phrases';

/** Words that call an amount a fee, a cost of collection or interest. */
export const FEE: Terms = {
	phrases: {
		en: ['late fee*', 'late payment fee*', 'reminder fee*', 'collection fee*', 'collection cost*', 'collection charge*', 'late charge*', 'penalty', 'late payment charge*', 'default fee*', 'default charge*', 'processing fee*', 'administrative fee*', 'administrative charge*', 'administration charge*', 'penalties', 'surcharge*', 'administration fee*', 'admin fee*', 'interest', 'default interest', 'fixed sum', 'late payment compensation', 'dunning fee*', 'handling fee*'],
		de: ['Mahngebühr*', 'Mahnkosten', 'Verzugszins*', 'Zinsen', 'Verzugspauschale*', 'Verzugsschaden*', 'Inkassokosten', 'Inkassogebühr*', 'Bearbeitungsgebühr*', 'Säumniszuschlag*', 'Mahnspesen', 'Verzugskosten'],
		fr: ['frais de relance', 'frais de rappel', 'frais de recouvrement', 'frais de dossier', 'frais de retard', 'frais de mise en demeure', 'indemnité forfaitaire', 'pénalités de retard', 'pénalité de retard', 'intérêts de retard', 'intérêt de retard', 'intérêts moratoires', 'majoration'],
		es: ['gastos de cobro', 'gastos de reclamación', 'gastos de recobro', 'intereses de demora', 'interés de demora', 'intereses', 'recargo', 'recargos', 'penalización', 'comisión por impago', 'compensación por costes de cobro'],
		nl: ['incassokosten', 'aanmaningskosten', 'herinneringskosten', 'administratiekosten', 'buitengerechtelijke kosten', 'wettelijke rente', 'vertragingsrente', 'rente'],
		it: ['interessi di mora', 'interessi moratori', 'interessi', 'spese di sollecito', 'spese di recupero', 'penale', 'indennizzo forfettario', 'costi di recupero', 'maggiorazione'],
		pt: ['juros de mora', 'juros', 'multa', 'taxa de atraso', 'despesas de cobrança', 'custos de cobrança', 'encargos', 'indemnização fixa', 'taxa de cobrança'],
	},
	ownLanguage: {},
	harmless: {
		en: ['in your interest', 'in your best interest', 'interest free', 'of interest', 'no interest', 'without interest', 'without penalty'],
		de: ['ohne Zinsen'],
		fr: ['sans frais de'],
		es: ['sin intereses', 'sin recargo', 'sin recargos'],
		it: ['senza interessi'],
		pt: ['sem juros', 'sem multa'],
		nl: ['zonder rente', 'zonder kosten'],
	},
};

/** Says that the due date has passed. */
export const OVERDUE: Terms = {
	phrases: {
		en: ['overdue', 'past due', 'in arrears', 'late payment', 'is late', 'was due', 'missed payment', 'payment default', 'in default', 'delinquent', 'has passed its due date'],
		de: ['überfällig*', 'in Verzug', 'Zahlungsverzug*', 'Zahlungsrückstand', 'im Rückstand', 'war fällig', 'seit dem fällig', 'Fälligkeit überschritten', 'Frist überschritten', 'Frist ist abgelaufen', 'Zahlungsfrist abgelaufen', 'Zahlungsfrist ist abgelaufen', 'Zahlungsziel überschritten', 'Verzugspauschale'],
		fr: ['en retard', 'retard de paiement', 'est échue', 'échue depuis', 'échéance dépassée', 'échéance est dépassée', 'impayée', 'impayé', 'impayés', 'arriéré*', 'en souffrance'],
		es: ['vencida', 'vencido', 'vencidas', 'venció', 'impagada', 'impagado', 'impago', 'en mora', 'atrasada', 'atrasado', 'con retraso', 'retraso en el pago'],
		nl: ['achterstallig*', 'te laat', 'betalingsachterstand', 'vervaldatum is verstreken', 'vervaldatum verstreken', 'betaaltermijn is verstreken', 'betalingstermijn is verstreken', 'in verzuim', 'was vervallen', 'had betaald moeten zijn'],
		it: ['scaduta', 'scaduto', 'scadute', 'in ritardo', 'insoluta', 'insoluto', 'insoluti', 'in mora', 'ritardo di pagamento', 'è scaduta'],
		pt: ['vencida', 'vencido', 'venceu', 'em atraso', 'atrasada', 'atrasado', 'em mora', 'inadimplent*', 'pagamento em falta'],
	},
	harmless: {
		en: ['not overdue', 'not yet overdue', 'becomes overdue', 'become overdue', 'before it is overdue', 'avoid late payment', 'not late', 'late payment of commercial debts', 'late payment act', 'not past due', 'is not late', 'late payment fee*', 'goes overdue', 'not in arrears', 'late payment compensation'],
		de: ['nicht überfällig*', 'noch nicht überfällig*', 'überfällig wird', 'nicht in Verzug', 'nicht im Rückstand'],
		fr: ['pas en retard', 'n est pas échue', 'éviter tout retard de paiement'],
		es: ['no vencida', 'no ha vencido'],
		nl: ['niet te laat', 'nog niet achterstallig*'],
		it: ['non scaduta', 'non è scaduta', 'non ancora scaduta'],
		pt: ['não vencida', 'não está em atraso'],
	},
};

/** Words that label a date as the due date. */
export const DUE_DATE: Terms = {
	phrases: {
		en: ['due on', 'due date', 'was due', 'is due', 'fell due', 'falls due'],
		de: ['fällig', 'Fälligkeit', 'Fälligkeitsdatum', 'fällig am'],
		fr: ['échéance', 'échue le', 'à échéance du', 'date d échéance'],
		es: ['vencimiento', 'fecha de vencimiento', 'venció el', 'vence el', 'vencía el'],
		nl: ['vervaldatum', 'vervalt op', 'verviel op'],
		it: ['scadenza', 'scaduta il', 'scade il', 'data di scadenza', 'in scadenza il'],
		pt: ['vencimento', 'venceu em', 'vence em', 'data de vencimento', 'venceu a'],
	},
};
