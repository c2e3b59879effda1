package vn.nguon.trace.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.RecordingContext;

/** Finds the packs that a record names, and refuses those that are not of its goods, or not where it says. */
@Component
public class NamingPacks {

    private final PackNumbers numbers;
    private final PackStates states;
    private final CaseContents cases;

    NamingPacks(PackNumbers numbers, PackStates states, CaseContents cases) {
        this.numbers = numbers;
        this.states = states;
        this.cases = cases;
    }

    /** The packs named, of goods that are in the recorder's hands. The lots' locks are held. */
    public Mono<NamedPacks> inHand(
            RecordingContext scene, String field, List<PackNames> names, List<ConsumedQuantity> goods) {
        return find(scene, field, names, goods, state -> scene.holder().equals(state.holder()));
    }

    /** The packs named, of goods that the recorder sold. */
    public Mono<NamedPacks> sold(
            RecordingContext scene, String field, List<PackNames> names, List<ConsumedQuantity> goods) {
        return find(
                scene,
                field,
                names,
                goods,
                state -> state.holder() == null && scene.holder().equals(state.by()));
    }

    /** The packs named, of goods that arrive: on their way by that shipping, or last with who sent them. */
    public Mono<NamedPacks> arriving(
            RecordingContext scene,
            String field,
            List<PackNames> names,
            List<ConsumedQuantity> goods,
            EventId shipping,
            OrganisationId sender) {
        return find(
                scene,
                field,
                names,
                goods,
                state -> shipping.equals(state.event())
                        || scene.event().equals(state.event())
                        || sender.equals(state.holder()));
    }

    private Mono<NamedPacks> find(
            RecordingContext scene,
            String field,
            List<PackNames> names,
            List<ConsumedQuantity> goods,
            Predicate<PackState> fits) {
        if (names.isEmpty()) {
            return Mono.just(NamedPacks.NONE);
        }
        return Flux.range(0, names.size())
                .concatMap(i -> runs(scene, field + "[" + i + "]", names.get(i)))
                .collectList()
                .map(all -> all.stream().flatMap(List::stream).toList())
                .doOnNext(runs -> requireOnce(field, runs))
                .flatMapMany(states::of)
                .map(state -> range(scene, field, state, goods, fits))
                .collectList()
                .doOnNext(packs -> requireEnough(field, packs, goods))
                .map(NamedPacks::new);
    }

    private Mono<List<PackNumbers.Run>> runs(RecordingContext scene, String field, PackNames names) {
        return names.caseCode() == null
                ? numbers.read(field, names)
                : cases.of(scene.holder(), field + ".caseCode", names.caseCode());
    }

    private PackRange range(
            RecordingContext scene,
            String field,
            PackState state,
            List<ConsumedQuantity> goods,
            Predicate<PackState> fits) {
        String serials = numbers.serials(state.first(), state.last());
        LotId lot = state.lot();
        if (lot == null
                || goods.stream().noneMatch(line -> line.hand().lot().id().equals(lot))) {
            throw new PacksAreNotThese(field, serials);
        }
        boolean later = state.named()
                && state.since() != null
                && state.since().isAfter(scene.at().time().toInstant());
        if (later || !fits.test(state)) {
            throw new PacksAreElsewhere(field, serials, state.since());
        }
        return new PackRange(lot, state.order(), state.first(), state.last());
    }

    private static void requireEnough(String field, List<PackRange> packs, List<ConsumedQuantity> goods) {
        Map<LotId, Long> named = new HashMap<>();
        packs.forEach(pack -> named.merge(pack.lot(), pack.count(), Long::sum));
        for (ConsumedQuantity line : goods) {
            long of = Objects.requireNonNullElse(named.get(line.hand().lot().id()), 0L);
            if (BigDecimal.valueOf(of).compareTo(line.quantity().amount()) > 0) {
                throw new PacksAreNotThese(
                        field, line.hand().lot().code(), of, line.quantity().in(Language.VI));
            }
        }
    }

    private static void requireOnce(String field, List<PackNumbers.Run> runs) {
        List<PackNumbers.Run> sorted = new ArrayList<>(runs);
        sorted.sort((one, other) -> Long.compare(one.first(), other.first()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).first() <= sorted.get(i - 1).last()) {
                throw new Invalid(field, "Mỗi tem chỉ gọi tên một lần.", "Name each stamp once.");
            }
        }
    }
}
