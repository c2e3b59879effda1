package vn.nguon.product.plan;

import vn.nguon.refusal.Sentence;

/**
 * A plan to begin with; a product keeps a copy of its own.
 *
 * @param code its stable name: {@code HERBS}
 */
public record PlanTemplate(String code, Sentence name, StagePlan plan, int version) {}
