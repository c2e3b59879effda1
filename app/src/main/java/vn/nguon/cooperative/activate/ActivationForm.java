package vn.nguon.cooperative.activate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
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

/** What is filled in, with the lots that stamps can go on, and what was activated lately. */
@Component
class ActivationForm {

    private static final int LOTS_SHOWN = 40;
    private static final int ACTIVATIONS_SHOWN = 5;

    private final LotInventory lotInventory;
    private final Lots lots;
    private final Activations activations;
    private final PageRenderer pages;

    ActivationForm(LotInventory lotInventory, Lots lots, Activations activations, PageRenderer pages) {
        this.lotInventory = lotInventory;
        this.lots = lots;
        this.activations = activations;
        this.pages = pages;
    }

    Mono<ResponseEntity<byte[]>> page(PageUser worker, FilledForm form) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        String chosen = form.value("lotId");
        return Mono.zip(
                        lotInventory
                                .toStamp(worker.own().id(), LOTS_SHOWN)
                                .flatMap(found -> withChosen(worker, found, chosen)),
                        activations
                                .seen(worker.actor(), null, null, Cursor.LATEST, ACTIVATIONS_SHOWN)
                                .collectList()
                                .flatMap(this::told))
                .map(found -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put(
                            "form",
                            found.getT1().size() == 1
                                    ? form.with(
                                            "lotId", found.getT1().get(0).id().value())
                                    : form);
                    shown.put("lots", options(found.getT1(), worker.in()));
                    shown.put("latest", found.getT2());
                    return pages.page(worker, ActivatePages.HERE, "cooperative/activate/activate.jte", shown);
                });
    }

    /** The lot that somebody came from stands on the list, whatever else does. */
    private Mono<List<Lot>> withChosen(PageUser worker, List<Lot> found, String chosen) {
        if (chosen.isEmpty()
                || found.stream().anyMatch(lot -> lot.id().value().toString().equals(chosen))) {
            return Mono.just(found);
        }
        return Mono.fromSupplier(() -> new LotId(UUID.fromString(chosen)))
                .flatMap(lots::find)
                .filter(lot -> worker.actor().worksFor(lot.organisation()))
                .map(lot -> {
                    List<Lot> more = new ArrayList<>(found);
                    more.add(0, lot);
                    return more;
                })
                .onErrorReturn(found)
                .defaultIfEmpty(found);
    }

    private Mono<List<ActivationSummary>> told(List<Activation> latest) {
        return lots.findAll(latest.stream().map(Activation::lot).distinct().toList())
                .collectMap(Lot::id)
                .map(byId -> latest.stream()
                        .filter(each -> byId.containsKey(each.lot()))
                        .map(each -> new ActivationSummary(each, Objects.requireNonNull(byId.get(each.lot()))))
                        .toList());
    }

    private static List<FormOption> options(List<Lot> found, Language in) {
        return found.stream()
                .map(lot -> new FormOption(
                        lot.id().value().toString(),
                        lot.name() + ", " + lot.code() + " (" + in.choose("còn ", "")
                                + in.number(lot.quantity().amount().longValue() - lot.stampsActivated())
                                + in.choose(" gói chưa có tem)", " packs without)")))
                .toList();
    }
}
