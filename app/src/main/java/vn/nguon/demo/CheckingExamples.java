package vn.nguon.demo;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Opens every example as a program and as a browser, in both languages, and says what is not as it should be. */
final class CheckingExamples {

    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final DemoVisitor passerBy;

    CheckingExamples(DemoVisitor passerBy) {
        this.passerBy = passerBy;
    }

    /** What is wrong, a sentence each; empty if all holds. A cache may be a second behind, so each has a moment's grace. */
    List<String> check(List<DemoExample> examples) {
        List<String> faults = new ArrayList<>();
        for (DemoExample demoExample : examples) {
            Instant deadline = Instant.now().plus(WITHIN);
            List<String> found = faultsOf(demoExample);
            while (!found.isEmpty() && Instant.now().isBefore(deadline)) {
                found = faultsOf(demoExample);
            }
            faults.addAll(found);
        }
        return faults;
    }

    private List<String> faultsOf(DemoExample example) {
        List<String> faults = new ArrayList<>();
        HttpResponse<byte[]> answer = passerBy.look(example.path(), "application/json", "vi");
        if (answer.statusCode() != example.status()) {
            faults.add("%s answered %d, not %d".formatted(example.path(), answer.statusCode(), example.status()));
        }
        String verdict = DemoVisitor.read(answer).path("verdict").asString("");
        if (!verdict.equals(example.verdict())) {
            faults.add("%s says “%s”, not “%s”".formatted(example.path(), verdict, example.verdict()));
        }
        for (String language : List.of("vi", "en")) {
            HttpResponse<byte[]> page = passerBy.look(example.path(), "text/html", language);
            String html = new String(page.body(), StandardCharsets.UTF_8);
            if (page.statusCode() != example.status() || !html.contains("<html lang=\"" + language + "\"")) {
                faults.add("%s has no page in %s (%d)".formatted(example.path(), language, page.statusCode()));
            }
        }
        return faults;
    }
}
