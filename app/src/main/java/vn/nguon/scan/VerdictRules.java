package vn.nguon.scan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.recall.OpenRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.StoryObjections;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;
import vn.nguon.trace.Lot;

/** Comes to the verdict from what is known; plain values in, a plain value out. */
public final class VerdictRules {

    private VerdictRules() {}

    /**
     * The gravest thing that is true of the stamp. A recall is about people's health, so it comes before everything, a
     * cancelled stamp included; what is certain comes before what is suspected.
     *
     * @param orderedBy whose stamp it is
     * @param story     the story of the lot it is on, if it is on one
     * @param suspicion what is unusual about its scans, if anything is
     * @param held      whether an inspector holds the stamp
     * @param today     the day at the place where the goods are sold
     */
    static Verdict.OfStamp verdict(
            Stamp.Issued stamp,
            Organisation orderedBy,
            @Nullable LotStory story,
            OpenRecalls recalls,
            @Nullable Suspicion suspicion,
            boolean held,
            LocalDate today) {
        Verdict.OfGoods goods = story == null ? null : ofGoods(story, recalls, today);
        if (goods instanceof Verdict.Recalled recalled) {
            return recalled;
        }
        return switch (stamp.state()) {
            case VOIDED -> new Verdict.Voided(Objects.requireNonNull(stamp.end()));
            case NOT_ACTIVATED -> new Verdict.NotActivated(orderedBy.name());
            case ACTIVATED -> {
                if (story == null) {
                    yield new Verdict.NotActivated(orderedBy.name());
                }
                // What an inspector found comes before that somebody is still looking.
                boolean copied = suspicion != null && suspicion.found();
                if (goods != null && !(copied && goods instanceof Verdict.Held)) {
                    yield goods;
                }
                if (held && !copied) {
                    yield new Verdict.Held(Verdict.Held.Thing.STAMP);
                }
                yield suspicion == null
                        ? new Verdict.Genuine(
                                orderedBy.name(),
                                Objects.requireNonNull(stamp.binding()).at())
                        : new Verdict.PossibleCopy(suspicion);
            }
        };
    }

    /**
     * The gravest thing that is true of the goods, whichever of their stamps is scanned; null if nothing is against them.
     *
     * @param today the day at the place where they are sold
     */
    public static Verdict.@Nullable OfGoods ofGoods(LotStory story, OpenRecalls recalls, LocalDate today) {
        Recall recall = recalls.ofAny(story.lots());
        if (recall != null) {
            return new Verdict.Recalled(
                    recall,
                    story.lotOf(recall.lot()).orElse(story.lot()),
                    !recall.lot().equals(story.lot().id()),
                    story.maker());
        }
        StoryObjections against = story.objections();
        if (against.failedTest() != null) {
            return new Verdict.FailedTest(
                    against.failedTest(),
                    story.isOfIngredient(against.failedTest().lot()),
                    story.maker());
        }
        if (against.takenTooSoon() != null) {
            return new Verdict.TakenTooSoon(
                    against.takenTooSoon(),
                    story.isOfIngredient(against.takenTooSoon().lot()),
                    story.maker());
        }
        LocalDate lastDay = story.lot().expiresOn();
        if (lastDay != null && today.isAfter(lastDay)) {
            return new Verdict.Expired(lastDay, story.maker());
        }
        Lot held = against.held();
        return held == null
                ? null
                : new Verdict.Held(
                        story.isOfIngredient(held) ? Verdict.Held.Thing.INGREDIENT : Verdict.Held.Thing.GOODS);
    }
}
