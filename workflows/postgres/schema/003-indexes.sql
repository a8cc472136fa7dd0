-- Made from the definitions of the workflows. Each file may be run any number of times: what is there stays as it is.

CREATE UNIQUE INDEX IF NOT EXISTS dunning_customers_customerid ON dunning_customers ("customerId");

CREATE INDEX IF NOT EXISTS dunning_invoices_customerid ON dunning_invoices ("customerId");
CREATE UNIQUE INDEX IF NOT EXISTS dunning_invoices_invoiceid ON dunning_invoices ("invoiceId");

CREATE UNIQUE INDEX IF NOT EXISTS dunning_events_hash ON dunning_events ("hash");
CREATE INDEX IF NOT EXISTS dunning_events_customerid_at ON dunning_events ("customerId", "at");

CREATE UNIQUE INDEX IF NOT EXISTS dunning_outbox_key ON dunning_outbox ("key");
CREATE INDEX IF NOT EXISTS dunning_outbox_customerid ON dunning_outbox ("customerId");
CREATE INDEX IF NOT EXISTS dunning_outbox_sendat_id ON dunning_outbox ("sendAt", "id") WHERE "status" IN ('planned', 'approved', 'shadow');
CREATE INDEX IF NOT EXISTS dunning_outbox_page ON dunning_outbox ("page") WHERE "page" IS NOT NULL;
CREATE INDEX IF NOT EXISTS dunning_outbox_status_sendat ON dunning_outbox ("status", "sendAt") WHERE "status" IN ('planned', 'approved', 'awaiting_approval', 'claimed');

CREATE UNIQUE INDEX IF NOT EXISTS dunning_deliveries_delivery ON dunning_deliveries ("delivery");
CREATE INDEX IF NOT EXISTS dunning_deliveries_sender ON dunning_deliveries ("sender");

CREATE UNIQUE INDEX IF NOT EXISTS dunning_pages_work ON dunning_pages ("work");

CREATE UNIQUE INDEX IF NOT EXISTS dunning_reports_report ON dunning_reports ("report");

CREATE UNIQUE INDEX IF NOT EXISTS dunning_schema_version ON dunning_schema ("version");

-- "02 Send what is due" takes a page of due touches with FOR UPDATE SKIP LOCKED, over the index of "sendAt" and "id": executions that
-- take one at the same moment take different ones, and none waits. Each touch of dunning_outbox is then claimed by
-- UPDATE … WHERE "key" = … AND "status" = … RETURNING, which only one execution gets a row from.
