package vn.nguon.cooperative.activate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple4;
import vn.nguon.cooperative.GoodsWarning;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.journey.LotInventory;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;

/** What is filled in, with the lots that stamps can go on, and what was activated lately. */
@Component
class ActivationForm {

    private static final int LOTS_SHOWN = 40;
    private static final int ACTIVATIONS_SHOWN = 5;

    private final LotInventory lotInventory;
    private final Lots lots;
    private final Activations activations;
    private final NextRolls nextRolls;
    private final TypedStamps typedStamps;
    private final Objections objections;
    private final PageRenderer pages;

    ActivationForm(
            LotInventory lotInventory,
            Lots lots,
            Activations activations,
            NextRolls nextRolls,
            TypedStamps typedStamps,
            Objections objections,
            PageRenderer pages) {
        this.lotInventory = lotInventory;
        this.lots = lots;
        this.activations = activations;
        this.nextRolls = nextRolls;
        this.typedStamps = typedStamps;
        this.objections = objections;
        this.pages = pages;
    }

    Mono<ResponseEntity<byte[]>> page(PageUser worker, FilledForm form) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        String chosen = form.value("lotId");
        return lotInventory
                .toStamp(worker.own().id(), LOTS_SHOWN)
                .flatMap(found -> withChosen(worker, found, chosen))
                .flatMap(found -> Mono.zip(
                                latest(worker),
                                nextRolls.of(worker.own().id(), chosenFirst(found, chosen)),
                                typedStamps.own(worker),
                                objections.against(found.stream().map(Lot::id).toList()))
                        .map(known -> page(worker, form, found, known)));
    }

    private ResponseEntity<byte[]> page(
            PageUser worker,
            FilledForm form,
            List<Lot> found,
            Tuple4<List<ActivationSummary>, List<NextRoll>, String, Map<LotId, List<Objection>>> known) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "form", found.size() == 1 ? form.with("lotId", found.get(0).id().value()) : form);
        shown.put("lots", options(found, known.getT4(), worker.in()));
        shown.put("bare", bare(found));
        shown.put("latest", known.getT1());
        shown.put("rolls", known.getT2());
        shown.put("own", known.getT3());
        return pages.page(worker, ActivatePages.HERE, "cooperative/activate/activate.jte", shown);
    }

    private Mono<List<ActivationSummary>> latest(PageUser worker) {
        return activations
                .seen(worker.actor(), null, null, Cursor.LATEST, ACTIVATIONS_SHOWN)
                .collectList()
                .flatMap(this::told);
    }

    /** How many packs of each lot bear no stamp, for scripts: {@code 0198…=450 0199…=20}. */
    private static String bare(List<Lot> found) {
        return found.stream()
                .map(lot -> lot.id().value() + "=" + NextRolls.bare(lot))
                .collect(Collectors.joining(" "));
    }

    /** The lot that somebody came from stands on the list, whatever else does. */
    private Mono<List<Lot>> withChosen(PageUser worker, List<Lot> found, String chosen) {
        if (chosen.isEmpty()
                || found.stream().anyMatch(lot -> lot.id().value().toString().equals(chosen))) {
            return Mono.just(found);
        }
        return Mono.fromSupplier(() -> new LotId(UUID.fromString(chosen)))
                .flatMap(lots::get)
                .filter(lot -> worker.actor().worksFor(lot.organisation()))
                .map(lot -> {
                    List<Lot> more = new ArrayList<>(found);
                    more.add(0, lot);
                    return more;
                })
                .onErrorReturn(found)
                .defaultIfEmpty(found);
    }

    private static List<Lot> chosenFirst(List<Lot> found, String chosen) {
        return found.stream()
                .sorted(Comparator.comparing(
                        (Lot lot) -> !lot.id().value().toString().equals(chosen)))
                .toList();
    }

    private Mono<List<ActivationSummary>> told(List<Activation> latest) {
        return lots.findAll(latest.stream().map(Activation::lot).distinct().toList())
                .collectMap(Lot::id)
                .map(byId -> latest.stream()
                        .filter(each -> byId.containsKey(each.lot()))
                        .map(each -> new ActivationSummary(each, Objects.requireNonNull(byId.get(each.lot()))))
                        .toList());
    }

    private static List<FormOption> options(List<Lot> found, Map<LotId, List<Objection>> against, Language in) {
        return found.stream()
                .map(lot -> new FormOption(
                        lot.id().value().toString(),
                        lot.name() + ", " + lot.code() + " (" + in.choose("còn ", "")
                                + in.number(NextRolls.bare(lot))
                                + in.choose(" gói chưa có tem)", " packs without)")
                                + warning(against.getOrDefault(lot.id(), List.of()), in)))
                .toList();
    }

    private static String warning(List<Objection> against, Language in) {
        String said = GoodsWarning.of(against, in);
        return said.isEmpty() ? "" : " – " + said;
    }
}
