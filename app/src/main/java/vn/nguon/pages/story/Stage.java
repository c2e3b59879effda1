package vn.nguon.pages.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;

/** A step of the journey: one that was recorded, or one that the plan asks for and nobody recorded. */
public sealed interface Stage {

    StageKind kind();

    /**
     * What happened, where, when, by whom, to how much.
     *
     * @param title what exactly was done, in a few words
     * @param facts what was used, how, and what came of it
     * @param to where the goods went, for a movement
     * @param itemCode trace code of the goods of this step
     * @param taken how much went in
     * @param made how much came out, or how much it was about
     */
    record Recorded(
            StageKind kind,
            @Nullable Bilingual title,
            List<Fact> facts,
            Place at,
            @Nullable Place to,
            Instant when,
            String by,
            String itemCode,
            @Nullable Quantity taken,
            @Nullable Quantity made,
            List<Picture> evidence,
            List<Document> documents,
            @Nullable Bilingual note)
            implements Stage {

        public Recorded {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
            documents = List.copyOf(documents);
        }
    }

    /** The plan of the goods has this step, the record has not. */
    record Missing(StageKind kind) implements Stage {}
}
