-- Made from the definitions of the workflows. Each file may be run any number of times: what is there stays as it is.
-- Columns that tables of an older version lack.

ALTER TABLE dunning_customers
	ADD COLUMN IF NOT EXISTS "customerId" text,
	ADD COLUMN IF NOT EXISTS "name" text,
	ADD COLUMN IF NOT EXISTS "contactName" text,
	ADD COLUMN IF NOT EXISTS "email" text,
	ADD COLUMN IF NOT EXISTS "phone" text,
	ADD COLUMN IF NOT EXISTS "phones" text,
	ADD COLUMN IF NOT EXISTS "country" text,
	ADD COLUMN IF NOT EXISTS "region" text,
	ADD COLUMN IF NOT EXISTS "street" text,
	ADD COLUMN IF NOT EXISTS "postalCode" text,
	ADD COLUMN IF NOT EXISTS "city" text,
	ADD COLUMN IF NOT EXISTS "timeZone" text,
	ADD COLUMN IF NOT EXISTS "language" text,
	ADD COLUMN IF NOT EXISTS "kind" text,
	ADD COLUMN IF NOT EXISTS "relationship" text,
	ADD COLUMN IF NOT EXISTS "industry" text,
	ADD COLUMN IF NOT EXISTS "lifetimeValue" double precision,
	ADD COLUMN IF NOT EXISTS "tags" text,
	ADD COLUMN IF NOT EXISTS "channelPreference" text,
	ADD COLUMN IF NOT EXISTS "holdReason" text,
	ADD COLUMN IF NOT EXISTS "holdUntil" text,
	ADD COLUMN IF NOT EXISTS "consent" text,
	ADD COLUMN IF NOT EXISTS "flags" text,
	ADD COLUMN IF NOT EXISTS "contactHours" text;

ALTER TABLE dunning_invoices
	ADD COLUMN IF NOT EXISTS "invoiceId" text,
	ADD COLUMN IF NOT EXISTS "number" text,
	ADD COLUMN IF NOT EXISTS "customerId" text,
	ADD COLUMN IF NOT EXISTS "issueDate" text,
	ADD COLUMN IF NOT EXISTS "dueDate" text,
	ADD COLUMN IF NOT EXISTS "currency" text,
	ADD COLUMN IF NOT EXISTS "total" text,
	ADD COLUMN IF NOT EXISTS "amountDue" text,
	ADD COLUMN IF NOT EXISTS "amountPaid" text,
	ADD COLUMN IF NOT EXISTS "status" text,
	ADD COLUMN IF NOT EXISTS "disputed" boolean,
	ADD COLUMN IF NOT EXISTS "purchaseOrder" text,
	ADD COLUMN IF NOT EXISTS "description" text,
	ADD COLUMN IF NOT EXISTS "paymentUrl" text,
	ADD COLUMN IF NOT EXISTS "documentUrl" text,
	ADD COLUMN IF NOT EXISTS "settledOn" text,
	ADD COLUMN IF NOT EXISTS "sourceSystem" text,
	ADD COLUMN IF NOT EXISTS "sourceUrl" text,
	ADD COLUMN IF NOT EXISTS "sourceUpdatedAt" text,
	ADD COLUMN IF NOT EXISTS "terms" text,
	ADD COLUMN IF NOT EXISTS "paymentPlan" text,
	ADD COLUMN IF NOT EXISTS "lastPaymentFailure" text,
	ADD COLUMN IF NOT EXISTS "subscription" text;

ALTER TABLE dunning_events
	ADD COLUMN IF NOT EXISTS "at" timestamptz,
	ADD COLUMN IF NOT EXISTS "type" text,
	ADD COLUMN IF NOT EXISTS "customerId" text,
	ADD COLUMN IF NOT EXISTS "invoiceId" text,
	ADD COLUMN IF NOT EXISTS "channel" text,
	ADD COLUMN IF NOT EXISTS "tier" text,
	ADD COLUMN IF NOT EXISTS "key" text,
	ADD COLUMN IF NOT EXISTS "amount" text,
	ADD COLUMN IF NOT EXISTS "currency" text,
	ADD COLUMN IF NOT EXISTS "data" text,
	ADD COLUMN IF NOT EXISTS "previousHash" text,
	ADD COLUMN IF NOT EXISTS "hash" text;

