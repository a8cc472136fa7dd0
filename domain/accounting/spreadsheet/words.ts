import type { InvoiceStatus } from '../../model/invoice';

// What people write into a status column, in seven languages. "Overdue" and "sent" say that it is open.
const STATUSES: Readonly<Record<InvoiceStatus | 'disputed', string>> = {
	draft: 'draft|entwurf|brouillon|borrador|concept|bozza|rascunho|proforma|pro forma|pending approval',
	open:
		'open|unpaid|sent|issued|outstanding|overdue|due|past due|pending|viewed|approved|awaiting payment|not paid|late|offen|unbezahlt|versendet|gesendet|gestellt|ueberfaellig|uberfallig|faellig|fallig|' +
		'gemahnt|impayee|impaye|envoyee|emise|en attente|en retard|echue|a payer|ouverte|ouvert|pendiente|enviada|emitida|vencida|abierta|impagada|no pagada|' +
		'openstaand|verzonden|verstuurd|te laat|niet betaald|aperta|inviata|emessa|scaduta|non pagata|da pagare|in sospeso|aberta|enviado|em aberto|pendente|atrasada|nao paga|a pagar',
	partially_paid:
		'partially paid|partly paid|partial|part paid|partial payment|teilweise bezahlt|teilbezahlt|teilzahlung|partiellement payee|payee partiellement|acompte|parcialmente pagada|pago parcial|' +
		'gedeeltelijk betaald|deels betaald|parzialmente pagata|parziale|parcialmente paga|parcialmente pago',
	paid: 'paid|settled|closed|complete|completed|cleared|bezahlt|beglichen|ausgeglichen|erledigt|payee|paye|reglee|regle|soldee|acquittee|pagada|pagado|cobrada|liquidada|betaald|voldaan|pagata|saldata|incassata|paga|pago|quitada|quitado',
	void: 'void|voided|cancelled|canceled|deleted|reversed|storniert|storno|annulliert|geloescht|geloscht|annulee|annule|anulada|anulado|cancelada|cancelado|geannuleerd|annullata|stornata',
	written_off: 'written off|write off|bad debt|uncollectible|abgeschrieben|ausgebucht|uneinbringlich|passee en perte|irrecouvrable|incobrable|afgeschreven|oninbaar|inesigibile|incobravel|baixada',
	in_collections: 'in collections|in collection|collections|collection agency|inkasso|im inkasso|recouvrement|en recouvrement|en cobranza|recobro|incasso|bij incasso|recupero crediti|em cobranca',
	disputed: 'disputed|in dispute|dispute|strittig|reklamiert|reklamation|contestee|en litige|litige|en disputa|disputada|betwist|contestata|in contestazione|contestada|em disputa',
};

const TRUE = 'yes|true|y|x|1|ja|wahr|oui|vrai|si|verdadero|waar|vero|sim|verdadeiro|✓|✔';
const FALSE = 'no|false|n|0|nein|falsch|non|faux|falso|nee|onwaar|nao|-';

const statusByWord = new Map(Object.entries(STATUSES).flatMap(([status, words]) => words.split('|').map((word) => [word, status as InvoiceStatus | 'disputed'])));
const truthByWord = new Map([...TRUE.split('|').map((word) => [word, true] as const), ...FALSE.split('|').map((word) => [word, false] as const)]);

/** The status a word of a status column means; null where it is not known. */
export function statusOf(text: string): InvoiceStatus | 'disputed' | null {
	return statusByWord.get(plain(text)) ?? null;
}

/** Yes or no in seven languages, as people tick it; null where it is neither. */
export function truthOf(cell: unknown): boolean | null {
	if (typeof cell === 'boolean') return cell;
	return typeof cell === 'string' || typeof cell === 'number' ? (truthByWord.get(plain(String(cell))) ?? null) : null;
}

function plain(text: string): string {
	return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase().replace(/[\s_-]+/g, ' ').trim() || text.trim();
}
