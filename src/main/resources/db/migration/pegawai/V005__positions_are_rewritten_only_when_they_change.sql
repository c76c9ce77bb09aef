COMMENT ON COLUMN pegawai_kedudukan.per IS 'The day on which this row came to be as it is; a row that stays the same is not written again';
