package vn.nguon.resolver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import vn.nguon.language.Language;
import vn.nguon.scan.web.NoticeFacts;
import vn.nguon.scan.web.PublicStory;
import vn.nguon.scan.web.VerdictFacts;

/**
 * What a link leads to for machines, {@code docs/spec/digital-link.md}: what the page says and nothing that it does
 * not.
 *
 * @param about {@code product} or {@code lot}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkAnswer(
        String about,
        @JsonUnwrapped VerdictFacts facts,
        @JsonUnwrapped NoticeFacts notices,
        PublicStory story) {

    static LinkAnswer of(LinkTarget linked, Language language) {
        return new LinkAnswer(
                linked.kind().name().toLowerCase(Locale.ROOT),
                VerdictFacts.of(linked.verdict(), language),
                NoticeFacts.of(
                        linked.notices(),
                        linked.story().lot() == null
                                ? null
                                : linked.story().lot().lot().id(),
                        language),
                PublicStory.of(linked.story(), language));
    }
}
