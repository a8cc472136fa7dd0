import { describeQueueFaults } from '../faults/queue-faults';

describeQueueFaults({ touches: 200, workerKills: 2, payments: 200 });
