import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { ReferenceRate } from '../tiers/charges/reference-rate';

/** The creditor collects its own claims, collects for others, or has bought the claims. */
export const CREDITOR_ROLES = ['first_party', 'third_party', 'debt_buyer'] as const;

export type CreditorRole = (typeof CREDITOR_ROLES)[number];

/** What the owner of the flow has set for all messages. */
export interface GateSettings {
	/** Undefined: unknown, and the rules of all roles apply. */
	creditorRole?: CreditorRole;
	/** ISO 3166-1. */
	creditorCountry?: string;
	/** The zone in which the creditor's due dates end; undefined: every zone of its country. */
	creditorTimeZone?: TimeZone;
	/** Minutes before the end of permitted hours in which nothing is sent any more. */
	guardMinutes: number;
	/** `cautious` adds stricter hours and reviews that no law checked here demands. */
	profile: 'legal' | 'cautious';
	/** The owner has accepted the risk that WhatsApp's policy does not allow reminders. */
	whatsappDunningAccepted: boolean;
	/** The creditor itself has begun debt collection procedures in the sense of New York City's rule. */
	nycCollectionProcedures: boolean;
	/** Names under which the creditor may write. Empty: not checked. */
	creditorNames: readonly string[];
	/** Hosts, besides that of the payment link, to which a message may link. */
	linkHosts: readonly string[];
	/** IBANs of the creditor, without spaces. */
	bankAccounts: readonly string[];
	/** The registration of a debt collection service (Germany: RDG). */
	collectorRegistration?: string;
	/** Years after which claims are time-barred; 0: not known. */
	limitationYears: number;
	/** Reference rates besides the built-in ones, for checking claimed interest. */
	rates: readonly ReferenceRate[];
	/** The clock of the machine, where `asOf` must be the present; undefined for replays. */
	clock?: Instant;
}

export const DEFAULT_SETTINGS: GateSettings = {
	guardMinutes: 0,
	profile: 'legal',
	whatsappDunningAccepted: false,
	nycCollectionProcedures: false,
	creditorNames: [],
	linkHosts: [],
	bankAccounts: [],
	limitationYears: 0,
	rates: [],
};
