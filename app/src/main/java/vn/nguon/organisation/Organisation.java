package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gln;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Sentence;

/**
 * A cooperative, a company, or whoever else makes, carries, tests or sells goods.
 *
 * @param labelName a short name for labels, at most 40 letters; empty for none
 * @param version counts its changes; who edits names the version they read
 */
public record Organisation(
        OrganisationId id,
        Kind kind,
        String name,
        String labelName,
        String address,
        String representative,
        String phone,
        String email,
        @Nullable Gln gln,
        @Nullable FileHash logo,
        OrganisationStatus standing,
        Instant registeredAt,
        int version) {

    /** What it is in law and trade. */
    public enum Kind {
        COOPERATIVE("Hợp tác xã", "Cooperative"),
        COMPANY("Doanh nghiệp", "Company"),
        HOUSEHOLD("Hộ sản xuất, kinh doanh", "Household business"),
        PRINT_HOUSE("Nhà in", "Print house"),
        LABORATORY("Phòng thử nghiệm", "Laboratory"),
        AUTHORITY("Cơ quan quản lý", "Authority");

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

    /** The code people trace it by: its GLN, or our own code where it has none. */
    public String traceCode() {
        return gln == null ? OwnCode.of("DV", id.value()) : gln.value();
    }

    /** What labels call it. */
    public String nameOnLabels() {
        return labelName.isEmpty() ? name : labelName;
    }

    /** May order and activate stamps. */
    @JsonIgnore
    public boolean isAdmitted() {
        return standing instanceof OrganisationStatus.Admitted;
    }

    /**
     * Refuses with {@link OrganisationNotAdmitted} one that may not order or activate stamps.
     *
     * @param reasonToo whether the reason is the reader's to know
     */
    public void requireAdmitted(boolean reasonToo) {
        if (!isAdmitted()) {
            throw new OrganisationNotAdmitted(this, reasonToo);
        }
    }
}
