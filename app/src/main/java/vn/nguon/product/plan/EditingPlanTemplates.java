package vn.nguon.product.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.language.LocalizedText;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** The authority adds ready plans and changes them; products keep the copies they have. */
@Service
public class EditingPlanTemplates {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final PlanTemplateRows templates;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingPlanTemplates(PlanTemplateRows templates, UnitOfWork unitOfWork, Ledger ledger) {
        this.templates = templates;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Writes the plan of that code.
     *
     * @param version the version the editor read; 0 to add one
     * @throws vn.nguon.refusal.NotAllowed for anybody but the authority
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<PlanTemplate> change(Actor actor, String code, int version, LocalizedText name, StagePlan plan) {
        return Mono.defer(() -> {
            actor.require(Role.AUTHORITY);
            if (!CODE.matcher(code).matches()) {
                throw new Invalid(
                        "code",
                        "Mã gồm chữ in hoa không dấu, số và gạch dưới, ví dụ HERBS.",
                        "A code is capital letters without accents, digits and underscores, such as HERBS.");
            }
            PlanTemplate template =
                    new PlanTemplate(code, FieldReader.inEveryLanguage("name", name, 100), plan, version);
            return unitOfWork.inOneTransaction(templates
                    .put(template)
                    .flatMap(written -> ledger.record(new Act(
                                    "stage-plan-changed",
                                    actor.name(),
                                    List.of("stage-plan:" + code),
                                    Map.of("version", written.version(), "stages", stages(plan))))
                            .thenReturn(written)));
        });
    }

    private static List<String> stages(StagePlan plan) {
        return plan.stages().stream().map(planned -> planned.stage().name()).toList();
    }
}
