import { pt } from '../../../../domain/message/catalogue/pt';

// What only one side of the ocean writes, or says: spellings, words, and the ways to say that something is going on.
const ONE_SIDED = [
	/\bcontac?t\p{L}+/iu, /\bequip[ae]\b/i, /\butilizador|\busuári/i, /\bregist(r?)[oa]\b/i, /\bcon?nosco\b/i, /\bfac?to\b/i, /\bplane(ja)?[ar]/i, /\becrã|\btela\b/i,
	/\btelemóvel|\bcelular/i, /\bparcelas?\b/i, /\bcomprovati|\bcomprovante/i, /\bfatura(ção|mento)/i, /\bsubscri/i, /\bindem?niza/i, /\b[ií]nc[oóô]mod[oa]\b/i, /\bsítio\b/i,
	/\p{L}+ámos\b/iu, /\bporquê|\bpor quê\b/i, /\besta(mos|r)? a \p{L}+r\b|\bestá a \p{L}+r\b/iu, /\b(está|estão|estamos) \p{L}+ndo\b/iu, /\bvocê|\btu\b/i, /\bboleto|\bmultibanco/i,
];

describe('Portuguese', () => {
	it('says nothing that only Portugal or only Brazil would write', () => {
		expect(stringsIn(pt).flatMap(oneSidedIn)).toEqual([]);
		expect(oneSidedIn('entre em contato{{#if contactEmail}} por {{contactEmail}}{{/if}}')).toEqual(['contato']);
	});
});

// What stands in braces are names for the code, not words for a reader.
function oneSidedIn(template: string): string[] {
	const words = template.replace(/\{\{[^}]*\}\}/g, ' ');
	return ONE_SIDED.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
