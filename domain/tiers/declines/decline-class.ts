import facts from './decline-codes.data.json';

/**
 * What a declined charge means for the next one. `retry_later` and `payday` are soft: the same method may work another
 * day. With `customer_must_act` and `never_retry` the same charge will not work again, so the customer is asked.
 */
export type DeclineClass = 'retry_later' | 'payday' | 'customer_must_act' | 'never_retry';

const CLASSES: ReadonlyMap<string, DeclineClass> = byCode(facts.classes);
const ADVICE: ReadonlyMap<string, DeclineClass> = byCode(facts.adviceCodes);
const CONCEALED: ReadonlySet<string> = new Set(facts.concealed);

/**
 * The class of a decline. The bank's own advice code wins over the decline code; an unknown code is soft.
 * Data: decline-codes.data.json, which names its source.
 */
export function declineClass(code: string, adviceCode?: string): DeclineClass {
	return (adviceCode ? ADVICE.get(normalised(adviceCode)) : undefined) ?? CLASSES.get(normalised(code)) ?? 'retry_later';
}

/** Whether the same charge may be tried again. */
export function isSoft(decline: DeclineClass): boolean {
	return decline === 'retry_later' || decline === 'payday';
}

/** Whether the customer must not be told the bank's reason (Stripe: present it as a generic decline). */
export function isConcealed(code: string): boolean {
	return CONCEALED.has(normalised(code));
}

function normalised(code: string): string {
	return code
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '_');
}

function byCode(classes: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, DeclineClass> {
	return new Map(Object.entries(classes).flatMap(([name, codes]) => codes.map((code) => [code, name as DeclineClass] as const)));
}
