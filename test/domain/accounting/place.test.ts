import { countryCodeOf, regionCodeOf } from '../../../domain/accounting/place';
import { languageTagOf } from '../../../domain/accounting/language-tag';
import { phoneNumberOf } from '../../../domain/accounting/phone-number';
import { firstAddress } from '../../../domain/accounting/customer-facts';

test.each([
	['DE', 'DE'], ['de', 'DE'], ['Germany', 'DE'], ['Deutschland', 'DE'], ['Allemagne', 'DE'], ['Alemania', 'DE'], ['Duitsland', 'DE'], ['Germania', 'DE'], ['Alemanha', 'DE'],
	['U.S.A', 'US'], ['United States', 'US'], ['United States of America', 'US'], ['UK', 'GB'], ['Great Britain', 'GB'], ['Großbritannien', 'GB'], ['Schweiz', 'CH'], ['Österreich', 'AT'],
	['Côte d’Ivoire', 'CI'], ['New Zealand', 'NZ'], ['The Netherlands', 'NL'], ['Türkiye', 'TR'], ['Turkey', 'TR'], ['Narnia', null], ['', null], ['constructor', null],
])('%s is the country %s', (text, code) => {
	expect(countryCodeOf(text)).toBe(code);
});

test.each([
	['CA', 'US', 'US-CA'], ['California', 'US', 'US-CA'], ['us-fl', 'US', 'US-FL'], ['Québec', 'CA', 'CA-QC'], ['New South Wales', 'AU', 'AU-NSW'],
	['ZZ', 'US', null], ['BY', 'DE', 'DE-BY'], ['Bayern', 'DE', null], ['', 'US', null], ['CONSTRUCTOR', 'US', null],
])('%s of %s is the region %s', (text, country, code) => {
	expect(regionCodeOf(text, country)).toBe(code);
});

test.each([['de_DE', 'de-DE'], ['pt-br', 'pt-BR'], ['EN', 'en'], ['sr@latin', 'sr'], ['es-419', 'es-419'], ['zh-Hant-TW', 'zh'], ['German', undefined], ['', undefined], [undefined, undefined]])('%s is the language %s', (text, tag) => {
	expect(languageTagOf(text)).toBe(tag);
});

test.each([
	['0341 5550134', 'DE', '+493415550134'],
	['+44 20 7946 0018', undefined, '+442079460018'],
	['(510) 555-0142', 'US', '+15105550142'],
	['0341 5550134', undefined, '0341 5550134'],
	['call the office', 'DE', 'call the office'],
	['12', 'DE', '12'],
	['0341 5550134', 'XX', '0341 5550134'],
])('%s in %s is %s', (written, country, number) => {
	expect(phoneNumberOf(written, country)).toBe(number);
});

test.each([
	['a@x.example, b@x.example', 'a@x.example'],
	['; b@x.example', 'b@x.example'],
	['none', undefined],
	['Kim <kim@x.example>', undefined],
	[undefined, undefined],
])('%s: the first address is %s', (text, address) => {
	expect(firstAddress(text)).toBe(address);
});
