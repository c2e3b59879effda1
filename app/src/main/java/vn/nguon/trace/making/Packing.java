package vn.nguon.trace.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.Product;
import vn.nguon.product.admission.AdmissionCheck;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.Language;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.recording.Assortment;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;
import vn.nguon.trace.recording.Taken;
import vn.nguon.trace.rule.MassBalance;
import vn.nguon.trace.rule.Measured;

/** Packs goods into the packages of an admitted product: a lot counted in pieces, which may bear stamps. */
@Component
public class Packing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Recording recording;
    private final Assortment assortment;
    private final AdmissionCheck admission;

    Packing(Recording recording, Assortment assortment, AdmissionCheck admission) {
        this.recording = recording;
        this.assortment = assortment;
        this.admission = admission;
    }

    /**
     * Refuses more packs than the net content of what goes in is enough for, and to pack at all while the organisation or
     * the product is not admitted.
     */
    public Mono<Recorded> pack(Actor actor, Batch form) {
        return recording.record(
                actor,
                form.at(),
                Line.lots("inputs", form.inputs()),
                scene -> assortment
                        .own("productId", scene.holder(), form.productId())
                        .delayUntil(product -> admission.require(actor, scene.holder(), product.id()))
                        .map(product -> draft(scene, form, product)));
    }

    private static Draft draft(Scene scene, Batch form, Product product) {
        List<Taken> used = scene.takeAll("inputs", form.inputs());
        Unit unit = Unit.valueOf(product.netContent().unit());
        BigDecimal content = product.netContent().amount().multiply(form.count());
        MassBalance balance = MassBalance.of(
                        Processing.measured(used, form.inputs()),
                        List.of(Measured.of("packs", new Quantity(content, unit))),
                        Processing.maxYield(Stage.PACKING, product))
                .require();
        Lot packed = new NewLot(
                        form.code(),
                        product.name().in(Language.VI),
                        product.id(),
                        form.count(),
                        Unit.H87,
                        null,
                        expiry(form, product))
                .in(scene, Stage.PACKING, "");
        Draft draft = Draft.transformation(
                        scene, "goods-packed", Stage.PACKING, BizStep.PACKING, Disposition.SELLABLE_NOT_ACCESSIBLE)
                .tell("packs", form.packs())
                .tell("netContent", product.netContent().amount())
                .tell("netUnit", unit)
                .tell("loss", balance.loss().amount())
                .tell("lossUnit", balance.loss().unit())
                .tell("expiresOn", packed.expiresOn());
        used.forEach(draft::used);
        return draft.made(packed, Assortment.gtin(product));
    }

    /** As said, but no later than the product's shelf life allows. */
    private static @Nullable LocalDate expiry(Batch form, Product product) {
        Integer days = product.shelfLifeDays();
        LocalDate latest = days == null ? null : form.at().time().toLocalDate().plusDays(days);
        if (form.expiresOn() == null) {
            return latest;
        }
        if (latest != null && form.expiresOn().isAfter(latest)) {
            throw new Invalid(
                    "expiresOn",
                    "Hạn dùng dài hơn hạn của sản phẩm (" + days + " ngày). Muộn nhất là " + DAY.format(latest) + ".",
                    "That is longer than the product's shelf life of " + days + " days: " + latest + " at the latest.");
        }
        return form.expiresOn();
    }
}