ALTER TABLE dunning_outbox
	ADD COLUMN IF NOT EXISTS "key" text,
	ADD COLUMN IF NOT EXISTS "keys" text,
	ADD COLUMN IF NOT EXISTS "status" text,
	ADD COLUMN IF NOT EXISTS "customerId" text,
	ADD COLUMN IF NOT EXISTS "customerName" text,
	ADD COLUMN IF NOT EXISTS "invoiceId" text,
	ADD COLUMN IF NOT EXISTS "invoiceIds" text,
	ADD COLUMN IF NOT EXISTS "tier" text,
	ADD COLUMN IF NOT EXISTS "tone" text,
	ADD COLUMN IF NOT EXISTS "channel" text,
	ADD COLUMN IF NOT EXISTS "recipient" text,
	ADD COLUMN IF NOT EXISTS "subject" text,
	ADD COLUMN IF NOT EXISTS "text" text,
	ADD COLUMN IF NOT EXISTS "html" text,
	ADD COLUMN IF NOT EXISTS "pdf" text,
	ADD COLUMN IF NOT EXISTS "headers" text,
	ADD COLUMN IF NOT EXISTS "whatsapp" text,
	ADD COLUMN IF NOT EXISTS "language" text,
	ADD COLUMN IF NOT EXISTS "template" text,
	ADD COLUMN IF NOT EXISTS "variant" text,
	ADD COLUMN IF NOT EXISTS "amountDue" text,
	ADD COLUMN IF NOT EXISTS "currency" text,
	ADD COLUMN IF NOT EXISTS "reason" text,
	ADD COLUMN IF NOT EXISTS "behaviour" text,
	ADD COLUMN IF NOT EXISTS "policy" text,
	ADD COLUMN IF NOT EXISTS "approvalReason" text,
	ADD COLUMN IF NOT EXISTS "plannedBy" text,
	ADD COLUMN IF NOT EXISTS "decidedBy" text,
	ADD COLUMN IF NOT EXISTS "note" text,
	ADD COLUMN IF NOT EXISTS "claimedBy" text,
	ADD COLUMN IF NOT EXISTS "messageId" text,
	ADD COLUMN IF NOT EXISTS "outcome" text,
	ADD COLUMN IF NOT EXISTS "sendAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "plannedAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "expiresAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "decidedAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "claimedAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "sentAt" timestamptz,
	ADD COLUMN IF NOT EXISTS "attempts" double precision,
	ADD COLUMN IF NOT EXISTS "page" text,
	ADD COLUMN IF NOT EXISTS "pageUntil" timestamptz;

ALTER TABLE dunning_problems
	ADD COLUMN IF NOT EXISTS "at" timestamptz,
	ADD COLUMN IF NOT EXISTS "problem" text,
	ADD COLUMN IF NOT EXISTS "kind" text,
	ADD COLUMN IF NOT EXISTS "status" text,
	ADD COLUMN IF NOT EXISTS "workflow" text,
	ADD COLUMN IF NOT EXISTS "execution" text,
	ADD COLUMN IF NOT EXISTS "node" text,
	ADD COLUMN IF NOT EXISTS "message" text,
	ADD COLUMN IF NOT EXISTS "customerId" text,
	ADD COLUMN IF NOT EXISTS "invoiceId" text,
	ADD COLUMN IF NOT EXISTS "key" text,
	ADD COLUMN IF NOT EXISTS "item" text,
	ADD COLUMN IF NOT EXISTS "doneBy" text,
	ADD COLUMN IF NOT EXISTS "note" text;

ALTER TABLE dunning_channels
	ADD COLUMN IF NOT EXISTS "at" timestamptz,
	ADD COLUMN IF NOT EXISTS "channel" text,
	ADD COLUMN IF NOT EXISTS "status" text,
	ADD COLUMN IF NOT EXISTS "workflowId" text,
	ADD COLUMN IF NOT EXISTS "workflow" text;

ALTER TABLE dunning_runs
	ADD COLUMN IF NOT EXISTS "source" text,
	ADD COLUMN IF NOT EXISTS "at" timestamptz,
	ADD COLUMN IF NOT EXISTS "receivables" double precision,
	ADD COLUMN IF NOT EXISTS "workflowId" text;

ALTER TABLE dunning_deliveries
	ADD COLUMN IF NOT EXISTS "delivery" text,
	ADD COLUMN IF NOT EXISTS "execution" text,
	ADD COLUMN IF NOT EXISTS "sender" text,
	ADD COLUMN IF NOT EXISTS "at" timestamptz;

ALTER TABLE dunning_pages
	ADD COLUMN IF NOT EXISTS "work" text,
	ADD COLUMN IF NOT EXISTS "round" text,
	ADD COLUMN IF NOT EXISTS "after" text,
	ADD COLUMN IF NOT EXISTS "upto" text,
	ADD COLUMN IF NOT EXISTS "more" boolean,
	ADD COLUMN IF NOT EXISTS "at" timestamptz;

ALTER TABLE dunning_reports
	ADD COLUMN IF NOT EXISTS "report" text,
	ADD COLUMN IF NOT EXISTS "at" timestamptz,
	ADD COLUMN IF NOT EXISTS "refreshAfter" timestamptz,
	ADD COLUMN IF NOT EXISTS "settings" text,
	ADD COLUMN IF NOT EXISTS "html" text;

ALTER TABLE dunning_schema
	ADD COLUMN IF NOT EXISTS "version" double precision,
	ADD COLUMN IF NOT EXISTS "at" timestamptz;
