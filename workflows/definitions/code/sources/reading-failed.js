// A busy or broken server is asked again, after as long as it says; anything else ends the run here, since planning on
// half of the data would remind people who have paid. An invoice that was deleted is no failure.
const TRIES = 5;
const LONGEST_WAIT = 900;
// The system's own clock, where it shows it: ours may be wrong.
const saidToWait = (headers) => ({ after: headers?.['retry-after'], now: Date.parse(headers?.date) || Date.now() });
const failed = $input.all().map(({ json: { error, tries = 0, waitSeconds, ...request } }) => {
	const said = String(error?.description ?? error?.error ?? error?.message ?? error ?? '').slice(0, 300);
	// Of some failures n8n only tells the text.
	const status = Number(error?.statusCode ?? error?.httpCode ?? error?.response?.status ?? /(?:^|status code )(\d{3})\b/.exec(said)?.[1]) || 0;
	const noAccess = status === 401 || status === 403 || /could not be refreshed/i.test(said);
	const broken = status === 0 || status === 408 || status === 429 || status >= 500;
	return { status, noAccess, broken, said, tries: tries + 1, request, ...saidToWait(error?.response?.headers) };
});
const missing = failed.filter(({ status, request }) => !(status === 404 && request.mayBeGone));
for (const { status, noAccess, broken, said, tries, request } of missing) {
	const where = `SOURCE: ${request.list} could not be read`;
	if (noAccess) throw new Error(`${where} (${status || 'no access'}): the account is not accepted. Open "Read" and connect it again. Nothing is planned. ${said}`);
	if (!broken) throw new Error(`${where} (${status}). Nothing is planned. ${said}`);
	if (tries >= TRIES) throw new Error(`${where} after ${TRIES} tries (${status || 'no answer'}). Nothing is planned. ${said}`);
}
// Retry-After is a number of seconds or a date; without it the pauses grow.
const secondsOf = ({ after, now, tries }) => {
	const told = Number.isNaN(Number(after)) ? (Date.parse(after) - now) / 1000 : Number(after);
	return Number.isFinite(told) ? told : Math.min(60, 2 ** tries);
};
const wait = Math.min(LONGEST_WAIT, Math.max(1, ...missing.map(secondsOf)));
return missing.map(({ request, tries }) => ({ json: { ...request, tries, waitSeconds: Math.ceil(wait) } }));
