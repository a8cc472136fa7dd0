import { LANGUAGES } from '../catalogue';
import type { LanguageTexts } from '../catalogue/format';

let commonWords: ReadonlyMap<string, ReadonlySet<string>> | undefined;
const RARE = 4;
const LONGEST_COMMON_WORD = 6;

/**
 * Which language of the catalogue a text is written in, by the short words that the catalogue itself uses often; null
 * where it shares hardly any.
 */
export function languageOf(text: string): string | null {
	commonWords ??= new Map(LANGUAGES.map((texts) => [texts.language, commonWordsOf(texts)]));
	const words = wordsOf(text);
	let best: { language: string; share: number } | null = null;
	for (const [language, common] of commonWords) {
		const share = words.filter((word) => common.has(word)).length / Math.max(words.length, 1);
		if (share > 0.15 && (best === null || share > best.share)) best = { language, share };
	}
	return best?.language ?? null;
}

function commonWordsOf(texts: LanguageTexts): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { tones } of Object.values(texts.texts)) {
		for (const wording of Object.values(tones)) {
			for (const { body } of [wording.formal, wording.informal]) for (const word of wordsOf(body)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return new Set([...counts].filter(([word, count]) => count >= RARE && word.length <= LONGEST_COMMON_WORD).map(([word]) => word));
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().replace(/\{\{[^}]*\}\}/g, ' ').match(/\p{L}+/gu) ?? [];
}
