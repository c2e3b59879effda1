package vn.nguon.pages;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;

/** The frames of the pages for the public, each written once. */
@Component
@EnableConfigurationProperties(ServiceOperator.class)
public class PublicFrames {

    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css");
    private final Map<Language, PublicFrame> frames;

    public PublicFrames(PageTemplates pageTemplates, ServiceOperator serviceOperator) {
        this.frames = Language.all().stream()
                .collect(Collectors.toMap(in -> in, in -> frame(pageTemplates, serviceOperator, in)));
    }

    /** The frame of pages in this language. */
    public PublicFrame in(Language language) {
        return Objects.requireNonNull(frames.get(language));
    }

    /** The {@code Content-Security-Policy} header that every page in such a frame must be sent with. */
    public String contentSecurityPolicy() {
        return style.contentSecurityPolicy();
    }

    private PublicFrame frame(PageTemplates templates, ServiceOperator operator, Language in) {
        PrerenderedPart footer = templates.prerender("footer.jte", Map.of("in", in, "operator", operator));
        return new PublicFrame(in, in.others(), style.element(), footer);
    }
}
