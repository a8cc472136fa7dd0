import { zonesOfRegion } from './region-zones';
import { parseTimeZone, type TimeZone } from './time-zone';
import usZipCodes from './us-zip-codes.data.json';

/** What a postal code says of a place. An empty list: the code is not one of the country, or says nothing. */
export interface PostalPlace {
	/** ISO 3166-2 codes of the regions the code may lie in. */
	regions: readonly string[];
	/** The zones that clocks there may show. */
	zones: readonly TimeZone[];
}

const NOWHERE: PostalPlace = { regions: [], zones: [] };

/** The place of a postal code in a country; for the US, Canada, Australia, Brazil, Spain, Portugal and the UK. */
export function placeOfPostalCode(country: string, postalCode: string): PostalPlace {
	const code = postalCode.toUpperCase().replace(/[\s-]/g, '');
	return READERS[country]?.(code) ?? NOWHERE;
}

const READERS: Readonly<Record<string, (code: string) => PostalPlace | undefined>> = {
	US: ofUnitedStates,
	CA: ofCanada,
	AU: (code) => (/^\d{4}$/.test(code) ? byRange(AUSTRALIA, 'AU', Number(code), AUSTRALIAN_EXCEPTIONS[code]) : undefined),
	BR: (code) => (/^\d{8}$/.test(code) ? byRange(BRAZIL, 'BR', Number(code.slice(0, 5))) : undefined),
	ES: (code) => (/^\d{5}$/.test(code) ? { regions: [], zones: zonesNamed(/^(35|38)/.test(code) ? 'Atlantic/Canary' : 'Europe/Madrid') } : undefined),
	PT: (code) => (/^\d{4,7}$/.test(code) ? { regions: [], zones: zonesNamed(portugueseZone(Number(code.slice(0, 4)))) } : undefined),
	GB: ofUnitedKingdom,
};

const zips = usZipCodes.zones as Readonly<Record<string, string>>;
const statesOfZip = usZipCodes.states as Readonly<Record<string, string>>;

function ofUnitedStates(code: string): PostalPlace | undefined {
	const zip = /^(\d{5})(\d{4})?$/.exec(code)?.[1];
	const regions = zip && statesOfZip[zip.slice(0, 3)]?.split(' ').map((state) => `US-${state}`);
	if (!zip || !regions) return undefined;
	const letters = zips[zip] ?? zips[zip.slice(0, 3)];
	const zones = letters ? [...letters].map((letter) => usZipCodes.letters[letter.charCodeAt(0) - 65] ?? '') : undefined;
	return { regions, zones: zones ? zonesNamed(...zones) : zonesOfRegions(regions) };
}

// The first letter of a Canadian code is the province; in split provinces the first three place the zone (Canada Post).
const PROVINCES: Readonly<Record<string, string>> = {
	A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON', N: 'ON', P: 'ON',
	R: 'MB', S: 'SK', T: 'AB', V: 'BC', X: 'NU NT', Y: 'YT',
};
const CANADIAN_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
	P0T: ['America/Toronto', 'America/Winnipeg', 'America/Panama'],
	P0V: ['America/Winnipeg', 'America/Toronto'],
	P0W: ['America/Winnipeg'],
	P0X: ['America/Winnipeg'],
	P0Y: ['America/Winnipeg'],
	P8N: ['America/Winnipeg'],
	P8T: ['America/Winnipeg'],
	P9A: ['America/Winnipeg'],
	P9N: ['America/Winnipeg'],
	G0G: ['America/Toronto', 'America/Puerto_Rico'],
	G4T: ['America/Halifax'],
	A0K: ['America/St_Johns', 'America/Goose_Bay'],
	A0P: ['America/Goose_Bay', 'America/St_Johns'],
	A2V: ['America/Goose_Bay'],
	S9V: ['America/Edmonton'],
	V0A: ['America/Edmonton', 'America/Vancouver'],
	V0B: ['America/Edmonton', 'America/Vancouver', 'America/Dawson_Creek'],
	V0C: ['America/Dawson_Creek', 'America/Vancouver'],
	V1A: ['America/Edmonton'],
	V1C: ['America/Edmonton'],
	V1G: ['America/Dawson_Creek'],
	V1J: ['America/Dawson_Creek'],
	X0A: ['America/Iqaluit', 'America/Panama'],
	X0B: ['America/Cambridge_Bay'],
	X0C: ['America/Rankin_Inlet', 'America/Panama'],
};
const MAIN_ZONES: Readonly<Record<string, string>> = {
	NL: 'America/St_Johns', QC: 'America/Toronto', ON: 'America/Toronto', SK: 'America/Regina', BC: 'America/Vancouver',
};

