import type { Instant } from '../calendar/instant';
import type { DunningEvent } from '../model/event';
import type { SentForm } from './known-rows';
import type { PortalLimits } from './limits';
import type { Problem } from './notice';

const HOUR_MS = 3_600_000;

/** A form that was sent, and the run that holds it. */
export interface Sending {
	/** Empty where the form's nonce is forged or too old. */
	answerKey: string;
	execution: string;
}

/**
 * Why a form must not count; undefined where it may. It is of a page that was shown too long ago, somebody has taken it
 * before, or too many came by the same link within the hour. Every run writes its row before it asks, so of parallel ones the first row wins and
 * none is overlooked. `forms`: those of the link, in the order in which the table took them.
 */
export function whyNot({ answerKey, execution }: Sending, forms: readonly SentForm[], events: readonly DunningEvent[], { formsPerHour }: PortalLimits, asOf: Instant): Problem | undefined {
	if (answerKey === '') return 'out_of_date';
	const first = forms.find(({ key }) => key === answerKey);
	const isAnothers = first !== undefined && first.execution !== execution;
	if (isAnothers || events.some(({ data }) => data.answer === answerKey)) return 'already';
	const lately = forms.filter(({ at, rowId }) => at > asOf - HOUR_MS && rowId <= (first?.rowId ?? Infinity));
	return lately.length > formsPerHour ? 'too_often' : undefined;
}
