import { failedDelivery } from '../../../domain/ledger/delivery-outcome';

const failed = { status: 'failed', hardBounce: false, optedOut: false };
const unknown = { status: 'unknown', hardBounce: false, optedOut: false };

describe('what a failed sending proves', () => {
	it.each([
		['email', '451 4.3.0 Try again later', failed],
		['email', '550 5.1.1 No such user', { ...failed, hardBounce: true }],
		['email', 'connect ECONNREFUSED 127.0.0.1:25', failed],
		['email', 'Connection closed unexpectedly', unknown],
		['email', 'Bad request - please check your parameters', failed],
		['email', 'The service was not able to process your request', unknown],
		['sms', "Bad request - please check your parameters The 'To' number +49151 is not a valid phone number. 400", { ...failed, hardBounce: true }],
		['sms', 'Bad request - please check your parameters Attempt to send to unsubscribed recipient 400', { ...failed, optedOut: true }],
		['sms', '429 - {"code":20429}', failed],
		['sms', 'The service is receiving too many requests from you', failed],
		['sms', 'Gateway timed out - perhaps try again later?', unknown],
		['whatsapp', '400 - {"error":{"code":131026,"message":"Message undeliverable"}}', { ...failed, hardBounce: true }],
		['letter', 'Workflow is not active and cannot be executed.', failed],
		['in_app', 'socket hang up', unknown],
	])('%s: %s', (channel, error, expected) => {
		expect(failedDelivery(error, channel)).toEqual(expected);
	});
});
