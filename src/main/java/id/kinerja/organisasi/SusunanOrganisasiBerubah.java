package id.kinerja.organisasi;

/** Units or posts have changed, within the transaction that publishes this. */
public record SusunanOrganisasiBerubah() {}
