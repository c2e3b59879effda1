package vn.nguon.trace.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;

/**
 * Who: an organisation of the platform, or somebody outside it of whom only name and address are known.
 *
 * @param id  none outside the platform
 * @param gln their number at GS1, if any
 */
public record Party(
        @Nullable OrganisationId id,
        String name,
        String address,
        @Nullable String gln) {

    /** The organisation as it stands in the catalogue. */
    public static Party of(Organisation organisation) {
        return new Party(
                organisation.id(),
                organisation.name(),
                organisation.address(),
                organisation.gln() == null ? null : organisation.gln().value());
    }

    /** Their number at the platform; only its organisations have one. */
    public long number() {
        return Objects.requireNonNull(id, "an organisation of the platform").value();
    }

    /** Somebody outside the platform: a supplier one step back, a buyer one step forward. */
    public static Party outside(String name, String address) {
        return new Party(null, name, address, null);
    }
}
