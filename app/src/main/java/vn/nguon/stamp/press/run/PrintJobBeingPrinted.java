package vn.nguon.stamp.press.run;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Another workstation has the job; two at once would print its stamps twice. */
final class PrintJobBeingPrinted extends Refusal {

    PrintJobBeingPrinted(PrintRun.Going run) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lệnh in này đang do máy trạm khác in (máy in "
                                + run.begun().printer()
                                + "). Nếu máy đó đã hỏng hoặc đã dừng hẳn, hãy kết thúc lượt in đó hoặc nhận lại lệnh in; "
                                + "muốn in bằng hai máy thì chia thành hai lệnh in.",
                        "Another workstation is printing this job (printer "
                                + run.begun().printer()
                                + "). If that one is gone for good, end its run or take the job over; "
                                + "to print on two printers, make two jobs of it."),
                null,
                Map.of(
                        "runId", run.id().value(),
                        "printer", run.begun().printer(),
                        "heardAt", run.heardAt().toString()));
    }
}
