package vn.nguon.product.plan;

import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.TableRows;
import vn.nguon.refusal.ChangedMeanwhile;

/** The table of plan templates. */
interface PlanTemplateRows extends TableRows<PlanTemplate, String>, PlanTemplates {

    @Override
    @Query("select * from stage_plan order by id")
    Flux<PlanTemplate> all();

    /** Writes it; version 0 is a new one. Refuses with {@link ChangedMeanwhile} if the version is not the one there. */
    default Mono<PlanTemplate> put(PlanTemplate template) {
        return template.version() > 0
                ? update(template)
                : insert(template)
                        .onErrorMap(
                                failure -> ConstraintViolation.is(failure, "stage_plan_code_key"),
                                there -> new ChangedMeanwhile());
    }
}
