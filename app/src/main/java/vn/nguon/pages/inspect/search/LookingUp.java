package vn.nguon.pages.inspect.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.gs1.Gtin;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.inspect.search.Found.Group;
import vn.nguon.pages.inspect.search.Found.Kind;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.Products;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampCode;
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
    private final Organisations organisations;
    private final Places places;
    private final Certificates certificates;
    private final Hits hits;

    LookingUp(
            Stamps stamps,
            Lots lots,
            Products products,
            Organisations organisations,
            Places places,
            Certificates certificates,
            Hits hits) {
        this.stamps = stamps;
        this.lots = lots;
        this.products = products;
        this.organisations = organisations;
        this.places = places;
        this.certificates = certificates;
        this.hits = hits;
    }

    /** What there is, by kind. A stamp that is only looked up here is not counted as scanned. */
    Mono<Found> find(Asked asked, Voice in) {
        if (asked instanceof Asked.Code code) {
            return byCode(code.code(), in);
        }
        if (asked instanceof Asked.Digits digits) {
            return byDigits(digits.serial(), in);
        }
        if (asked instanceof Asked.Link link) {
            return byLink(link, in);
        }
        if (asked instanceof Asked.Mistyped mistyped) {
            return byWords(mistyped.digits(), in)
                    .map(found ->
                            new Found(found.groups(), mistyped.why().sentence().in(in.language())));
        }
        return byWords(((Asked.Words) asked).text(), in);
    }

    private Mono<Found> byCode(StampCode code, Voice in) {
        return stamps.find(code).flatMap(stamp -> {
            if (stamp instanceof Stamp.Issued issued) {
                return hits.stamp(issued, "?code=" + code, in)
                        .map(hit -> found(List.of(Group.of(Kind.STAMPS, List.of(hit)))));
            }
            return Mono.just(new Found(
                    List.of(),
                    in.choose(
                            "Chúng tôi không cấp mã này: số hoặc phần kiểm tra của mã không có trong sổ cấp tem.",
                            "We did not issue this code: its number or its tag is not in our register of stamps.")));
        });
    }

    /** A serial and a GTIN are built alike, so the 13 digits may be either, or both. */
    private Mono<Found> byDigits(Serial serial, Voice in) {
        Mono<List<Hit>> stamp = stamps.find(serial.number())
                .ofType(Stamp.Issued.class)
                .flatMap(issued -> hits.stamp(issued, "", in))
                .map(List::of)
                .defaultIfEmpty(List.of());
        return Mono.zip(stamp, byWords(serial.toString(), in)).map(found -> {
            List<Group> groups = new ArrayList<>();
            add(groups, Group.of(Kind.STAMPS, found.getT1()));
            groups.addAll(found.getT2().groups());
            return new Found(
                    groups,
                    groups.isEmpty()
                            ? in.choose(
                                    "Chưa từng cấp tem nào mang số sê-ri này.",
                                    "No stamp with this serial was ever issued.")
                            : null);
        });
    }

    private Mono<Found> byLink(Asked.Link asked, Voice in) {
        Gtin gtin = asked.link().gtin().orElse(null);
        String lot = asked.link().lot().orElse(null);
        if (gtin == null) {
            return byWords(asked.link().key().value(), in);
        }
        return products.byGtin(gtin)
                .flatMap(product -> {
                    Mono<List<Hit>> ofIt = lot == null
                            ? Mono.just(List.of())
                            : lots.byCode(product.organisation(), lot)
                                    .flatMap(one -> hits.lot(one, lot, in))
                                    .map(List::of)
                                    .defaultIfEmpty(List.of());
                    return Mono.zip(ofIt, hits.product(product, lot == null ? gtin.value() : "", in));
                })
                .map(found -> {
                    List<Group> groups = new ArrayList<>();
                    add(groups, Group.of(Kind.LOTS, found.getT1()));
                    add(groups, Group.of(Kind.PRODUCTS, List.of(found.getT2())));
                    return found(groups);
                })
                .onErrorReturn(NotFound.class, found(List.of()));
    }

    private Mono<Found> byWords(String text, Voice in) {
        Mono<List<Hit>> lotHits = text.matches(LOT_NUMBER)
                ? lots.beginningWith(text, WEIGHED.limit())
                        .concatMap(lot -> hits.lot(lot, text, in))
                        .collectList()
                : Mono.just(List.of());
        return Mono.zip(
                        lotHits,
                        seen(products.search(text, null, null, WEIGHED), product -> hits.product(product, text, in)),
                        seen(
                                organisations.search(text, null, null, WEIGHED),
                                organisation -> Mono.just(hits.organisation(organisation, text, in))),
                        seen(places.search(text, null, WEIGHED), place -> hits.place(place, text, in)),
                        seen(
                                certificates.search(text, null, WEIGHED),
                                certificate -> hits.certificate(certificate, text, in)))
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
    private static <T> Mono<List<Hit>> seen(Mono<Slice<T>> found, Function<T, Mono<Hit>> hit) {
        return found.flatMapIterable(Slice::items).concatMap(hit).collectList();
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.hits().isEmpty()) {
            groups.add(group);
        }
    }

    private static Found found(List<Group> groups) {
        return new Found(groups, null);
    }
}
