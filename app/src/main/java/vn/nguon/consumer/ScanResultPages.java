package vn.nguon.consumer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.language.Wording;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.report.ReportStatus;
import vn.nguon.scan.web.ScanPages;

/** Answers scans with our pages, and thanks for doubts. */
@Component
class ScanResultPages implements ScanPages {

    private final AnswerPages answers;
    private final RenderedStories stories;
    private final PageTemplates pageTemplates;
    private final PublicFrames publicFrames;

    ScanResultPages(
            AnswerPages answers, RenderedStories stories, PageTemplates pageTemplates, PublicFrames publicFrames) {
        this.answers = answers;
        this.stories = stories;
        this.pageTemplates = pageTemplates;
        this.publicFrames = publicFrames;
    }

    @Override
    public byte[] answer(ScanResult scanned, @Nullable String doubtAt, Language language) {
        return answers.write(
                scanned.verdict(),
                scanned.notices(),
                scanned.story() == null ? null : stories.of(scanned.story(), language),
                scanned.stamp(),
                scanned.stamp() == null
                                || scanned.story() == null
                                || !scanned.story().namesPacks()
                        ? null
                        : scanned.stamp().way(),
                doubtAt,
                scanned.asOf(),
                language);
    }

    @Override
    public byte[] thanks(String reference, String backTo, Language language) {
        return pageTemplates.render(
                "consumer/doubtReceived.jte",
                Map.of("reference", reference, "backTo", backTo, "frame", publicFrames.in(language)));
    }

    @Override
    public byte[] report(String typed, @Nullable ReportStatus found, @Nullable Wording refused, Language language) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("typed", typed);
        shown.put("found", found);
        shown.put("refused", refused);
        shown.put("frame", publicFrames.in(language));
        return pageTemplates.render("consumer/report.jte", shown);
    }

    @Override
    public String contentSecurityPolicy() {
        return answers.contentSecurityPolicy();
    }
}
