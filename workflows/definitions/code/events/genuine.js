// Only who knows the secret can have signed it, and not longer ago than clocks differ.
const TOLERANCE_SECONDS = 300;
const same = (a, b) => {
	if (a.length !== b.length) return false;
	let differs = 0;
	for (let index = 0; index < a.length; index += 1) differs |= a.charCodeAt(index) ^ b.charCodeAt(index);
	return differs === 0;
};
const { raw, time, signatures, expected } = $input.first().json;
const refused = (reason) => [{ json: { genuine: false, reason } }];
if (!signatures.some((signature) => signature !== '' && same(signature, expected))) return refused('not signed with the secret of this address');
if (TIMED && !(Math.abs(Date.now() / 1000 - Number(time)) <= TOLERANCE_SECONDS)) return refused('signed too long ago');
let body;
try {
	body = JSON.parse(raw === '' ? '{}' : raw);
} catch {
	return refused('no JSON');
}
