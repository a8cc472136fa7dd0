import { PhraseFinder } from '../../../../domain/compliance/lint/phrases';

const finder = new PhraseFinder({
	law: { phrases: { en: ['legal action', 'legal*', 'sue you'] }, ownLanguage: { de: ['Klage'] }, harmless: { en: ['legal action figure'] } },
	pay: { phrases: { en: ['pay', 'pay now'], de: ['Gebühr*'] } },
});
const found = (text: string, language?: 'en' | 'de') => finder.find(text, language).map(({ group, phrase }) => `${group}:${phrase}`);

describe('terms are found by the words of a text', () => {
	it('whole ones before open ones, in the order of the text', () => expect(found('pay now or take legal action')).toEqual(['pay:pay', 'pay:pay now', 'law:legal action', 'law:legal*']));

	it('not within longer words, unless they are open', () => expect(found('payment legally suey you sue your')).toEqual(['law:legal*']));

	it('nor where the text ends too early', () => expect(found('they sue')).toEqual([]));

	it('a word of another alphabet ends no term', () => expect(found('payж жpay')).toEqual([]));

	it('a harmless phrase hides what it covers', () => expect(found('a legal action figure')).toEqual([]));

	it('words of one language count in it and in unknown ones', () => expect([found('klage', 'de'), found('klage'), found('klage', 'en')]).toEqual([['law:Klage'], ['law:Klage'], []]));

	it('umlauts are also written with two letters', () => expect(found('gebuhren gebuehren')).toEqual(['pay:Gebühr*', 'pay:Gebuehr*']));

	it('each hit says where its first and its last word begin', () => expect(finder.find('so pay  now', 'en').at(-1)).toEqual({ group: 'pay', phrase: 'pay now', word: 1, length: 2, start: 3, lastStart: 8 }));

	it('a long text after a short one is read whole', () => {
		expect(found('pay')).toEqual(['pay:pay']);
		expect(finder.find(`${'x '.repeat(5_000)}pay`, 'en')).toEqual([expect.objectContaining({ word: 5_000, start: 10_000 })]);
	});
});
