-- Made from the definitions of the workflows. Each file may be run any number of times: what is there stays as it is.
-- The workflows look here before they do anything.

INSERT INTO dunning_schema ("version", "at") VALUES (2, now()) ON CONFLICT DO NOTHING;
