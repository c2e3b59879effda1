package vn.nguon.trace.rule;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** More came out of a step than can have gone in. */
public final class OutputExceedsInputs extends Refusal implements RuleBroken {

    public OutputExceedsInputs(MassBalance balance) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đầu ra " + balance.quantity(balance.outputs()).in(Language.VI)
                                + " nhiều hơn mức có thể làm ra từ đầu vào ("
                                + balance.most().in(Language.VI)
                                + "). Hãy kiểm tra lại số lượng và đơn vị.",
                        "An output of " + balance.quantity(balance.outputs()).in(Language.EN)
                                + " is more than can be made of what went in ("
                                + balance.most().in(Language.EN)
                                + "). Check the quantities and their units."),
                "outputs",
                Map.of(
                        "rule", "MassBalance",
                        "inputs", balance.inputs(),
                        "outputs", balance.outputs(),
                        "maxYield", balance.maxYield(),
                        "unit", balance.quantity(balance.inputs()).unit()));
    }
}
