/** How a message speaks, from soft to hard. */
export const TONES = ['friendly', 'helpful', 'firm', 'final'] as const;

export type Tone = (typeof TONES)[number];

/** How the reader is addressed: Sie or du, vous or tu, usted or tú. */
export type Address = 'formal' | 'informal';

/** The same thing said in both forms of address. */
export type ByAddress<Text> = Readonly<Record<Address, Text>>;

export function isTone(value: unknown): value is Tone {
	return (TONES as readonly unknown[]).includes(value);
}

/** Of `available` tones the one nearest to `wanted`: itself, else the next softer one, else the next harder one. */
export function nearestTone<Available extends Tone>(wanted: Tone, available: readonly Available[]): Available {
	const at = TONES.indexOf(wanted);
	const [first, ...others] = available;
	if (first === undefined) throw new Error('A template has at least one tone');
	return others.reduce((best, tone) => (distance(at, tone) < distance(at, best) ? tone : best), first);
}

function distance(at: number, tone: Tone): number {
	const steps = at - TONES.indexOf(tone);
	return steps >= 0 ? steps : TONES.length - steps;
}
