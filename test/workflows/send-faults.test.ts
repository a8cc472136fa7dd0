import { describeSendingFaults } from '../faults/sending-faults';

/** A short form of test/long/send-faults.long.test.ts. */
describe.each(['data-tables', 'postgres'] as const)('what may go wrong while sending', (topology) => {
	describeSendingFaults(topology, { cutTouches: 24, cuts: 2, touches: 12 });
});
