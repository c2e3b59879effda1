package vn.nguon.product.plan;

import reactor.core.publisher.Flux;
import vn.nguon.database.Lookup;

/** The plans that come with the system, and those the authority added. */
public interface PlanTemplates extends Lookup<PlanTemplate, String> {

    /** All of them, in the order they came. */
    Flux<PlanTemplate> all();
}
