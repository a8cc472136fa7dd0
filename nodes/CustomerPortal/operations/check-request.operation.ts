import { checkLink } from '../../../domain/portal/check-link';
import { answerKey } from '../../../domain/portal/answer-key';
import { pageHeaders } from '../../../domain/portal/page/headers';
import { refusalPage } from '../../../domain/portal/page/refusal-page';
import { readRequest } from '../../../domain/portal/request';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { readKeys } from '../keys';
import { lookProperties, readLook } from '../look';
import { shownFor, type PortalOperation } from './operation';

const OUTPUT = { valid: 0, refused: 1 } as const;
const REFUSED = 404;

/**
 * Calls of the page, as the Webhook node hands them on with their `method`: a valid one says whose page it asks for, and
 * nothing else of the caller; any other gets the page that says no more than that.
 */
export const checkRequest: PortalOperation = {
	properties: shownFor('checkRequest', lookProperties),
	async execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 2, OUTPUT.refused);
		const keys = await readKeys(context);
		const look = readLook(context);
		const asOf = readAsOf(context);
		items.forEach(({ json }, index) => {
			try {
				const request = readRequest(json);
				const link = checkLink(request.token, { keys, revocations: [], asOf });
				if (!link.valid) {
					const html = refusalPage(look, request.language);
					delivery.make(OUTPUT.refused, { portal: { refusal: link.refusal, status: REFUSED, headers: pageHeaders(), html } }, [index]);
					return;
				}
				const { grant, linkId } = link;
				const answer = request.method === 'POST' ? answerKey(request, linkId, keys, asOf) : undefined;
				const about = { customerId: grant.customerId, invoiceIds: grant.invoiceIds, linkId, answerKey: answer?.valid ? answer.eventKey : '' };
				delivery.make(OUTPUT.valid, { portal: { ...about, request } }, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
