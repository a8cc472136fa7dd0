-- Made from the definitions of the workflows. Each file may be run any number of times: what is there stays as it is.

CREATE TABLE IF NOT EXISTS dunning_customers (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"customerId" text,
	"name" text,
	"contactName" text,
	"email" text,
	"phone" text,
	"phones" text,
	"country" text,
	"region" text,
	"street" text,
	"postalCode" text,
	"city" text,
	"timeZone" text,
	"language" text,
	"kind" text,
	"relationship" text,
	"industry" text,
	"lifetimeValue" double precision,
	"tags" text,
	"channelPreference" text,
	"holdReason" text,
	"holdUntil" text,
	"consent" text,
	"flags" text,
	"contactHours" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_invoices (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"invoiceId" text,
	"number" text,
	"customerId" text,
	"issueDate" text,
	"dueDate" text,
	"currency" text,
	"total" text,
	"amountDue" text,
	"amountPaid" text,
	"status" text,
	"disputed" boolean,
	"purchaseOrder" text,
	"description" text,
	"paymentUrl" text,
	"documentUrl" text,
	"settledOn" text,
	"sourceSystem" text,
	"sourceUrl" text,
	"sourceUpdatedAt" text,
	"terms" text,
	"paymentPlan" text,
	"lastPaymentFailure" text,
	"subscription" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_events (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"at" timestamptz,
	"type" text,
	"customerId" text,
	"invoiceId" text,
	"channel" text,
	"tier" text,
	"key" text,
	"amount" text,
	"currency" text,
	"data" text,
	"previousHash" text,
	"hash" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_outbox (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"key" text,
	"keys" text,
	"status" text,
	"customerId" text,
	"customerName" text,
	"invoiceId" text,
	"invoiceIds" text,
	"tier" text,
	"tone" text,
	"channel" text,
	"recipient" text,
	"subject" text,
	"text" text,
	"html" text,
	"pdf" text,
	"headers" text,
	"whatsapp" text,
	"language" text,
	"template" text,
	"variant" text,
	"amountDue" text,
	"currency" text,
	"reason" text,
	"behaviour" text,
	"policy" text,
	"approvalReason" text,
	"plannedBy" text,
	"decidedBy" text,
	"note" text,
	"claimedBy" text,
	"messageId" text,
	"outcome" text,
	"sendAt" timestamptz,
	"plannedAt" timestamptz,
	"expiresAt" timestamptz,
	"decidedAt" timestamptz,
	"claimedAt" timestamptz,
	"sentAt" timestamptz,
	"attempts" double precision,
	"page" text,
	"pageUntil" timestamptz,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_problems (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"at" timestamptz,
	"problem" text,
	"kind" text,
	"status" text,
	"workflow" text,
	"execution" text,
	"node" text,
	"message" text,
	"customerId" text,
	"invoiceId" text,
	"key" text,
	"item" text,
	"doneBy" text,
	"note" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_channels (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"at" timestamptz,
	"channel" text,
	"status" text,
	"workflowId" text,
	"workflow" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_runs (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"source" text,
	"at" timestamptz,
	"receivables" double precision,
	"workflowId" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_deliveries (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"delivery" text,
	"execution" text,
	"sender" text,
	"at" timestamptz,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_pages (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"work" text,
	"round" text,
	"after" text,
	"upto" text,
	"more" boolean,
	"at" timestamptz,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_reports (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"report" text,
	"at" timestamptz,
	"refreshAfter" timestamptz,
	"settings" text,
	"html" text,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS dunning_schema (
	"id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	"version" double precision,
	"at" timestamptz,
	"createdAt" timestamptz NOT NULL DEFAULT now()
);

-- Partitions: dunning_events only grows. One table serves up to some tens of millions of rows, since everything that is asked
-- is asked of one customer, or of the customers of one page. Beyond that, create it instead with
--   PARTITION BY HASH ("customerId")
-- and, for n from 0 to 31,
--   CREATE TABLE dunning_events_n PARTITION OF dunning_events FOR VALUES WITH (MODULUS 32, REMAINDER n);
-- The primary key is then ("customerId", "id") and the unique index ("customerId", "hash"): a customer's chain lies in one
-- partition. By time ("at") would spread each customer's chain over all of them.
