/** What people set for tables of their own: what rows leave open. */
export const SPREADSHEET_SETTINGS = { defaultCurrency: '' } as const;

/** Options of the Invoice Normaliser for them. */
export const spreadsheetOptions = { defaultCurrency: "={{ $('Settings').first().json.defaultCurrency }}" } as const;
