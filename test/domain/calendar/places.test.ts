import { readAddress, readStatedZone, type Address, type AddressParts } from '../../../domain/calendar/address';
import { zonesOfCountry } from '../../../domain/calendar/country-zones';
import { regionsOfAreaCode } from '../../../domain/calendar/nanp-area-codes';
import { readPhone } from '../../../domain/calendar/phone-zones';
import { placeOfPostalCode } from '../../../domain/calendar/postal-codes';
import { inhabitedZonesOf, knownRegionsOf, zonesOfRegion } from '../../../domain/calendar/region-zones';

const zonesAt = (parts: AddressParts) => (readAddress(parts) as Address).zones;

describe('an address', () => {
	it.each<[string, AddressParts, readonly string[]]>([
		['a country whose zones keep one clock', { country: 'DE' }, ['Europe/Berlin', 'Europe/Zurich']],
		['a region of one zone', { country: 'US', region: 'US-OH' }, ['America/New_York']],
		['a region of two', { country: 'US', region: 'US-TN' }, ['America/Chicago', 'America/New_York']],
		['… which a ZIP code settles', { country: 'US', region: 'US-TN', postalCode: '37402' }, ['America/New_York']],
		['… or the other way', { country: 'US', region: 'US-TN', postalCode: '37203-1234' }, ['America/Chicago']],
		['a ZIP code alone', { country: 'US', postalCode: '79901' }, ['America/Denver']],
		['the panhandle of Florida', { country: 'US', postalCode: '32501' }, ['America/Chicago']],
		['a region without its country', { region: 'US-FL' }, ['America/Chicago', 'America/New_York']],
		['a region and a ZIP code that disagree: both', { country: 'US', region: 'US-CA', postalCode: '10003' }, ['America/Los_Angeles', 'America/New_York']],
		['a Canadian code in a split province', { country: 'CA', postalCode: 'P9N 1A1' }, ['America/Winnipeg']],
		['an Australian one', { country: 'AU', postalCode: '2880' }, ['Australia/Broken_Hill']],
		['Queensland has no summer time', { country: 'AU', region: 'AU-QLD' }, ['Australia/Brisbane']],
		['the Canaries', { country: 'ES', postalCode: '35001' }, ['Atlantic/Canary']],
		['the Azores', { country: 'PT', postalCode: '9500-150' }, ['Atlantic/Azores']],
		['a code that is none of the country', { country: 'US', region: 'US-OH', postalCode: 'SW1A 1AA' }, ['America/New_York']],
	])('%s', (_name, parts, zones) => expect(zonesAt(parts)).toEqual(zones));

	it('without a region leaves every inhabited zone of the country open', () => {
		expect(zonesAt({ country: 'ID' })).toEqual(['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak']);
		expect(zonesAt({ country: 'US' })).toEqual(expect.arrayContaining(['Pacific/Honolulu', 'America/Adak', 'America/New_York']));
	});

	it.each<[AddressParts, object]>([
		[{}, { problem: 'missing' }],
		[{ country: 'XX' }, { problem: 'unknown_country', found: 'XX' }],
		[{ country: 'Germany' }, { problem: 'unknown_country', found: 'Germany' }],
		[{ country: 'DE', region: 'US-CA' }, { problem: 'contradiction', found: 'DE and US-CA' }],
	])('%j places nobody', (parts, problem) => expect(readAddress(parts)).toEqual(problem));

	it('names nations of the United Kingdom by postcode, two where an area crosses the border', () => {
		expect(placeOfPostalCode('GB', 'EH1 1YZ').regions).toEqual(['GB-SCT']);
		expect(placeOfPostalCode('GB', 'td15 1aa').regions).toEqual(['GB-SCT', 'GB-ENG']);
		expect(placeOfPostalCode('GB', 'BT1 5GS').regions).toEqual(['GB-NIR']);
	});
});

describe('a stated zone', () => {
	it.each(['+02:00', 'UTC', 'UTC+2', 'GMT', 'Etc/GMT-2', 'CET', 'Berlin', 'Europe/Atlantis', '2'])('%s is none', (text) => expect(readStatedZone(text)).toEqual({ invalid: text }));
	it('may be missing, or an IANA name', () => {
		expect([readStatedZone(undefined), readStatedZone('')]).toEqual([{}, {}]);
		expect(readStatedZone('America/Argentina/Buenos_Aires')).toEqual({ zone: 'America/Argentina/Buenos_Aires' });
	});
});

describe('a phone number', () => {
	it('of Chattanooga is in two zones: its area code spans both', () => {
		expect(readPhone('+14235550142', 'US')).toMatchObject({ country: 'US', byAreaCode: true, zones: ['America/Chicago', 'America/New_York'] });
	});

	it('of an Australian mobile is anywhere in Australia', () => expect(readPhone('+61491570156', undefined)?.zones).toEqual(inhabitedZonesOf('AU')));
	it('that is toll-free belongs to no place', () => expect(readPhone('+18005550137', 'US')).toMatchObject({ zones: [], byAreaCode: false }));
	it('is read as it is written in its country', () => expect(readPhone('030 1234567', 'DE')).toMatchObject({ number: '+49301234567', country: 'DE' }));
	it('of the Channel Islands says no more than the clock of London', () => expect(new Set(readPhone('+447911123456', 'GB')?.zones)).toContain('Europe/London'));
	it.each(['', 'none', '12', '+', '+999123456789'])('%j is none', (text) => expect(readPhone(text, 'DE')).toBeNull());
});

describe('tables', () => {
	it('every region of an area code is a region with zones', () => {
		for (let code = 200; code < 1000; code += 1) for (const region of regionsOfAreaCode(String(code))) expect([region, zonesOfRegion(region)?.length ?? 0]).not.toEqual([region, 0]);
	});

	it.each(['US', 'CA', 'AU', 'BR', 'MX', 'ID', 'ES', 'PT', 'NZ', 'CL', 'EC'])('every zone of the regions of %s is a zone of the country or keeps the clock of one', (country) => {
		expect(knownRegionsOf(country).length).toBeGreaterThan(1);
		expect(inhabitedZonesOf(country).length).toBeGreaterThan(0);
		expect(inhabitedZonesOf(country).every((zone) => zonesOfCountry(country).includes(zone))).toBe(true);
	});
});
