import type { Instant } from '../calendar/instant';
import type { Channel } from '../model/channel';
import type { Facts } from './facts';
import type { CreditorRole } from './settings';

/** From harmless to final: a note stops nothing, a block stops everything. */
export const SEVERITIES = ['note', 'defer', 'review', 'block'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a rule says of one message at one moment. */
export interface Outcome {
	severity: Severity;
	/** What happened, and what would make it pass. */
	message: string;
	/** For `defer`: the first moment at which this rule has nothing against the message. */
	until?: Instant;
}

/** Where the content of a rule comes from. */
export interface Provenance {
	/**
	 * verified: read in a copy of the source. secondary: read in what others write about it. memory: not checked.
	 * inference: the law is silent, this is the careful reading. policy: a rule of good practice, not of law.
	 */
	kind: 'verified' | 'secondary' | 'memory' | 'inference' | 'policy';
	source: string;
}

/** Whom a rule binds. What is not named is not restricted. */
export interface Scope {
	/** Countries (ISO 3166-1), regions (ISO 3166-2), `EU`, `EEA`, or `US-NYC`: the place of the customer. */
	places?: readonly string[];
	/** A customer whose kind is unknown counts as a consumer. */
	debtor?: 'consumer' | 'business' | 'natural_person';
	/** A role that is unknown counts as each of them. */
	roles?: readonly CreditorRole[];
	channels?: readonly Channel[];
}

/** Whether a person may let a message pass in spite of a rule. */
export type Override = 'none' | 'human' | 'auto';

/** One rule: a test of messages, with what it rests on and when it must be looked at again. */
export interface Rule {
	id: string;
	title: string;
	/** What the rule asks, in words that need no lawyer. */
	plain: string;
	appliesTo: Scope;
	citation: string;
	provenance: Provenance;
	/** Civil dates: the rule is tested from the first on, and is to be read again by the second. */
	effectiveFrom: string;
	reviewBy: string;
	/** `none`: no approval lifts it. `human`: an approval that names the rule lifts its block. `auto`: it ends by itself. */
	override: Override;
	/** For how many hours an approval lifts the rule's review; undefined: for good. */
	approvalHours?: number;
	/** Says the same at every moment: asked once, however long a message is deferred. */
	timeless: boolean;
	/** A rule on the hours of a day. Where none of the law's own applies, the default hours do. */
	setsHours?: boolean;
	/** What the rule says of the message at `at`; undefined where it has nothing to say. */
	evaluate(facts: Facts, at: Instant): Outcome | undefined;
	/** Years after the last contact for which the evidence must be kept. */
	keepYears?: number;
	/** Until when the rule's silence at `at` lasts, where it ends by itself. */
	holdsUntil?(facts: Facts, at: Instant): Instant | undefined;
}

/** The rules of one jurisdiction or subject. */
export interface RuleSet {
	id: string;
	title: string;
	rules: readonly Rule[];
}

export const block = (message: string): Outcome => ({ severity: 'block', message });
export const review = (message: string): Outcome => ({ severity: 'review', message });
export const note = (message: string): Outcome => ({ severity: 'note', message });
export const defer = (message: string, until: Instant): Outcome => ({ severity: 'defer', message, until });
