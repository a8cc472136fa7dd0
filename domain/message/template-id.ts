import { nearestTone, TONES, type Tone } from './tone';

interface Occasion {
	/** The tones the catalogue has to offer, softest first. */
	tones: readonly Tone[];
	/** What the message speaks in where nobody asked for a tone. */
	tone: Tone;
	/** Days from the due date, for the tiers of a policy. */
	day?: number;
	/** Whether the message asks for money: then it says how to pay. */
	asks: boolean;
}

/**
 * Every message the catalogue holds, in each language. A tone that makes no sense for an occasion (firm before the due
 * date) is not there: see `chooseTemplate`.
 */
export const TEMPLATES = {
	pre_due_7: { tones: ['friendly', 'helpful'], tone: 'friendly', day: -7, asks: true },
	pre_due_1: { tones: ['friendly', 'helpful'], tone: 'friendly', day: -1, asks: true },
	due_today: { tones: ['friendly', 'helpful'], tone: 'friendly', day: 0, asks: true },
	overdue_1: { tones: ['friendly', 'helpful'], tone: 'helpful', day: 1, asks: true },
	overdue_4: { tones: ['friendly', 'helpful'], tone: 'helpful', day: 4, asks: true },
	overdue_7: { tones: ['helpful', 'firm'], tone: 'firm', day: 7, asks: true },
	overdue_14: { tones: ['firm', 'final'], tone: 'final', day: 14, asks: true },
	promise_broken: { tones: ['helpful', 'firm', 'final'], tone: 'helpful', asks: true },
	statement: { tones: ['friendly', 'helpful', 'firm', 'final'], tone: 'helpful', asks: true },
	partial_payment: { tones: ['friendly'], tone: 'friendly', asks: true },
	payment_failed: { tones: ['helpful'], tone: 'helpful', asks: true },
	plan_offer: { tones: ['helpful'], tone: 'helpful', asks: true },
	promise_thanks: { tones: ['friendly'], tone: 'friendly', asks: true },
	dispute_received: { tones: ['helpful'], tone: 'helpful', asks: false },
	paid_thanks: { tones: ['friendly'], tone: 'friendly', asks: false },
} as const satisfies Record<string, Occasion>;

export type TemplateId = keyof typeof TEMPLATES;
export type TonesOf<Id extends TemplateId> = (typeof TEMPLATES)[Id]['tones'][number];

export const TEMPLATE_IDS = Object.keys(TEMPLATES) as TemplateId[];

/** A message of the catalogue: which one, and how it speaks. */
export interface TemplateChoice {
	id: TemplateId;
	tone: Tone;
}

export function isTemplateId(value: string): value is TemplateId {
	return Object.hasOwn(TEMPLATES, value);
}

/** Whether a template asks for money. */
export function asksForMoney(id: TemplateId): boolean {
	return TEMPLATES[id].asks;
}

/**
 * The template for a tier of any policy, in `tone`. A tier that the catalogue does not know (`overdue_10`, `nudge`), or
 * does not know in this tone, is written with the tier of that tone that lies nearest before its day: before, because a
 * text meant for an earlier day never claims more than has happened. `daysOverdue` places a tier whose id names no day.
 */
export function chooseTemplate(tier: string, tone: Tone | undefined, daysOverdue: number): TemplateChoice {
	const known = isTemplateId(tier) ? tier : undefined;
	if (known && (tone === undefined || offers(known, tone))) return { id: known, tone: tone ?? TEMPLATES[known].tone };
	const day = known ? dayOf(known) : (dayNamedBy(tier) ?? daysOverdue);
	if (known && day === undefined) return { id: known, tone: nearestTone(tone ?? TEMPLATES[known].tone, TEMPLATES[known].tones) };
	return nearestTier(day ?? daysOverdue, tone);
}

function nearestTier(day: number, tone: Tone | undefined): TemplateChoice {
	const tiers = TEMPLATE_IDS.filter((id) => stageOf(dayOf(id)) === stageOf(day));
	const wanted = tone && nearestTone(tone, TONES.filter((candidate) => tiers.some((id) => offers(id, candidate))));
	const candidates = wanted ? tiers.filter((id) => offers(id, wanted)) : tiers;
	const before = candidates.filter((id) => (dayOf(id) ?? 0) <= day);
	const id = before.at(-1) ?? candidates[0] ?? 'overdue_1';
	return { id, tone: wanted ?? TEMPLATES[id].tone };
}

function offers(id: TemplateId, tone: Tone): boolean {
	return (TEMPLATES[id].tones as readonly Tone[]).includes(tone);
}

/** How many days from the due date a tier of the catalogue lies; undefined for what is no tier of a policy. */
export function dayOf(id: TemplateId): number | undefined {
	const occasion: Occasion = TEMPLATES[id];
	return occasion.day;
}

function dayNamedBy(tier: string): number | undefined {
	const match = /^(pre_due|overdue)_(\d{1,4})$/.exec(tier);
	if (!match) return undefined;
	return match[1] === 'pre_due' ? -Number(match[2]) : Number(match[2]);
}

function stageOf(day: number | undefined): number | undefined {
	return day === undefined ? undefined : Math.sign(day);
}
