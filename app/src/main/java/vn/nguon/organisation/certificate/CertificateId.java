package vn.nguon.organisation.certificate;

import com.fasterxml.jackson.annotation.JsonValue;

/** A certificate of an organisation. */
public record CertificateId(@JsonValue long value) {

    /** As the ledger names it: {@code certificate:7}. */
    public String subject() {
        return "certificate:" + value;
    }
}
