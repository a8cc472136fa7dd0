declare module 'zipcodes' {
	interface ZipCode {
		zip: string;
		latitude: number;
		longitude: number;
		city: string;
		state: string;
		country: string;
	}

	export const codes: Readonly<Record<string, ZipCode>>;
}
