package vn.nguon.authority.product;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.EditingPlanTemplates;
import vn.nguon.product.plan.PlanTemplate;
import vn.nguon.product.plan.PlanTemplates;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;

/** The ready stage plans, and the form in which the authority writes one. */
@RestController
@RequestMapping(PlanPages.HERE)
class PlanPages {

    static final String HERE = "/admin/plans";

    private static final String LIST = ProductAdmissionPages.HERE;

    private final PlanTemplates templates;
    private final EditingPlanTemplates editingPlanTemplates;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    PlanPages(
            PlanTemplates templates,
            EditingPlanTemplates editingPlanTemplates,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.templates = templates;
        this.editingPlanTemplates = editingPlanTemplates;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(PageUser worker) {
        worker.actor().require(Role.AUTHORITY);
        return templates
                .all()
                .collectList()
                .map(plans -> pages.page(worker, LIST, "authority/product/plans.jte", Map.of("plans", plans)));
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> blank(PageUser worker) {
        worker.actor().require(Role.AUTHORITY);
        return page(worker, FilledForm.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> add(Attempt attempt) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                WrittenPlan.class,
                written -> write(attempt.worker(), written.named(), 0, written),
                again -> Mono.just(page(attempt.worker(), again, null)));
    }

    @GetMapping("/{code}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable String code) {
        worker.actor().require(Role.AUTHORITY);
        return templates.get(code).map(plan -> page(worker, filled(plan, worker.in()), plan));
    }

    @PostMapping("/{code}")
    Mono<ResponseEntity<byte[]>> change(Attempt attempt, @PathVariable String code, @RequestParam int version) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                WrittenPlan.class,
                written -> write(attempt.worker(), code, version, written),
                again -> templates.get(code).map(plan -> page(attempt.worker(), again, plan)));
    }

    private Mono<ActionResult> write(PageUser worker, String code, int version, WrittenPlan written) {
        return editingPlanTemplates
                .change(worker.actor(), code, version, written.label(), written.plan())
                .map(plan -> new ActionResult(
                        HERE,
                        worker.in()
                                .choose(
                                        "Đã ghi quy trình mẫu «" + plan.name().vi() + "».",
                                        "The ready plan “" + plan.name().en() + "” is written.")));
    }

    private ResponseEntity<byte[]> page(PageUser worker, FilledForm form, @Nullable PlanTemplate plan) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("plan", plan);
        shown.put("stages", List.of(Stage.values()));
        shown.put("kinds", kinds(worker.in()));
        return pages.page(worker, LIST, "authority/product/plan.jte", shown);
    }

    /** The form names each stage by its place among all stages, so that the page needs no script. */
    private static @Nullable String written(@Nullable BigDecimal number, Language in) {
        return number == null ? null : in.written(number);
    }

    private static FilledForm filled(PlanTemplate template, Language in) {
        FilledForm filledForm = FilledForm.blank()
                .with("name.vi", template.name().vi())
                .with("name.en", template.name().en());
        for (PlannedStage planned : template.plan().stages()) {
            String at = WrittenPlan.at(planned.stage());
            filledForm = filledForm
                    .with(at + "stage", planned.stage())
                    .with(at + "required", planned.required() ? "true" : null)
                    .with(at + "maxYield", in.written(planned.maxYield()))
                    .with(at + "kilogramsAHectare", written(planned.kilogramsAHectare(), in))
                    .with(at + "kilogramsAHead", written(planned.kilogramsAHead(), in));
            for (int i = 0; i < planned.fields().size(); i++) {
                filledForm = filled(
                        filledForm, at + "fields[" + i + "].", planned.fields().get(i));
            }
        }
        return filledForm;
    }

    private static FilledForm filled(FilledForm form, String at, AskedField field) {
        return form.with(at + "code", field.code())
                .with(at + "label.vi", field.label().vi())
                .with(at + "label.en", field.label().en())
                .with(at + "kind", field.kind())
                .with(at + "unit", field.unit())
                .with(at + "required", field.required() ? "true" : null);
    }

    private static List<FormOption> kinds(Language in) {
        return FormOption.of(AskedField.Kind.values(), kind -> words(kind, in));
    }

    private static String words(AskedField.Kind kind, Language in) {
        return switch (kind) {
            case TEXT -> in.choose("Chữ", "Text");
            case NUMBER -> in.choose("Số", "Number");
            case DATE -> in.choose("Ngày", "Date");
            case YES_NO -> in.choose("Có / không", "Yes / no");
        };
    }
}
