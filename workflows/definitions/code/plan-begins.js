// A run begins with the first customer; one that goes on with a run of the same day that broke off, with the page it was at.
const { asOf } = $('Settings').first().json;
const round = asOf || $now.toISODate();
const called = $('Called before sending').isExecuted ? $('Called before sending').first().json : undefined;
const stopped = $input.first().json;
const goesOn = called ?? (stopped.round === round && stopped.more ? stopped : undefined);
return [{ json: { round, after: goesOn?.upto ?? '' } }];
