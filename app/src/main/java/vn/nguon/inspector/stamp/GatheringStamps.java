package vn.nguon.inspector.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.inspector.entry.ShowingEntries;
import vn.nguon.inspector.stamp.StampFile.Proof;
import vn.nguon.language.Language;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.product.ProductCache;
import vn.nguon.product.ProductId;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.VerifyingScans;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.scan.history.Scans;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.scan.report.SettlingConsumerReports;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.freezing.FrozenStamps;
import vn.nguon.stamp.freezing.StampFreezes;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.trace.pack.PackWays;

/** Puts together what all rooms know of one stamp; looking is no scan. */
@Component
public class GatheringStamps {

    private static final Cursor LATEST = new Cursor(null, 20);

    private final VerifyingScans verifying;
    private final Stamps stamps;
    private final StampOrders orders;
    private final Activations activations;
    private final StampFreezes freezes;
    private final Scans scans;
    private final SettlingAlerts alerts;
    private final SettlingConsumerReports doubts;
    private final OrganisationCache organisations;
    private final ProductCache products;
    private final Places places;
    private final ShowingEntries entries;
    private final NamingActors namingActors;
    private final PackWays packWays;

    GatheringStamps(
            VerifyingScans verifying,
            Stamps stamps,
            StampOrders orders,
            Activations activations,
            StampFreezes freezes,
            Scans scans,
            SettlingAlerts alerts,
            SettlingConsumerReports doubts,
            OrganisationCache organisations,
            ProductCache products,
            Places places,
            ShowingEntries entries,
            NamingActors namingActors,
            PackWays packWays) {
        this.verifying = verifying;
        this.stamps = stamps;
        this.orders = orders;
        this.activations = activations;
        this.freezes = freezes;
        this.scans = scans;
        this.alerts = alerts;
        this.doubts = doubts;
        this.organisations = organisations;
        this.products = products;
        this.places = places;
        this.entries = entries;
        this.namingActors = namingActors;
        this.packWays = packWays;
    }

    /**
     * The stamp of that serial; empty if none was issued.
     *
     * @param code the code that was read from it, if one was
     */
    public Mono<StampFile> gather(Actor actor, StampSerial serial, @Nullable String code, Language in) {
        return verifying
                .look(serial.number(), in)
                .filter(scanned -> scanned.stamp() != null)
                .flatMap(scanned -> proof(serial, code)
                        .flatMap(proof -> gather(actor, serial, proof, code == null ? "" : code, scanned, in)));
    }

    private Mono<Proof> proof(StampSerial serial, @Nullable String code) {
        if (code == null) {
            return Mono.just(Proof.SERIAL);
        }
        try {
            return stamps.find(StampCode.read(code))
                    .map(stamp -> stamp.issued()
                                    .filter(issued -> issued.number().equals(serial.number()))
                                    .isPresent()
                            ? Proof.CODE
                            : Proof.OTHER_CODE);
        } catch (MalformedCode notOne) {
            return Mono.just(Proof.OTHER_CODE);
        }
    }

    private Mono<StampFile> gather(
            Actor actor, StampSerial serial, Proof proof, String code, ScanResult scanned, Language in) {
        ScanResult.ScannedStamp known = Objects.requireNonNull(scanned.stamp());
        Stamp.Issued stamp = known.stamp();
        Stamp.Binding binding = stamp.binding();
        FrozenStamps.Range held = known.frozen();
        return Mono.zip(
                        orders.getSeen(actor, stamp.origin().order()),
                        maybe(binding == null ? null : binding.activation(), activations::get),
                        maybe(binding, this::where),
                        scans.of(serial.number(), LATEST, actor),
                        alerts.list(null, CaseFilter.about(serial.number().value()), LATEST, actor),
                        doubts.list(null, CaseFilter.about(serial.number().value()), LATEST, actor),
                        entries.ofStamp(actor, stamp, in),
                        maybe(held == null ? null : held.freeze(), freezes::get))
                .flatMap(all -> {
                    StampOrder order = all.getT1();
                    Activation activation = all.getT2().orElse(null);
                    List<Alert> raised = all.getT5().items();
                    List<ConsumerReport> said = all.getT6().items();
                    return Mono.zip(
                                    maybe(order.printHouse(), organisations::get),
                                    maybe(product(scanned, order), products::get),
                                    names(raised, said, activation, all.getT8().map(freeze -> freeze.by())),
                                    maybe(
                                            binding,
                                            on -> packWays.whereabouts(
                                                    stamp.origin().order().value(),
                                                    stamp.number().value())))
                            .map(more -> new StampFile(
                                    serial,
                                    proof,
                                    code,
                                    scanned,
                                    order,
                                    more.getT1().orElse(null),
                                    more.getT2().orElse(null),
                                    activation,
                                    all.getT3().orElse(null),
                                    more.getT4().orElse(null),
                                    all.getT4(),
                                    raised,
                                    said,
                                    all.getT8().orElse(null),
                                    all.getT7(),
                                    more.getT3()));
                });
    }

    private static @Nullable ProductId product(ScanResult scanned, StampOrder order) {
        return scanned.story() == null
                ? order.request().product()
                : scanned.story().lot().productId();
    }

    private Mono<ActorNames> names(
            List<Alert> alerts,
            List<ConsumerReport> doubts,
            @Nullable Activation activation,
            Optional<String> frozenBy) {
        List<String> actors = new ArrayList<>();
        alerts.forEach(alert -> actors.add(alert.progress().by()));
        doubts.forEach(doubt -> actors.add(doubt.progress().by()));
        frozenBy.ifPresent(actors::add);
        if (activation != null) {
            actors.add(activation.recordedBy());
        }
        return namingActors.of(actors);
    }

    /** Where it was put on, as that place stood then; nothing where nobody said. */
    private Mono<Place> where(Stamp.Binding binding) {
        return binding.place() == null ? Mono.empty() : places.getAsOf(binding.place(), binding.at(), binding.at());
    }

    private static <K, V> Mono<Optional<V>> maybe(@Nullable K key, Function<K, Mono<V>> find) {
        return key == null
                ? Mono.just(Optional.empty())
                : find.apply(key).map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
