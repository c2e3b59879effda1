package vn.nguon.trace.casing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.CaseId;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Puts cases onto a pallet, or takes them off; which packs move with it follows from what is in the cases. */
@Component
public class LoadingPallets {

    private static final int MOST = 200;

    private final RecordingEvents recordingEvents;
    private final NamingPacks namingPacks;
    private final PalletContents pallets;

    LoadingPallets(RecordingEvents recordingEvents, NamingPacks namingPacks, PalletContents pallets) {
        this.recordingEvents = recordingEvents;
        this.namingPacks = namingPacks;
        this.pallets = pallets;
    }

    /**
     * A pallet is loaded or unloaded.
     *
     * @param palletCode an SSCC (18 digits), or a number of one's own
     * @param cases      numbers of cases, several in one text where spaces, commas or lines part them; none takes all off
     * @param opened     taken off rather than put on
     */
    public record Pallet(
            EventHeader at,
            String palletCode,
            List<String> cases,
            @Nullable Boolean opened) {

        public Pallet {
            at = FieldReader.present("at", at);
            palletCode = CaseCode.read("palletCode", palletCode);
            cases = FieldReader.list("cases", cases, MOST).stream()
                    .flatMap(text -> Arrays.stream(text.split("[\\s,;]+")))
                    .filter(code -> !code.isEmpty())
                    .map(code -> CaseCode.read("cases", code))
                    .distinct()
                    .toList();
            if (cases.size() > MOST) {
                throw new Invalid(
                        "cases", "Mỗi lần nhiều nhất " + MOST + " thùng.", "At most " + MOST + " cases at a time.");
            }
            if (cases.isEmpty() && !Boolean.TRUE.equals(opened)) {
                throw new Invalid("cases", "Hãy ghi ít nhất một số thùng.", "Name at least one case.");
            }
        }
    }

    /** Records it; the cases' packs must be in the actor's hands. */
    public Mono<RecordingResult> load(Actor actor, Pallet form) {
        OrganisationId holder = actor.ownOrganisation();
        actor.requireWorkingFor(holder);
        return meant(holder, form)
                .collectList()
                .filter(cases -> !cases.isEmpty())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "palletCode",
                        "Pallet này không có thùng nào. Hãy xem lại số pallet.",
                        "There are no cases on that pallet. Check its number.")))
                .flatMap(cases -> pallets.goods(cases)
                        .flatMap(goods -> recordingEvents.record(
                                actor,
                                form.at(),
                                GoodsLine.lots("cases", goods),
                                scene -> told(scene, form, cases, goods))));
    }

    private Flux<CaseId> meant(OrganisationId holder, Pallet form) {
        return form.cases().isEmpty()
                ? pallets.on(holder, form.palletCode())
                : Flux.fromIterable(form.cases()).concatMap(code -> pallets.caseMeant(holder, "cases", code));
    }

    private Mono<EventDraft> told(RecordingContext scene, Pallet form, List<CaseId> cases, List<GoodsLine> goods) {
        boolean off = Boolean.TRUE.equals(form.opened());
        EventDraft draft = EventDraft.pallet(
                scene,
                off ? "pallet-unloaded" : "pallet-loaded",
                Stage.PACKING,
                off ? EpcisAction.DELETE : EpcisAction.ADD,
                form.palletCode(),
                cases);
        List<ConsumedQuantity> held = scene.holdAll(GoodsAct.CASE, "cases", goods);
        held.forEach(taken -> draft.seen(taken.hand(), taken.quantity()));
        List<PackNames> names =
                cases.stream().map(each -> PackNames.ofCase(each.code())).toList();
        return namingPacks
                .inHand(scene, "cases", names, held)
                .doOnNext(packs -> packs.tell(draft))
                .then(off ? pallets.take(scene, cases) : pallets.put(scene, form.palletCode(), cases))
                .thenReturn(draft);
    }
}
