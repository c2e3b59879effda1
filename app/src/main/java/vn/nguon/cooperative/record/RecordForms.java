package vn.nguon.cooperative.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.growing.FinishingCrops;
import vn.nguon.trace.holding.LotHolding;

/** Where the forms are sent. */
@RestController
@RequestMapping(RecordPages.HERE)
class RecordForms {

    /** The button that asks for one more line, where no script adds it: the form comes back, and nothing was done. */
    private static final String ADD_LINE = "addLine";

    /** What that button says where it asks for a line for every lot of the same name. */
    private static final String ALL_ALIKE = "alike";

    private static final int MOST_LINES = 50;

    private static final Set<String> LINES = Set.of("inputs", "outputs", "lots");

    private final RecordFormLayout recordFormLayout;
    private final RecordDispatcher recordDispatcher;
    private final FinishingCrops finishing;
    private final FormSubmission formSubmission;
    private final RecordPages pages;

    RecordForms(
            RecordFormLayout recordFormLayout,
            RecordDispatcher recordDispatcher,
            FinishingCrops finishing,
            FormSubmission formSubmission,
            RecordPages pages) {
        this.recordFormLayout = recordFormLayout;
        this.recordDispatcher = recordDispatcher;
        this.finishing = finishing;
        this.formSubmission = formSubmission;
        this.pages = pages;
    }

    @PostMapping("/lots/{id}/{act}")
    Mono<ResponseEntity<byte[]>> record(Attempt attempt, @PathVariable UUID id, @PathVariable String act) {
        return recordFormLayout.sent(attempt.actor(), RecordKind.at(act), id).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/new/{act}")
    Mono<ResponseEntity<byte[]>> start(Attempt attempt, @PathVariable String act) {
        attempt.actor().requireWorkingFor(attempt.worker().own().id());
        return recordFormLayout.blank(attempt.actor(), RecordKind.at(act)).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/movements/{id}")
    Mono<ResponseEntity<byte[]>> receive(Attempt attempt, @PathVariable UUID id) {
        return recordFormLayout
                .moving(attempt.actor(), RecordKind.RECEIVE, id)
                .flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/movements/{id}/{act}")
    Mono<ResponseEntity<byte[]>> settle(Attempt attempt, @PathVariable UUID id, @PathVariable String act) {
        return recordFormLayout
                .moving(attempt.actor(), RecordKind.at(act), id)
                .flatMap(sheet -> record(sheet, attempt));
    }

    /** A crop of which nothing more is harvested: it failed, or the last harvest did not say that it was the last. */
    @PostMapping("/lots/{id}/finish")
    Mono<ResponseEntity<byte[]>> finish(Attempt attempt, @PathVariable UUID id) {
        LotId crop = new LotId(id);
        return formSubmission.submit(
                attempt,
                Nothing.class,
                nothing -> finishing
                        .finish(attempt.actor(), crop)
                        .map(finished -> new ActionResult(
                                "/console/lots/" + id,
                                attempt.in().choose("Đã kết thúc vụ.", "The crop is finished."))),
                again -> pages.stages(attempt.worker(), crop, again));
    }

    private Mono<ResponseEntity<byte[]>> again(Attempt attempt, RecordForm sheet, FilledForm form) {
        return recordFormLayout.offering(sheet, form).map(whole -> pages.again(attempt.worker(), whole, form));
    }

    /** What comes back is in the units that it was typed in. */
    private static FilledForm asTyped(FilledForm refused, FilledForm typed) {
        return new FilledForm(typed.values(), refused.problem(), refused.once(), typed.numbers());
    }

    private static FilledForm withLine(FilledForm form, String kind, RecordForm sheet, Language in) {
        if (kind.equals(ALL_ALIKE)) {
            return withAlike(form, sheet, in);
        }
        return LINES.contains(kind) ? form.with(kind + "[" + form.lines(kind) + "].quantity", List.of("")) : form;
    }

    /** With a line for all that is left of each lot that is called as the first is: the sacks of thirty households. */
    private static FilledForm withAlike(FilledForm form, RecordForm sheet, Language in) {
        FilledForm longer = form;
        for (LotHolding other : sheet.others()) {
            String lot = other.lot().id().value().toString();
            boolean named = longer.values().values().stream().anyMatch(values -> values.contains(lot));
            int line = longer.lines("inputs");
            if (!named
                    && line < MOST_LINES
                    && other.lot().name().equals(sheet.lot().name())) {
                Quantity left = other.left().withinSixDecimals();
                String start = "inputs[" + line + "].";
                longer = longer.with(start + "lotId", lot)
                        .with(start + "quantity", in.written(left.amount()))
                        .with(start + "unit", left.unit());
            }
        }
        return longer;
    }

    /** A form that asks for nothing. */
    record Nothing() {}

    private Mono<ResponseEntity<byte[]>> record(RecordForm sheet, Attempt attempt) {
        String wanted = attempt.form().value(ADD_LINE);
        if (!wanted.isEmpty()) {
            FilledForm longer = withLine(attempt.form().without(ADD_LINE), wanted, sheet, attempt.in());
            return again(attempt, sheet, longer);
        }
        FilledForm tidy = FormCleanup.of(attempt.form(), sheet);
        return recordDispatcher.record(
                attempt.with(FieldUnit.plain(tidy, attempt.in())),
                sheet,
                refused -> again(attempt, sheet, asTyped(refused, tidy)));
    }
}
