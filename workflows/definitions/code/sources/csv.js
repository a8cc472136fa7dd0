// The whole file each time: it is how things stand.
return [request('the file', settings.csvUrl)];
