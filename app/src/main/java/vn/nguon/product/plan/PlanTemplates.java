package vn.nguon.product.plan;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;

/** The plans that come with the system, and those the authority added. */
public interface PlanTemplates {

    /** All of them, in the order they came. */
    Flux<PlanTemplate> all();

    /** The plan of that code, or {@link NotFound}. */
    Mono<PlanTemplate> get(String code);
}
