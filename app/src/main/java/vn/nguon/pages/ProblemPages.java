package vn.nguon.pages;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.http.problem.Problem;
import vn.nguon.http.problem.ProblemPage;
import vn.nguon.language.Language;

/** Tells a person with a browser what went wrong and where to go on. */
@Component
class ProblemPages implements ProblemPage {

    private final PageTemplates pageTemplates;
    private final PublicFrames publicFrames;

    ProblemPages(PageTemplates pageTemplates, PublicFrames publicFrames) {
        this.pageTemplates = pageTemplates;
        this.publicFrames = publicFrames;
    }

    @Override
    public byte[] render(Problem problem, Language language) {
        return pageTemplates.render("problem.jte", Map.of("frame", publicFrames.in(language), "problem", problem));
    }

    @Override
    public String contentSecurityPolicy() {
        return publicFrames.contentSecurityPolicy();
    }
}
