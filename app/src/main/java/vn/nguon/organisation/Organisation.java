package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gln;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/**
 * A cooperative, a company, or whoever else makes, carries, tests or sells goods.
 *
 * @param labelName a short name for labels, at most 40 letters; empty for none
 * @param taxNumber 10 digits, 13 for a branch, a person's 12 for a household; empty for none
 * @param version counts its changes; who edits names the version they read
 */
public record Organisation(
        @Id OrganisationId id,
        Kind kind,
        String name,
        String labelName,
        String address,
        String representative,
        String phone,
        String email,
        @Nullable Gln gln,
        String taxNumber,
        @Nullable FileHash logo,
        @Embedded.Empty @JsonProperty("standing") OrganisationStatus.Columns columns,
        @ReadOnlyProperty Instant registeredAt,
        @Version int version) {

    /** What it is in law and trade. */
    public enum Kind {
        COOPERATIVE,
        COMPANY,
        HOUSEHOLD,
        PRINT_HOUSE,
        LABORATORY,
        AUTHORITY;

        private final Message message =
                Message.of("organisation." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

        public Wording words() {
            return message;
        }
    }

    /** One that joins, and waits; its id and when that was are the table's to give. */
    @SuppressWarnings("NullAway")
    public static Organisation of(OrganisationDetails details) {
        return new Organisation(null, details, new OrganisationStatus.Submitted().columns(), null, 0);
    }

    /** The same, described otherwise by who read that version. */
    Organisation with(OrganisationDetails details, int read) {
        return new Organisation(id, details, columns, registeredAt, read);
    }

    private Organisation(
            OrganisationId id,
            OrganisationDetails details,
            OrganisationStatus.Columns columns,
            Instant registeredAt,
            int version) {
        this(
                id,
                details.kind(),
                details.name(),
                details.labelName(),
                details.address(),
                details.representative(),
                details.phone(),
                details.email(),
                details.gln() == null ? null : new Gln(details.gln()),
                details.taxNumber(),
                details.logo(),
                columns,
                registeredAt,
                version);
    }

    /** How the authority decided about it. */
    public OrganisationStatus standing() {
        return columns.status();
    }

    /** The code people trace it by: its GLN, or our own code where it has none. */
    public String traceCode() {
        return gln == null ? OwnCode.of("DV", id.value()) : gln.value();
    }

    /** Who pays its taxes: a branch goes by its company's number; empty for none. */
    @JsonIgnore
    public String taxpayer() {
        return TaxNumber.taxpayer(taxNumber);
    }

    /** What labels call it. */
    public String nameOnLabels() {
        return labelName.isEmpty() ? name : labelName;
    }

    /** May order and activate stamps. */
    @JsonIgnore
    public boolean isAdmitted() {
        return standing() instanceof OrganisationStatus.Admitted;
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
