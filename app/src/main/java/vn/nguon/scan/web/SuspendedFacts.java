package vn.nguon.scan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;

/** That the authority suspended who put the stamp on the goods, for machines: whom and since when; why is not public. */
public record SuspendedFacts(String name, Instant since) {

    /** Nothing of an organisation that is not suspended. */
    public static @Nullable SuspendedFacts of(@Nullable Organisation organisation) {
        return organisation != null && organisation.standing() instanceof OrganisationStatus.Suspended suspended
                ? new SuspendedFacts(organisation.name(), suspended.since())
                : null;
    }
}
