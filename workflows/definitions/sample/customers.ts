/** How a customer of the sample ledger pays. */
export type PayingHabit = 'prompt' | 'forgetful' | 'late' | 'deteriorating' | 'at_risk' | 'new';

export interface SampleCustomer {
	name: string;
	contact: string;
	city: string;
	postalCode: string;
	region: string;
	habit: PayingHabit;
}

export interface SampleCountry {
	country: string;
	timeZone: string;
	language: string;
	currency: string;
	customers: readonly SampleCustomer[];
}

const of = (habit: PayingHabit, name: string, contact: string, city: string, postalCode: string, region: string): SampleCustomer => ({
	habit, name, contact, city, postalCode, region,
});

/** Invented firms in ten countries and six currencies. Any likeness to a real one is an accident. */
export const SAMPLE_COUNTRIES: readonly SampleCountry[] = [
	{
		country: 'DE', timeZone: 'Europe/Berlin', language: 'de', currency: 'EUR',
		customers: [
			of('prompt', 'Tischlerei Hagebrecht GmbH', 'Jule Hagebrecht', 'Celle', '29221', 'DE-NI'),
			of('forgetful', 'Bäckerei Morgenrot KG', 'Anton Siebert', 'Jena', '07743', 'DE-TH'),
			of('late', 'Elbkontor Logistik GmbH', 'Marlies Dohm', 'Hamburg', '20457', 'DE-HH'),
			of('prompt', 'Physiopraxis am Wall', 'Dr. Ines Pohl', 'Bremen', '28195', 'DE-HB'),
			of('deteriorating', 'Fahrradhaus Zwickl OHG', 'Georg Zwickl', 'Regensburg', '93047', 'DE-BY'),
			of('forgetful', 'Studio Lichtblick', 'Mira Anders', 'Leipzig', '04109', 'DE-SN'),
			of('at_risk', 'Metallbau Kessenich GmbH', 'Rolf Kessenich', 'Neuss', '41460', 'DE-NW'),
			of('prompt', 'Gartenwerk Sommerfeld', 'Paula Sommerfeld', 'Freiburg', '79098', 'DE-BW'),
			of('new', 'Hofladen Windrose', 'Tjark Behrens', 'Husum', '25813', 'DE-SH'),
			of('late', 'Druckhaus Papenfuß', 'Silke Papenfuß', 'Kassel', '34117', 'DE-HE'),
		],
	},
	{
		country: 'AT', timeZone: 'Europe/Vienna', language: 'de', currency: 'EUR',
		customers: [
			of('prompt', 'Alpenholz Wieser GmbH', 'Barbara Wieser', 'Innsbruck', '6020', 'AT-7'),
			of('forgetful', 'Café Glockenspiel', 'Leopold Hrdina', 'Graz', '8010', 'AT-6'),
			of('late', 'Donau Eventtechnik', 'Sabine Kogler', 'Linz', '4020', 'AT-4'),
			of('prompt', 'Ordination Dr. Traxler', 'Dr. Felix Traxler', 'Wien', '1070', 'AT-9'),
		],
	},
	{
		country: 'CH', timeZone: 'Europe/Zurich', language: 'de', currency: 'CHF',
		customers: [
			of('prompt', 'Uhrenatelier Brönnimann AG', 'Reto Brönnimann', 'Bern', '3011', 'CH-BE'),
			of('prompt', 'Seeblick Treuhand AG', 'Nicole Aebi', 'Luzern', '6003', 'CH-LU'),
			of('forgetful', 'Velowerk Limmat', 'Beat Sutter', 'Zürich', '8005', 'CH-ZH'),
			of('deteriorating', 'Bergbahn Gastro AG', 'Urs Camenzind', 'Chur', '7000', 'CH-GR'),
		],
	},
	{
		country: 'GB', timeZone: 'Europe/London', language: 'en', currency: 'GBP',
		customers: [
			of('prompt', 'Calder Joinery Ltd', 'Hannah Ackroyd', 'Leeds', 'LS1 4AP', 'GB-ENG'),
			of('forgetful', 'The Copper Kettle Tea Rooms', 'Moira Tennant', 'York', 'YO1 7HH', 'GB-ENG'),
			of('late', 'Harbourside Studios Ltd', 'Dev Patel', 'Bristol', 'BS1 5DB', 'GB-ENG'),
			of('prompt', 'Glen Affric Outdoor Ltd', 'Ewan Fraser', 'Inverness', 'IV1 1QY', 'GB-SCT'),
			of('at_risk', 'Castle Street Interiors Ltd', 'Priya Nair', 'Cardiff', 'CF10 1BS', 'GB-WLS'),
			of('forgetful', 'Lagan Print Works Ltd', 'Orla McKee', 'Belfast', 'BT1 3LT', 'GB-NIR'),
			of('deteriorating', 'Fenland Growers Ltd', 'Tom Barrow', 'Ely', 'CB7 4DL', 'GB-ENG'),
			of('new', 'Saltmarsh Bakery Ltd', 'Grace Odell', 'Whitstable', 'CT5 1BZ', 'GB-ENG'),
			of('prompt', 'Meridian Dental Supplies Ltd', 'Aled Pryce', 'Manchester', 'M2 3WQ', 'GB-ENG'),
		],
	},
	{
		country: 'US', timeZone: 'America/New_York', language: 'en', currency: 'USD',
		customers: [
			of('prompt', 'Hudson Valley Cider Co.', 'Laurel Whitcomb', 'Kingston', '12401', 'US-NY'),
			of('late', 'Brass Lantern Fixtures LLC', 'Marcus Hale', 'Providence', '02903', 'US-RI'),
			of('forgetful', 'Blue Heron Veterinary Clinic', 'Dr. Ana Lucero', 'Burlington', '05401', 'US-VT'),
			of('prompt', 'Keystone Fastener Supply Inc.', 'Walt Brandt', 'Allentown', '18101', 'US-PA'),
			of('deteriorating', 'Tidewater Catering Group', 'Simone Ellis', 'Norfolk', '23510', 'US-VA'),
			of('at_risk', 'Granite State Builders LLC', 'Ray Pelletier', 'Nashua', '03060', 'US-NH'),
			of('prompt', 'Cardinal Office Furniture Inc.', 'Jean Okafor', 'Raleigh', '27601', 'US-NC'),
			of('forgetful', 'Maple & Main Design', 'Theo Lindqvist', 'Portland', '04101', 'US-ME'),
		],
	},
	{
		country: 'US', timeZone: 'America/Los_Angeles', language: 'en', currency: 'USD',
		customers: [
			of('forgetful', 'Cascade Trail Outfitters', 'Robin Sato', 'Bend', '97701', 'US-OR'),
			of('prompt', 'Sierra Solar Services Inc.', 'Elena Marsh', 'Sacramento', '95814', 'US-CA'),
			of('late', 'Puget Sound Woodworks LLC', 'Nils Haugen', 'Tacoma', '98402', 'US-WA'),
		],
	},
	{
		country: 'FR', timeZone: 'Europe/Paris', language: 'fr', currency: 'EUR',
		customers: [
			of('late', 'Atelier Vasseur SARL', 'Camille Vasseur', 'Lyon', '69002', 'FR-ARA'),
			of('prompt', 'Boulangerie Maréchal SAS', 'Hugo Maréchal', 'Nantes', '44000', 'FR-PDL'),
			of('forgetful', 'Cabinet Roussel & Fils', 'Élise Roussel', 'Lille', '59800', 'FR-HDF'),
			of('deteriorating', 'Transports Bellegarde', 'Karim Benali', 'Marseille', '13002', 'FR-PAC'),
			of('prompt', 'Librairie du Canal', 'Sophie Garnier', 'Toulouse', '31000', 'FR-OCC'),
		],
	},
	{
		country: 'NL', timeZone: 'Europe/Amsterdam', language: 'nl', currency: 'EUR',
		customers: [
			of('prompt', 'Bakkerij Dijkstra B.V.', 'Sanne Dijkstra', 'Utrecht', '3511', 'NL-UT'),
			of('forgetful', 'Kade Fietsen V.O.F.', 'Joris Kuipers', 'Rotterdam', '3011', 'NL-ZH'),
			of('late', 'Polder Techniek B.V.', 'Marit Hoekstra', 'Zwolle', '8011', 'NL-OV'),
			of('prompt', 'Tulp & Co Bloemen', 'Bram Visser', 'Haarlem', '2011', 'NL-NH'),
		],
	},
	{
		country: 'ES', timeZone: 'Europe/Madrid', language: 'es', currency: 'EUR',
		customers: [
			of('late', 'Talleres Navarro S.L.', 'Lucía Navarro', 'Valencia', '46001', 'ES-VC'),
			of('forgetful', 'Clínica Dental Ribera', 'Dr. Pablo Ribera', 'Sevilla', '41001', 'ES-AN'),
			of('prompt', 'Bodegas Monteclaro S.A.', 'Inés Calvo', 'Logroño', '26001', 'ES-RI'),
			of('at_risk', 'Reformas Ortega', 'Raúl Ortega', 'Murcia', '30001', 'ES-MC'),
		],
	},
	{
		country: 'IT', timeZone: 'Europe/Rome', language: 'it', currency: 'EUR',
		customers: [
			of('forgetful', 'Officina Bertoldi S.r.l.', 'Giulia Bertoldi', 'Torino', '10121', 'IT-21'),
			of('late', 'Trattoria Al Molo', 'Sergio Zanin', 'Trieste', '34121', 'IT-36'),
			of('prompt', 'Tessuti Marangoni S.p.A.', 'Chiara Marangoni', 'Prato', '59100', 'IT-52'),
			of('deteriorating', 'Edilizia Lupo', 'Marco Lupo', 'Bari', '70121', 'IT-75'),
		],
	},
	{
		country: 'SE', timeZone: 'Europe/Stockholm', language: 'en', currency: 'SEK',
		customers: [
			of('prompt', 'Nordljus Keramik AB', 'Astrid Lund', 'Göteborg', '411 06', 'SE-O'),
			of('forgetful', 'Fjällbris Stugor AB', 'Oskar Nyberg', 'Östersund', '831 31', 'SE-Z'),
			of('late', 'Hamngatan Bygg AB', 'Elin Sjöberg', 'Malmö', '211 20', 'SE-M'),
		],
	},
	{
		country: 'PL', timeZone: 'Europe/Warsaw', language: 'en', currency: 'PLN',
		customers: [
			of('prompt', 'Meble Wisła Sp. z o.o.', 'Agnieszka Nowak', 'Kraków', '31-001', 'PL-12'),
			of('forgetful', 'Bałtyk Jachty Sp. z o.o.', 'Piotr Zieliński', 'Gdańsk', '80-001', 'PL-22'),
			of('late', 'Drukarnia Rynek', 'Ewa Kaczmarek', 'Wrocław', '50-001', 'PL-02'),
		],
	},
];
