-- The place of a plan within its run, leaders before those they lead, so that a copy finds the copy it hangs on.
ALTER TABLE skp_asal ADD COLUMN urut int NOT NULL DEFAULT 0;
CREATE INDEX skp_asal_urut_ix ON skp_asal (pembukaan_id, urut);
