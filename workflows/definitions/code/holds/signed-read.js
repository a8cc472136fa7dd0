// All there is to know of the ticket stands in the call.
return $('Genuine?').first().json.changes.map((json) => ({ json }));
