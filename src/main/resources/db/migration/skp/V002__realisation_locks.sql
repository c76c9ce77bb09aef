-- While a period is being judged its realisation stands still; the module that judges puts the row here.
CREATE TABLE skp_kunci (
    skp_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    CONSTRAINT skp_kunci_pk PRIMARY KEY (skp_id, periode_id),
    CONSTRAINT skp_kunci_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_kunci_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id)
);
