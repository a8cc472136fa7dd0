// One note for each invoice of the touch. The key at its end tells a note that was written before.
const touch = $('To send').first().json;
const LONGEST = 250;
const keys = JSON.parse(touch.keys || '[]');
const day = String(touch.sentAt).slice(0, 10);
const said = `Dunning: ${touch.tier} sent by ${touch.channel} on ${day}`;
return JSON.parse(touch.invoiceIds || '[]').filter(Boolean).map((invoiceId, index) => {
	const key = keys[index] ?? touch.key;
	return { json: { invoiceId, key, note: `${said.slice(0, LONGEST - key.length - 3)} [${key}]` } };
});
