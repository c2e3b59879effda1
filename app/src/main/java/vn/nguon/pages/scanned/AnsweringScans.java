package vn.nguon.pages.scanned;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** Writes the page that answers a scan, and the one that thanks for a doubt. */
@Component
public class AnsweringScans {

    private final PageTemplates pageTemplates;
    private final PublicFrames publicFrames;

    public AnsweringScans(PageTemplates pageTemplates, PublicFrames publicFrames) {
        this.pageTemplates = pageTemplates;
        this.publicFrames = publicFrames;
    }

    /**
     * The page of a scan, in UTF-8, to be sent with {@link PublicFrames#contentSecurityPolicy}.
     *
     * @param answer its story, if any, is told in the same language
     */
    public byte[] answer(Answer answer, Language language) {
        return pageTemplates.render(
                "scanned/answer.jte", Map.of("answer", answer, "frame", publicFrames.in(Voice.of(language))));
    }

    /**
     * The page after a doubt was sent.
     *
     * @param reference what the doubt can be asked about by
     * @param backTo the address of the stamp's own page
     */
    public byte[] thank(String reference, String backTo, Language language) {
        return pageTemplates.render(
                "scanned/doubtReceived.jte",
                Map.of("reference", reference, "backTo", backTo, "frame", publicFrames.in(Voice.of(language))));
    }
}
