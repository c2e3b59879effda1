package vn.nguon.cooperative.record;

import java.util.Arrays;
import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FormOption;
import vn.nguon.trace.reverse.SettlementOutcome;
import vn.nguon.trace.reverse.WriteOff;

/** What there is to choose from where goods did not arrive, or are gone. */
public final class ReverseOptions {

    private ReverseOptions() {}

    /** What may have become of what did not arrive: only the receiver refuses goods. */
    public static List<FormOption> outcomes(boolean bySender, Language in) {
        return Arrays.stream(SettlementOutcome.values())
                .filter(outcome -> outcome != SettlementOutcome.REFUSED || !bySender)
                .map(outcome -> new FormOption(
                        outcome.name(),
                        outcome != SettlementOutcome.FOUND
                                ? outcome.words().in(in)
                                : bySender
                                        ? in.choose("Vẫn ở bên ta, hoặc đã về lại", "Still with us, or back with us")
                                        : in.choose("Đã tới sau", "Arrived later")))
                .toList();
    }

    /** How goods in hand may have gone. */
    public static List<FormOption> causes(Language in) {
        return List.of(
                new FormOption(
                        WriteOff.Cause.DESTROYED.name(), in.choose("Hỏng, đã bỏ hoặc huỷ", "Spoiled, thrown away")),
                new FormOption(WriteOff.Cause.LOST.name(), in.choose("Mất, không rõ vì sao", "Lost")),
                new FormOption(WriteOff.Cause.STOLEN.name(), in.choose("Bị trộm", "Stolen")));
    }
}
