package vn.nguon.pages;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.http.problem.Problem;
import vn.nguon.http.problem.ProblemPage;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** Tells a person with a browser what went wrong and where to go on. */
@Component
class ProblemPages implements ProblemPage {

    private final Templates templates;
    private final Frames frames;

    ProblemPages(Templates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public byte[] render(Problem problem, Language language) {
        return templates.render("problem.jte", Map.of("frame", frames.in(Voice.of(language)), "problem", problem));
    }

    @Override
    public String contentSecurityPolicy() {
        return frames.contentSecurityPolicy();
    }
}
