package vn.nguon.inspector.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.gs1.Gtin;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.inspector.search.SearchResult.Group;
import vn.nguon.inspector.search.SearchResult.Kind;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.organisation.place.Places;
import vn.nguon.product.ProductCache;
import vn.nguon.product.Products;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.Lots;

/** Finds what was asked for among everything that has a number or a name. */
@Component
class LookingUp {

    /** So many of each kind are weighed against each other. */
    private static final Cursor WEIGHED = new Cursor(null, 50);

    private static final String LOT_NUMBER = "[A-Za-z0-9._-]{1,20}";

    private final Stamps stamps;
    private final Lots lots;
    private final Products products;
    private final ProductCache productCache;
    private final Organisations organisations;
    private final Places places;
    private final Certificates certificates;
    private final SearchHits searchHits;

    LookingUp(
            Stamps stamps,
            Lots lots,
            Products products,
            ProductCache productCache,
            Organisations organisations,
            Places places,
            Certificates certificates,
            SearchHits searchHits) {
        this.stamps = stamps;
        this.lots = lots;
        this.products = products;
        this.productCache = productCache;
        this.organisations = organisations;
        this.places = places;
        this.certificates = certificates;
        this.searchHits = searchHits;
    }

    /** What there is, by kind. A stamp that is only looked up here is not counted as scanned. */
    Mono<SearchResult> find(SearchTerm asked, Language in) {
        return asked.find(this, in);
    }

    Mono<SearchResult> byCode(StampCode code, Language in) {
        return stamps.find(code)
                .flatMap(stamp -> Mono.justOrEmpty(stamp.issued()))
                .flatMap(issued -> searchHits.stamp(issued, "?code=" + code, in))
                .map(hit -> found(List.of(Group.of(Kind.STAMPS, List.of(hit)))))
                .defaultIfEmpty(
                        new SearchResult(
                                List.of(),
                                in.choose(
                                        "Chúng tôi không cấp mã này: số hoặc phần kiểm tra của mã không có trong sổ cấp tem.",
                                        "We did not issue this code: its number or its tag is not in our register of stamps.")));
    }

    /** A serial and a GTIN are built alike, so the 13 digits may be either, or both. */
    Mono<SearchResult> byDigits(StampSerial serial, Language in) {
        Mono<List<SearchHit>> stamp = stamps.find(serial.number())
                .flatMap(found -> Mono.justOrEmpty(found.issued()))
                .flatMap(issued -> searchHits.stamp(issued, "", in))
                .map(List::of)
                .defaultIfEmpty(List.of());
        return Mono.zip(stamp, byWords(serial.toString(), in)).map(found -> {
            List<Group> groups = new ArrayList<>();
            add(groups, Group.of(Kind.STAMPS, found.getT1()));
            groups.addAll(found.getT2().groups());
            return new SearchResult(
                    groups,
                    groups.isEmpty()
                            ? in.choose(
                                    "Chưa từng cấp tem nào mang số sê-ri này.",
                                    "No stamp with this serial was ever issued.")
                            : null);
        });
    }

    Mono<SearchResult> byLink(DigitalLink link, Language in) {
        Gtin gtin = link.gtin().orElse(null);
        String lot = link.lot().orElse(null);
        if (gtin == null) {
            return byWords(link.key().value(), in);
        }
        return productCache
                .getByGtin(gtin)
                .flatMap(product -> {
                    Mono<List<SearchHit>> ofIt = lot == null
                            ? Mono.just(List.of())
                            : lots.findByCode(product.organisation(), lot)
                                    .flatMap(one -> searchHits.lot(one, lot, in))
                                    .map(List::of)
                                    .defaultIfEmpty(List.of());
                    return Mono.zip(ofIt, searchHits.product(product, lot == null ? gtin.value() : "", in));
                })
                .map(found -> {
                    List<Group> groups = new ArrayList<>();
                    add(groups, Group.of(Kind.LOTS, found.getT1()));
                    add(groups, Group.of(Kind.PRODUCTS, List.of(found.getT2())));
                    return found(groups);
                })
                .onErrorReturn(NotFound.class, found(List.of()));
    }

    Mono<SearchResult> byWords(String text, Language in) {
        Mono<List<SearchHit>> lotHits = text.matches(LOT_NUMBER)
                ? lots.beginningWith(text, WEIGHED.limit())
                        .concatMap(lot -> searchHits.lot(lot, text, in))
                        .collectList()
                : Mono.just(List.of());
        return Mono.zip(
                        lotHits,
                        seen(
                                products.search(text, null, null, WEIGHED),
                                product -> searchHits.product(product, text, in)),
                        seen(
                                organisations.search(text, null, null, WEIGHED),
                                organisation -> Mono.just(searchHits.organisation(organisation, text, in))),
                        seen(places.search(text, null, WEIGHED), place -> searchHits.place(place, text, in)),
                        seen(
                                certificates.search(text, null, WEIGHED),
                                certificate -> searchHits.certificate(certificate, text, in)))
                .map(all -> {
                    List<Group> groups = new ArrayList<>();
                    add(groups, Group.of(Kind.LOTS, all.getT1()));
                    add(groups, Group.of(Kind.PRODUCTS, all.getT2()));
                    add(groups, Group.of(Kind.ORGANISATIONS, all.getT3()));
                    add(groups, Group.of(Kind.PLACES, all.getT4()));
                    add(groups, Group.of(Kind.CERTIFICATES, all.getT5()));
                    return found(groups);
                });
    }

    /** Turns what a search found into hits, in its order. */
    private static <T> Mono<List<SearchHit>> seen(Mono<Slice<T>> found, Function<T, Mono<SearchHit>> hit) {
        return found.flatMapIterable(Slice::items).concatMap(hit).collectList();
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.hits().isEmpty()) {
            groups.add(group);
        }
    }

    private static SearchResult found(List<Group> groups) {
        return new SearchResult(groups, null);
    }
}
