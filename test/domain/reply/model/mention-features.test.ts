import { hashText } from '../../../../domain/reply/model/hash';
import { addMentions } from '../../../../domain/reply/model/mention-features';
import { Features } from '../../../../domain/reply/model/text-features';
import { readingOf } from '../extract/reading-of';

// Wednesday, 18 March 2026.
function factsOf(body: string): (name: string) => boolean {
	const features = new Features();
	addMentions(features, readingOf(body));
	const hashes = new Set(features.hashes);
	return (name) => hashes.has(hashText(name));
}

describe('what days and sums say of a reply', () => {
	it.each([
		['Friday.', ['day ahead', 'day ahead at once', 'day alone', 'day in few words'], ['day behind', 'day ahead asked', 'no day', 'one sum', 'parts']],
		['It was paid on 2 March.', ['day behind', 'day behind paid'], ['day ahead']],
		['Thanks for that. Would Monday do?', ['day ahead', 'day ahead asked'], ['day ahead at once', 'days ahead']],
		['£200 on 1 April and £300 on 1 May.', ['days ahead', 'sums', 'sum and day ahead', 'parts', 'two parts'], ['one sum', 'many parts']],
		['Could I do it in four instalments?', ['parts', 'many parts'], ['two parts']],
		['Why?', ['no day', 'no sum'], ['day in few words']],
	])('%s', (body, there, missing) => {
		const has = factsOf(body);
		expect(there.filter((name) => !has(name))).toEqual([]);
		expect(missing.filter(has)).toEqual([]);
	});
});
