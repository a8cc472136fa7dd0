import { describeQueueFaults } from '../faults/queue-faults';

describeQueueFaults({ touches: 600, workerKills: 20, payments: 2_000 });
