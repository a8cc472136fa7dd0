// The whole sheet each time: it is how things stand.
return [request('the sheet', settings.sheetUrl, {}, { sheet: settings.sheetName })];
