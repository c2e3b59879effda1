package vn.nguon.inspector.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.household.HouseholdAccess;
import vn.nguon.organisation.household.Households;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** Who is behind the number of a household that a record names: one step back, for inspectors only. */
@RestController
@RequestMapping("/inspect/organisations/{id}/households")
class InspectedHouseholdPages {

    private final Organisations organisations;
    private final Households households;
    private final PageRenderer pages;

    InspectedHouseholdPages(Organisations organisations, Households households, PageRenderer pages) {
        this.organisations = organisations;
        this.households = households;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        OrganisationId organisation = new OrganisationId(id);
        HouseholdAccess.requireSeeing(worker.actor(), organisation);
        return organisations
                .get(organisation)
                .zipWith(households.search(q, organisation, Cursor.read(cursor, null)))
                .map(found -> pages.page(
                        worker,
                        "/inspect",
                        "inspector/organisation/households.jte",
                        Map.of(
                                "organisation", found.getT1(),
                                "households", found.getT2(),
                                "address", ListAddress.of(request))));
    }
}
