/** Minutes since midnight of `HH:MM` (00:00–24:00); null where the text is no time of day. */
export function parseTimeOfDay(text: string): number | null {
	const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
	if (!match) return null;
	const [hours, minutes] = [Number(match[1]), Number(match[2])];
	const total = hours * 60 + minutes;
	return minutes < 60 && total <= 24 * 60 ? total : null;
}
