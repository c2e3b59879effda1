package vn.nguon.pages;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;

/** The frames of the pages for the public, each written once. */
@Component
@EnableConfigurationProperties(ServiceOperator.class)
public class PublicFrames {

    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css");
    private final PublicFrame vietnamese;
    private final PublicFrame english;

    public PublicFrames(PageTemplates pageTemplates, ServiceOperator serviceOperator) {
        this.vietnamese = frame(pageTemplates, serviceOperator, Language.VI);
        this.english = frame(pageTemplates, serviceOperator, Language.EN);
    }

    /** The frame of pages in this language. */
    public PublicFrame in(Language language) {
        return language == Language.VI ? vietnamese : english;
    }

    /** The {@code Content-Security-Policy} header that every page in such a frame must be sent with. */
    public String contentSecurityPolicy() {
        return style.contentSecurityPolicy();
    }

    private PublicFrame frame(PageTemplates templates, ServiceOperator operator, Language in) {
        PrerenderedPart footer = templates.prerender("footer.jte", Map.of("in", in, "operator", operator));
        return new PublicFrame(in, style.element(), footer);
    }
}
