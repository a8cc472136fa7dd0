import { describeSendingFaults } from '../faults/sending-faults';

describeSendingFaults('data-tables', { cutTouches: 500, cuts: 20, touches: 100 });
