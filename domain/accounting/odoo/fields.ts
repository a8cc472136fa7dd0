import { z } from 'zod/v4';

import { instantOf, parseInstant } from '../../calendar/instant';
import { caption, given, identifier } from '../vendor-fields';

/** A link to another record: `[12, "Acme"]`, `{ id: 12, display_name: "Acme" }` or the bare id; false where there is none. */
export const many2one = given(
	z.preprocess(
		(value) => (Array.isArray(value) ? { id: value[0], display_name: value[1] } : typeof value === 'object' ? value : { id: value }),
		z.object({ id: identifier, display_name: caption }),
	),
);

/** `write_date`: a time of UTC without an offset. */
export const writtenAt = given(z.string().transform((text) => parseInstant(`${text.trim()}Z`) ?? parseInstant(text) ?? instantOf(NaN))).transform(
	(instant) => (instant !== undefined && Number.isFinite(instant) ? instant : undefined),
);
