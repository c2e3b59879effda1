package vn.nguon.pages;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.pages.words.Voice;

/** The frames of the pages for the public, each written once. */
@Component
@EnableConfigurationProperties(Operator.class)
public class Frames {

    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css");
    private final Frame vietnamese;
    private final Frame english;

    public Frames(Templates templates, Operator operator) {
        this.vietnamese = frame(templates, operator, Voice.VIETNAMESE);
        this.english = frame(templates, operator, Voice.ENGLISH);
    }

    /** The frame of pages in this language. */
    public Frame in(Voice language) {
        return language == Voice.VIETNAMESE ? vietnamese : english;
    }

    /** The {@code Content-Security-Policy} header that every page in such a frame must be sent with. */
    public String contentSecurityPolicy() {
        return style.contentSecurityPolicy();
    }

    private Frame frame(Templates templates, Operator operator, Voice in) {
        Prerendered footer = templates.prerender("footer.jte", Map.of("in", in, "operator", operator));
        return new Frame(in, style.element(), footer);
    }
}
