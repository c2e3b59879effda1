package vn.nguon.consumer;

import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.pages.Headline;
import vn.nguon.pages.words.Word;
import vn.nguon.resolver.LinkPages;
import vn.nguon.resolver.LinkTarget;
import vn.nguon.scan.Verdict;

/** Answers links of products and lots with our pages. */
@Component
class LinkTargetPages implements LinkPages {

    private final AnswerPages answers;
    private final RenderedStories stories;

    LinkTargetPages(AnswerPages answers, RenderedStories stories) {
        this.answers = answers;
        this.stories = stories;
    }

    @Override
    public byte[] page(LinkTarget linked, Language language) {
        RenderedStory story = stories.of(linked.story(), language);
        Verdict.OfGoods verdict = linked.verdict();
        if (verdict != null) {
            return answers.ofGoods(verdict, linked.notices(), story, language);
        }
        return switch (linked.kind()) {
            case PRODUCT ->
                answers.about(
                        Headline.PRODUCT, language.say(Word.ABOUT_PRODUCT_WHY), linked.notices(), story, language);
            case LOT ->
                answers.about(Headline.LOT, language.say(Word.ABOUT_LOT_WHY), linked.notices(), story, language);
        };
    }

    @Override
    public String contentSecurityPolicy() {
        return answers.contentSecurityPolicy();
    }
}