function ofCanada(code: string): PostalPlace | undefined {
	const provinces = /^[A-Z]\d[A-Z](\d[A-Z]\d)?$/.test(code) ? PROVINCES[code.charAt(0)]?.split(' ') : undefined;
	if (!provinces) return undefined;
	const regions = provinces.map((province) => `CA-${province}`);
	const zones = CANADIAN_EXCEPTIONS[code.slice(0, 3)];
	if (zones) return { regions, zones: zonesNamed(...zones) };
	const main = MAIN_ZONES[provinces[0] ?? ''];
	return { regions, zones: main ? zonesNamed(main) : zonesOfRegions(regions) };
}

// First code of a range, region, by Australia Post and by Correios (first five digits).
type Ranges = readonly (readonly [from: number, region: string])[];
const AUSTRALIA: Ranges = [
	[200, 'ACT'], [300, ''], [800, 'NT'], [1000, 'NSW'], [2600, 'ACT'], [2619, 'NSW'], [2900, 'ACT'], [2921, 'NSW'],
	[3000, 'VIC'], [4000, 'QLD'], [5000, 'SA'], [6000, 'WA'], [7000, 'TAS'], [8000, 'VIC'], [9000, 'QLD'],
];
const AUSTRALIAN_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
	'0872': ['Australia/Darwin', 'Australia/Adelaide', 'Australia/Perth'],
	2880: ['Australia/Broken_Hill'],
	2898: ['Australia/Lord_Howe'],
	6443: ['Australia/Perth', 'Australia/Eucla'],
};
const BRAZIL: Ranges = [
	[1000, 'SP'], [20000, 'RJ'], [29000, 'ES'], [30000, 'MG'], [40000, 'BA'], [49000, 'SE'], [50000, 'PE'], [57000, 'AL'],
	[58000, 'PB'], [59000, 'RN'], [60000, 'CE'], [64000, 'PI'], [65000, 'MA'], [66000, 'PA'], [68900, 'AP'], [69000, 'AM'],
	[69300, 'RR'], [69400, 'AM'], [69900, 'AC'], [70000, 'DF'], [72800, 'GO'], [73000, 'DF'], [73700, 'GO'], [76800, 'RO'],
	[77000, 'TO'], [78000, 'MT'], [79000, 'MS'], [80000, 'PR'], [88000, 'SC'], [90000, 'RS'],
];
const MAIN_ZONES_BY_RANGE: Readonly<Record<string, string>> = { 'AU-NSW': 'Australia/Sydney', 'AU-WA': 'Australia/Perth' };

function byRange(ranges: Ranges, country: string, code: number, exception?: readonly string[]): PostalPlace | undefined {
	const name = ranges.findLast(([from]) => code >= from)?.[1];
	if (!name) return undefined;
	const region = `${country}-${name}`;
	const main = MAIN_ZONES_BY_RANGE[region];
	return { regions: [region], zones: exception ? zonesNamed(...exception) : main ? zonesNamed(main) : zonesOfRegions([region]) };
}

function portugueseZone(code: number): string {
	if (code >= 9500) return 'Atlantic/Azores';
	return code >= 9000 ? 'Atlantic/Madeira' : 'Europe/Lisbon';
}

// Postcode areas; those that cross a border name both nations (Royal Mail).
const NATIONS: Readonly<Record<string, string>> = {
	BT: 'NIR', AB: 'SCT', DD: 'SCT', DG: 'SCT', EH: 'SCT', FK: 'SCT', G: 'SCT', HS: 'SCT', IV: 'SCT', KA: 'SCT', KW: 'SCT',
	KY: 'SCT', ML: 'SCT', PA: 'SCT', PH: 'SCT', ZE: 'SCT', TD: 'SCT ENG', CF: 'WLS', LD: 'WLS', SA: 'WLS', LL: 'WLS',
	NP: 'WLS ENG', SY: 'ENG WLS', HR: 'ENG WLS', CH: 'ENG WLS', CA: 'ENG SCT', JE: '', GY: '', IM: '',
};

function ofUnitedKingdom(code: string): PostalPlace | undefined {
	const area = /^([A-Z]{1,2})\d[A-Z\d]?(\d[A-Z]{2})?$/.exec(code)?.[1];
	if (area === undefined) return undefined;
	const nations = NATIONS[area] ?? 'ENG';
	return { regions: nations.split(' ').filter(Boolean).map((nation) => `GB-${nation}`), zones: zonesNamed('Europe/London') };
}

function zonesOfRegions(regions: readonly string[]): readonly TimeZone[] {
	return [...new Set(regions.flatMap((region) => zonesOfRegion(region) ?? []))];
}

function zonesNamed(...names: readonly string[]): readonly TimeZone[] {
	return names.map((name) => parseTimeZone(name)).filter((zone): zone is TimeZone => zone !== null);
}
