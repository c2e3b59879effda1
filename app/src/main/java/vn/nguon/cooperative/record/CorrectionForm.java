package vn.nguon.cooperative.record;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.product.plan.AskedField;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/** Puts what a wrong record said into the form that says it right, so that only the mistake is typed anew. */
final class CorrectionForm {

    /** What goes into a field of the same name: {@code docs/spec/events.md}. */
    private static final Set<String> AS_IT_IS = Set.of(
            "agent",
            "doseUnit",
            "method",
            "kindReason",
            "yieldReason",
            "waitingDays",
            "botanicalName",
            "household",
            "supplier",
            "supplierAddress",
            "supplierCode",
            "origin",
            "carrier",
            "laboratory",
            "sample",
            "tested",
            "report",
            "buyerAddress",
            "reason",
            "outcome",
            "cause",
            "expiresOn",
            "packs");

    private final RecordedEvent wrong;
    private final Map<LotId, Lot> made;
    private final Language in;
    private FilledForm filledForm;

    private CorrectionForm(RecordedEvent wrong, Map<LotId, Lot> made, FilledForm filledForm, Language in) {
        this.wrong = wrong;
        this.made = made;
        this.filledForm = filledForm;
        this.in = in;
    }

    /** @param made the lots it made, which were withdrawn */
    static FilledForm of(RecordedEvent wrong, Map<LotId, Lot> made, RecordForm sheet, FilledForm form, Language in) {
        CorrectionForm again = new CorrectionForm(wrong, made, form, in);
        again.circumstances();
        again.details(sheet);
        again.goods(sheet.act());
        return again.filledForm;
    }

    private void circumstances() {
        say("at.corrects", wrong.id().value());
        say(
                "at.time",
                LocalDateTime.ofInstant(wrong.time().toInstant(), VietnamTime.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES));
        say("at.placeId", wrong.where() == null ? null : wrong.where().id().value());
        say("at.note", wrong.details().get("note"));
        filledForm = filledForm
                .with("at.photos[]", hashes(wrong.photos()))
                .with("at.documents[]", hashes(wrong.documents()));
    }

    private void details(RecordForm sheet) {
        Map<String, String> told = wrong.details();
        told.forEach((name, value) -> {
            if (AS_IT_IS.contains(name) && !(told.containsKey("household") && name.matches("supplier(Address)?"))) {
                say(name, value);
            }
        });
        say("kind", told.get("care"));
        say("dose", number(told.get("dose")));
        say("caseCode", told.get("case"));
        say("palletCode", told.get("pallet"));
        say("cases[0]", told.get("cases"));
        say(
                "buyer",
                sheet.act() == RecordKind.SELL
                        ? told.get("to")
                        : sheet.act() == RecordKind.TAKE_BACK ? told.get("from") : null);
        say("passed", told.containsKey("result") ? "PASSED".equals(told.get("result")) : null);
        say("opened", wrong.action() == EpcisAction.DELETE ? true : null);
        sheet.products().stream()
                .flatMap(product -> sheet.answerable(product).stream())
                .forEach(field -> {
                    String answer = told.get(field.code());
                    say("at.fields." + field.code(), field.kind() == AskedField.Kind.NUMBER ? number(answer) : answer);
                });
    }

    private void goods(RecordKind act) {
        if (act == RecordKind.SETTLE || act == RecordKind.REFUSE) {
            return;
        }
        if (act.startsFromNothing() || act == RecordKind.HARVEST) {
            wrong.made().forEach(goods -> line("", goods));
            return;
        }
        if (act == RecordKind.PACK) {
            wrong.made().forEach(packs -> {
                say("code", packs.code());
                say("productId", product(packs));
            });
        }
        List<Goods> taken = wrong.goods().stream()
                .filter(goods -> goods.role() != Goods.Role.OUTPUT)
                .toList();
        String takes = act.transforms() || act == RecordKind.PACK ? "inputs" : "lots";
        for (int i = 0; i < taken.size(); i++) {
            line(takes + "[" + i + "].", taken.get(i));
        }
        for (int i = 0; act.transforms() && i < wrong.made().size(); i++) {
            line("outputs[" + i + "].", wrong.made().get(i));
        }
    }

    /** What a form has no field for stays unread. */
    private void line(String start, Goods goods) {
        say(start + "lotId", goods.lotId().value());
        say(start + "name", goods.name());
        say(start + "code", goods.code());
        say(start + "productId", product(goods));
        if (goods.quantity() != null) {
            Quantity told = goods.quantity().withinSixDecimals();
            say(start + "quantity", in.written(told.amount()));
            say(start + "unit", told.unit());
        }
    }

    private @Nullable Long product(Goods goods) {
        Lot lot = made.get(goods.lotId());
        return lot == null || lot.productId() == null ? null : lot.productId().value();
    }

    private void say(String field, @Nullable Object value) {
        filledForm = filledForm.with(field, value);
    }

    private @Nullable String number(@Nullable String told) {
        return told == null ? null : in.written(new BigDecimal(told));
    }

    private static List<String> hashes(List<FileHash> files) {
        return files.stream().map(FileHash::value).toList();
    }
}
