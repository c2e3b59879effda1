package vn.nguon.product.plan;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.nguon.language.LocalizedText;

/**
 * A plan to begin with; a product keeps a copy of its own.
 *
 * @param code its stable name: {@code HERBS}
 */
@Table("stage_plan")
public record PlanTemplate(
        @Id String code,
        @Embedded.Empty(prefix = "name_") LocalizedText name,
        StagePlan plan,
        @Version int version) {}
