package vn.nguon.inspector.search;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.inspector.search.SearchHit.Fit;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.place.Place;
import vn.nguon.product.Product;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.Lot;

/** What is found as its reader sees it: what it is called, whose it is, what is the matter with it. */
@Component
class SearchHits {

    private final OrganisationCache organisations;

    SearchHits(OrganisationCache organisations) {
        this.organisations = organisations;
    }

    Mono<SearchHit> stamp(Stamp.Issued stamp, String query, Language in) {
        String serial = new StampSerial(stamp.number()).toString();
        return owner(stamp.origin().organisation())
                .map(owner -> new SearchHit(
                        serial,
                        owner,
                        switch (stamp.state()) {
                            case VOIDED -> in.choose("Đã huỷ", "Voided");
                            case NOT_ACTIVATED, ACTIVATED -> "";
                        },
                        "/inspect/stamps/" + serial + query,
                        Fit.EXACT));
    }

    Mono<SearchHit> lot(Lot lot, String asked, Language in) {
        String tag =
                lot.withdrawn() ? in.choose("Đã rút", "Withdrawn") : lot.frozen() ? in.choose("Đang giữ", "Held") : "";
        return owner(lot.organisation())
                .map(owner -> new SearchHit(
                        lot.code(),
                        lot.name() + " · " + owner + " · " + in.day(lot.madeAt()),
                        tag,
                        "/inspect/lots/" + lot.id().value(),
                        Fit.of(asked, lot.code())));
    }

    Mono<SearchHit> product(Product product, String asked, Language in) {
        String gtin = product.gtin() == null ? "" : product.gtin().value();
        return owner(product.organisation())
                .map(owner -> new SearchHit(
                        in.choose(
                                product.name().vi(),
                                product.name().en().isEmpty()
                                        ? product.name().vi()
                                        : product.name().en()),
                        owner + " · " + product.traceCode(),
                        product.mayCarryStamps() ? "" : in.choose("Chưa duyệt", "Not admitted"),
                        "/inspect/organisations/" + product.organisation() + "?product="
                                + product.id().value() + "#lots",
                        Fit.of(
                                asked,
                                product.name().vi(),
                                product.name().en(),
                                product.code(),
                                gtin,
                                product.gtin() == null ? "" : product.gtin().printed())));
    }

    SearchHit organisation(Organisation organisation, String asked, Language in) {
        return new SearchHit(
                organisation.name(),
                organisation.kind().words().in(in) + " · " + organisation.address(),
                organisation.isAdmitted() ? "" : in.choose("Chưa duyệt", "Not admitted"),
                "/inspect/organisations/" + organisation.id(),
                Fit.of(
                        asked,
                        organisation.name(),
                        organisation.gln() == null ? null : organisation.gln().value()));
    }

    Mono<SearchHit> place(Place place, String asked, Language in) {
        String code = place.plantingAreaCode();
        return owner(place.organisation())
                .map(owner -> new SearchHit(
                        place.name(),
                        (code.isEmpty() ? "" : code + " · ")
                                + place.kind().words().in(in) + " · " + owner,
                        place.closedAt() == null ? "" : in.choose("Đã đóng", "Closed"),
                        "/inspect/organisations/" + place.organisation() + "#place-"
                                + place.id().value(),
                        Fit.of(asked, place.name(), code, place.code())));
    }

    Mono<SearchHit> certificate(Certificate certificate, String asked, Language in) {
        return owner(certificate.organisation())
                .map(owner -> new SearchHit(
                        certificate.number(),
                        certificate.kind().words().in(in) + " · " + certificate.issuer() + " · " + owner,
                        certificate.withdrawnAt() == null ? "" : in.choose("Đã rút", "Withdrawn"),
                        "/inspect/organisations/" + certificate.organisation() + "#certificates",
                        Fit.of(asked, certificate.number())));
    }

    private Mono<String> owner(OrganisationId id) {
        return organisations.get(id).map(Organisation::name);
    }
}
