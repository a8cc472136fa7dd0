import { CONCEPTS, type Concept } from '../lexicon/concept';
import type { ConceptHit } from '../lexicon/find-concepts';
import { hashText } from './hash';
import { SeenHashes } from './seen-hashes';
import type { Features } from './text-features';

const FAMILIES = [...new Set(CONCEPTS.map(familyOf))].sort();
const A_FAMILY = 0.7;
const TWO_FAMILIES = 0.4;

/** A concept as a feature: said, denied, asked for or made a condition; and which family it is of. */
interface ConceptHashes {
	said: number;
	denied: number;
	asked: number;
	conditional: number;
	family: number;
}

const seen = new SeenHashes();

/** The phrases of the lexicon as features, hashed once for all replies. `prefix` keeps those of the subject apart. */
export class ConceptFeatures {
	private readonly concepts: ReadonlyMap<Concept, ConceptHashes>;
	private readonly families: readonly number[];
	private readonly pairs: readonly (readonly number[])[];
	private readonly nothing: number;

	constructor(prefix: string) {
		this.concepts = new Map(
			CONCEPTS.map((concept) => [
				concept,
				{
					said: hashText(`${prefix}${concept}`),
					denied: hashText(`${prefix}not ${concept}`),
					asked: hashText(`${prefix}asked ${concept}`),
					conditional: hashText(`${prefix}if ${concept}`),
					family: FAMILIES.indexOf(familyOf(concept)),
				},
			]),
		);
		this.families = FAMILIES.map((family) => hashText(`${prefix}${family}.`));
		this.pairs = FAMILIES.map((first) => FAMILIES.map((second) => hashText(`${prefix}${first}+${second}`)));
		this.nothing = hashText(`${prefix}nothing`);
	}

	/** Adds what the hits say, each once, and which families are named, alone and two and two. */
	addTo(features: Features, hits: readonly ConceptHit[]): void {
		if (hits.length === 0) features.add(this.nothing, 1);
		seen.clear();
		const families: number[] = [];
		for (const { concept, negated, question, conditional } of hits) {
			const hashes = this.concepts.get(concept);
			if (!hashes) continue;
			addOnce(features, hashes.said);
			if (negated) addOnce(features, hashes.denied);
			if (question) addOnce(features, hashes.asked);
			if (conditional) addOnce(features, hashes.conditional);
			if (!negated && !families.includes(hashes.family)) families.push(hashes.family);
		}
		families.sort((a, b) => a - b);
		for (const [at, first] of families.entries()) {
			features.add(this.families[first] ?? 0, A_FAMILY);
			for (let next = at + 1; next < families.length; next += 1) features.add(this.pairs[first]?.[families[next] ?? 0] ?? 0, TWO_FAMILIES);
		}
	}
}

function addOnce(features: Features, hash: number): void {
	if (seen.add(hash)) features.add(hash, 1);
}

function familyOf(concept: Concept): string {
	return concept.slice(0, concept.indexOf('.'));
}
