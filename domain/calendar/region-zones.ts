import { onFirstUse } from '../memory/on-first-use';
import { zonesOfCountry } from './country-zones';
import { parseTimeZone, type TimeZone } from './time-zone';

/**
 * Which zones the clocks of a region (ISO 3166-2) may show, for countries that span several. A region that stands under
 * two zones is split between them. Zones that keep the same clock today stand for one another (Detroit, Louisville and
 * most of Indiana under New York). Source: IANA tz database; for the US, 49 CFR part 71.
 */
const REGIONS_BY_ZONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	US: {
		'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV',
		'America/Chicago': 'AL AR FL IA IL IN KS KY LA MI MN MO MS ND NE OK SD TN TX WI',
		'America/Denver': 'AZ CO ID KS MT ND NE NM NV OR SD TX UT WY',
		'America/Phoenix': 'AZ',
		'America/Los_Angeles': 'CA ID NV OR WA',
		'America/Anchorage': 'AK',
		'America/Adak': 'AK',
		'Pacific/Honolulu': 'HI',
		'America/Puerto_Rico': 'PR VI',
		'Pacific/Guam': 'GU MP',
		'Pacific/Pago_Pago': 'AS',
	},
	CA: {
		'America/St_Johns': 'NL',
		'America/Goose_Bay': 'NL',
		'America/Halifax': 'NS PE QC',
		'America/Moncton': 'NB',
		'America/Puerto_Rico': 'QC',
		'America/Toronto': 'ON QC',
		'America/Panama': 'NU ON',
		'America/Iqaluit': 'NU',
		'America/Winnipeg': 'MB ON',
		'America/Rankin_Inlet': 'NU',
		'America/Regina': 'SK',
		'America/Cambridge_Bay': 'NU',
		'America/Edmonton': 'AB BC NT SK',
		'America/Inuvik': 'NT',
		'America/Whitehorse': 'YT',
		'America/Dawson_Creek': 'BC',
		'America/Vancouver': 'BC',
	},
	AU: {
		'Australia/Sydney': 'ACT NSW',
		'Australia/Lord_Howe': 'NSW',
		'Australia/Broken_Hill': 'NSW',
		'Australia/Melbourne': 'VIC',
		'Australia/Brisbane': 'QLD',
		'Australia/Hobart': 'TAS',
		'Australia/Adelaide': 'SA',
		'Australia/Darwin': 'NT',
		'Australia/Eucla': 'WA',
		'Australia/Perth': 'WA',
	},
	BR: {
		'America/Noronha': 'PE',
		'America/Recife': 'PE',
		'America/Maceio': 'AL SE',
		'America/Bahia': 'BA',
		'America/Fortaleza': 'CE MA PB PI RN',
		'America/Belem': 'AP PA',
		'America/Araguaina': 'TO',
		'America/Sao_Paulo': 'DF ES GO MG PR RJ RS SC SP',
		'America/Santarem': 'PA',
		'America/Cuiaba': 'MT',
		'America/Campo_Grande': 'MS',
		'America/Porto_Velho': 'RO',
		'America/Boa_Vista': 'RR',
		'America/Manaus': 'AM',
		'America/Eirunepe': 'AM',
		'America/Rio_Branco': 'AC',
	},
	MX: {
		'America/Cancun': 'ROO',
		'America/Merida': 'CAM YUC',
		'America/Monterrey': 'COA DUR NLE TAM',
		'America/Matamoros': 'COA NLE TAM',
		'America/Mexico_City': 'AGU CHP CMX COL GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER ZAC',
		'America/Bahia_Banderas': 'NAY',
		'America/Mazatlan': 'BCS NAY SIN',
		'America/Chihuahua': 'CHH',
		'America/Ojinaga': 'CHH',
		'America/Ciudad_Juarez': 'CHH',
		'America/Hermosillo': 'SON',
		'America/Tijuana': 'BCN',
	},
	ID: {
		'Asia/Jakarta': 'AC BB BE BT JA JB JI JK JT KR LA RI SB SS SU YO',
		'Asia/Pontianak': 'KB KT',
		'Asia/Makassar': 'BA GO KI KS KU NB NT SA SG SN SR ST',
		'Asia/Jayapura': 'MA MU PA PB PD PE PS PT',
	},
	ES: {
		'Atlantic/Canary': 'CN GC TF',
		'Europe/Madrid': 'AN AR AS CB CE CL CM CT EX GA IB MC MD ML NC PV RI VC',
	},
	PT: {
		'Europe/Lisbon': '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18',
		'Atlantic/Azores': '20',
		'Atlantic/Madeira': '30',
	},
	NZ: {
		'Pacific/Auckland': 'AUK BOP CAN GIS HKB MBH MWT NSN NTL OTA STL TAS TKI WGN WKO WTC',
		'Pacific/Chatham': 'CIT',
	},
	CL: {
		'America/Santiago': 'AN AP AR AT BI CO LI LL LR ML NB RM TA VS',
		'Pacific/Easter': 'VS',
		'America/Punta_Arenas': 'MA',
	},
	EC: {
		'America/Guayaquil': 'A B C D E F G H I L M N O P R S SD SE T U X Y Z',
		'Pacific/Galapagos': 'W',
	},
};

// Asking the runtime whether it knows a zone takes half a millisecond.
const zonesByRegion = onFirstUse(() => {
	const byRegion = new Map<string, TimeZone[]>();
	for (const [country, zones] of Object.entries(REGIONS_BY_ZONE)) {
		for (const [name, regions] of Object.entries(zones)) {
			const zone = parseTimeZone(name);
			for (const region of zone ? regions.split(' ') : []) {
				const code = `${country}-${region}`;
				byRegion.set(code, [...(byRegion.get(code) ?? []), zone as TimeZone]);
			}
		}
	}
	return byRegion;
});

/** The zones of a region by its ISO 3166-2 code; undefined where the table does not know the region. */
export function zonesOfRegion(region: string): readonly TimeZone[] | undefined {
	return zonesByRegion().get(region);
}

/** The regions of a country that the table knows, as ISO 3166-2 codes, sorted. */
export function knownRegionsOf(country: string): readonly string[] {
	return [...zonesByRegion().keys()].filter((region) => region.startsWith(`${country}-`)).sort();
}

/**
 * Every zone that somebody in a country may live by. Where the table knows the country, zones without inhabitants and
 * zones that keep the clock of another one are left out, and so are territories that have a country code of their own.
 */
export function inhabitedZonesOf(country: string): readonly TimeZone[] {
	const all = zonesOfCountry(country);
	const known = Object.keys(REGIONS_BY_ZONE[country] ?? {});
	return known.length > 0 ? all.filter((zone) => known.includes(zone)) : all;
}
