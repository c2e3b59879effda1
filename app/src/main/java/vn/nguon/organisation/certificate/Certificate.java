package vn.nguon.organisation.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Sentence;

/**
 * A paper that somebody else gave an organisation for how it works.
 *
 * @param scope      what it covers: goods, fields, steps
 * @param stars      1 to 5, of OCOP only
 * @param validUntil the last day, or null if it does not expire
 */
public record Certificate(
        CertificateId id,
        OrganisationId organisation,
        Kind kind,
        String number,
        String issuer,
        String scope,
        @Nullable Integer stars,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable FileHash file,
        @Nullable Instant withdrawnAt,
        int version) {

    /** By which rules it was given. */
    public enum Kind {
        VIETGAP("VietGAP", "VietGAP"),
        GLOBALGAP("GlobalG.A.P.", "GlobalG.A.P."),
        GACP_WHO("GACP-WHO", "GACP-WHO"),
        ORGANIC("Hữu cơ", "Organic"),
        OCOP("OCOP", "OCOP"),
        HACCP("HACCP", "HACCP"),
        ISO_22000("ISO 22000", "ISO 22000"),
        GMP("GMP", "GMP"),
        FOOD_SAFETY("Đủ điều kiện an toàn thực phẩm", "Food safety"),
        VETERINARY("Vệ sinh thú y", "Veterinary hygiene"),
        OTHER("Giấy chứng nhận", "Certificate");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public Sentence words() {
            return new Sentence(vi, en);
        }
    }

    /** Refuses with {@link CertificateWithdrawn} one that was taken off the record. */
    void requireInForce() {
        if (withdrawnAt != null) {
            throw new CertificateWithdrawn(this);
        }
    }

    /** Whether it says anything on that day. */
    public boolean isValidOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
