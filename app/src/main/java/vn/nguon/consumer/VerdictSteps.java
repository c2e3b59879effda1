package vn.nguon.consumer;

import gg.jte.Content;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.pages.PageTemplates;
import vn.nguon.scan.Verdict;

/** What follows a verdict on the page: what to do, and what there is to see; each verdict has a template of its own. */
final class VerdictSteps {

    private static final Content NOTHING = output -> {};

    private VerdictSteps() {}

    static Content after(Verdict verdict, Language in, PageTemplates pageTemplates) {
        String template = switch (verdict.kind()) {
            case GENUINE -> "";
            case NOT_ACTIVATED -> "notActivated";
            case VOIDED -> "voided";
            case RECALLED -> "recalled";
            case FAILED_TEST -> "failedTest";
            case WAITING_PERIOD -> "waitingPeriod";
            case HELD -> "held";
            case EXPIRED -> "expired";
            case POSSIBLE_COPY -> "possibleCopy";
            case UNKNOWN -> "unknown";
            case RECORD_LOST -> "recordLost";
            case MALFORMED -> "malformed";
            case TOO_MANY_TRIES -> "tooManyTries";
        };
        return template.isEmpty()
                ? NOTHING
                : pageTemplates.part("consumer/verdict/" + template + ".jte", Map.of("verdict", verdict, "in", in));
    }
}
