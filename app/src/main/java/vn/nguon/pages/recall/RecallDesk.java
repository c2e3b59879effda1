package vn.nguon.pages.recall;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.http.AddressPatterns;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.trace.LotId;

/** At whose desk the list of recalls lies: whose recalls it shows, and where it leads on to. */
public enum RecallDesk {
    AUTHORITY("/admin/recalls", "/inspect/lots/", "/admin/organisations/"),
    INSPECTOR("/inspect/recalls", "/inspect/lots/", "/inspect/organisations/"),
    COOPERATIVE("/console/lots", "/console/lots/", "/console/organisation");

    private static final AddressPatterns ADMIN = AddressPatterns.of("/admin/**");
    private static final AddressPatterns INSPECT = AddressPatterns.of("/inspect/**");

    private final String entry;
    private final String lots;
    private final String organisations;

    RecallDesk(String entry, String lots, String organisations) {
        this.entry = entry;
        this.lots = lots;
        this.organisations = organisations;
    }

    /** The desk that a request came to: {@code /admin/recalls}, {@code /inspect/recalls}, {@code /console/recalls}. */
    static RecallDesk at(ServerHttpRequest request) {
        if (ADMIN.include(request)) {
            return AUTHORITY;
        }
        return INSPECT.include(request) ? INSPECTOR : COOPERATIVE;
    }

    /** Whose recalls that person is shown here, null for everybody's; {@link vn.nguon.refusal.NotAllowed} to others. */
    @Nullable OrganisationId shows(PageUser worker) {
        if (this == COOPERATIVE) {
            return OwnOrganisation.of(worker);
        }
        if (this == AUTHORITY) {
            worker.actor().require(Role.AUTHORITY);
        } else {
            Inspectors.admit(worker);
        }
        return null;
    }

    /** The place in the rail that the list belongs to. */
    String entry() {
        return entry;
    }

    /** The page of a lot. */
    public String lot(LotId id) {
        return lots + id.value();
    }

    /** The page of an organisation; a cooperative has but its own. */
    public String organisation(OrganisationId id) {
        return this == COOPERATIVE ? organisations : organisations + id.value();
    }
}
