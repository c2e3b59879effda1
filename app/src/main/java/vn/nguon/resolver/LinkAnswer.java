package vn.nguon.resolver;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.recall.Recall;
import vn.nguon.refusal.Language;
import vn.nguon.scan.web.FailedTestFacts;
import vn.nguon.scan.web.PublicStory;
import vn.nguon.scan.web.SuspendedFacts;

/**
 * What a link leads to for machines, {@code docs/spec/digital-link.md}: what the page says and nothing that it does
 * not.
 *
 * @param about {@code product} or {@code lot}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkAnswer(
        String about,
        @Nullable RecallFacts recall,
        @Nullable LocalDate expiredOn,
        @Nullable SuspendedFacts organisationSuspended,
        @Nullable Boolean frozen,
        @Nullable FailedTestFacts testFailed,
        PublicStory story) {

    /** Who called the goods back and why. */
    record RecallFacts(String notice, String contact, boolean ofIngredient, Instant since) {}

    static LinkAnswer of(LinkTarget linked, Language language) {
        if (linked instanceof LinkTarget.OfLot lot) {
            return new LinkAnswer(
                    "lot",
                    lot.recall() == null ? null : recall(lot.recall(), lot.ofIngredient(), language),
                    lot.expiredOn(),
                    SuspendedFacts.of(lot.story().maker()),
                    lot.story().lot().frozen() ? true : null,
                    FailedTestFacts.of(lot.story().failedTest()),
                    PublicStory.of(lot.story(), language));
        }
        LinkTarget.OfProduct of = (LinkTarget.OfProduct) linked;
        return new LinkAnswer(
                "product",
                null,
                null,
                SuspendedFacts.of(of.maker()),
                null,
                null,
                PublicStory.of(of.product(), of.maker(), of.certificates(), language));
    }

    private static RecallFacts recall(Recall recall, boolean ofIngredient, Language language) {
        return new RecallFacts(
                recall.notice().text().in(language), recall.notice().contact(), ofIngredient, recall.openedAt());
    }
}
