package vn.nguon.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.recall.OpenRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;

/** Comes to the verdict from what is known; plain values in, a plain value out. */
final class VerdictRules {

    private VerdictRules() {}

    /**
     * The gravest thing that is true of the stamp. A recall is about people's health, so it comes before everything, a
     * cancelled stamp included; what is certain comes before what is suspected.
     *
     * @param story     the story of the lot it is on, if it is on one
     * @param suspicion what is unusual about its scans, if anything is
     * @param today     the day at the place where the goods are sold
     */
    static Verdict.OfStamp verdict(
            Stamp.Issued stamp,
            @Nullable LotStory story,
            OpenRecalls recalls,
            @Nullable Suspicion suspicion,
            LocalDate today) {
        Recall recall = story == null ? null : recalls.ofAny(story.lots());
        if (story != null && recall != null) {
            return new Verdict.Recalled(recall, !recall.lot().equals(story.lot().id()));
        }
        if (stamp instanceof Stamp.Voided voided) {
            return new Verdict.Voided(voided.end());
        }
        if (!(stamp instanceof Stamp.Activated activated) || story == null) {
            return new Verdict.NotActivated();
        }
        LocalDate lastDay = story.lot().expiresOn();
        if (lastDay != null && today.isAfter(lastDay)) {
            return new Verdict.Expired(lastDay);
        }
        if (suspicion != null) {
            return new Verdict.PossibleCopy(suspicion);
        }
        return new Verdict.Genuine(activated.binding().at());
    }
}
