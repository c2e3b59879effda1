package vn.nguon.pages.scanned;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.pages.words.Voice;

/**
 * That the authority suspended who put the stamp on the goods, above these on a page.
 *
 * @param day since when, by Vietnam's calendar
 */
public record Suspended(String name, LocalDate day) {

    /** Nothing of an organisation that is not suspended. */
    public static @Nullable Suspended of(@Nullable Organisation organisation) {
        return organisation != null && organisation.standing() instanceof OrganisationStatus.Suspended suspended
                ? new Suspended(organisation.name(), LocalDate.ofInstant(suspended.since(), Voice.ZONE))
                : null;
    }
}
