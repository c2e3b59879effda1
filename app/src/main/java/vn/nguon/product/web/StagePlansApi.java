package vn.nguon.product.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.plan.EditingPlanTemplates;
import vn.nguon.product.plan.PlanTemplate;
import vn.nguon.product.plan.PlanTemplates;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.FieldReader;

/** Ready stage plans over HTTP. */
@RestController
@RequestMapping("/api/v1/stage-plans")
@Tag(name = "Stage plans")
class StagePlansApi {

    private final PlanTemplates templates;
    private final EditingPlanTemplates editingPlanTemplates;

    StagePlansApi(PlanTemplates templates, EditingPlanTemplates editingPlanTemplates) {
        this.templates = templates;
        this.editingPlanTemplates = editingPlanTemplates;
    }

    @GetMapping
    @Operation(summary = "List the ready plans", description = "For everybody who is signed in.")
    Mono<List<PlanTemplate>> list() {
        return templates.all().collectList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Read a ready plan")
    Mono<PlanTemplate> read(@PathVariable String code) {
        return templates.get(code);
    }

    @PutMapping("/{code}")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(ProductExamples.PLAN))),
            summary = "Add or change a ready plan",
            description =
                    "The authority's. `version` is the version that was read, 0 to add one; 412 if somebody changed"
                            + " it since. Products keep the copies they have.")
    Mono<ResponseEntity<PlanTemplate>> change(
            Actor actor, @PathVariable String code, @RequestBody Written written, IdempotentRequest once) {
        return once.ok(
                PlanTemplate.class,
                written,
                () -> editingPlanTemplates.change(actor, code, written.version(), written.name(), written.plan()));
    }

    record Written(int version, LocalizedText name, StagePlan plan) {

        Written {
            name = FieldReader.present("name", name);
            plan = FieldReader.present("plan", plan);
        }
    }
}
