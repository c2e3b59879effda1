package vn.nguon.trace.journey;

import vn.nguon.trace.Lots;

/**
 * How an organisation's lots are asked for. A word that most of them have is soon found in the latest thousand, where
 * the index would bring all; a rare one is not, and is what the index is for.
 */
final class SearchingLots {

    private static final String MADE = """
            from %s
            where lot.organisation_id = :own
              and lot.lot_id < :before
              and lot.withdrawn_at is null
            """;

    private static final String IN_HAND = """
            from lot_holding held
            join lot on lot.lot_id = held.lot_id
            where held.organisation_id = :own
              and held.quantity > 0
              and held.lot_id < :before
            """;

    /** Of a word that everybody's lots have, the index gives one's own. Selected, so that it is made once and not a row. */
    private static final String MADE_AND_NAMED = "words @@ (select words_begun(owned(:own, :text)))";

    private static final String NAMED = "words @@ (select words_begun(:text))";

    /**
     * Lots that were not among the latest, found by their words before anything else is asked of them: an index of all
     * that is one's own would be read to its end for nothing.
     */
    private static final String NAMED_LOTS = """
            (select lot_id, organisation_id, stage, withdrawn_at
                from lot
                where %s
                  and (select count(*) from near) < :limit
                offset 0) lot""";

    /** Whoever has few lots of others in hand looks through those. */
    private static final String FAR = """
              and lot.%s
              and (select count(*) from near) < :limit
            """;

    private static final String FOUND = """
            found as materialized (
              select lot.lot_id
              %s
              order by lot.lot_id desc
              limit :limit)
            """;

    private static final String FOUND_BY_WORDS = """
            near as materialized (
              select lot_id
              from (
                select lot.lot_id, lot.words
                %1$s
                order by lot.lot_id desc
                limit 1000) latest
              where %2$s
              limit :limit),
            far as materialized (
              select lot.lot_id
              %3$s
              order by lot.lot_id desc
              limit :limit),
            found as (
              select lot_id from near
              union
              select lot_id from far
              order by lot_id desc
              limit :limit)
            """;

    private static final String WITH_WHAT_IS_LEFT = "with %s\nselect " + Lots.columns() + """
            , coalesce(held.quantity, 0) as in_hand
            from found
            join lot on lot.lot_id = found.lot_id
            left join lot_holding held on held.lot_id = found.lot_id and held.organisation_id = :own
            order by found.lot_id desc
            """;

    private SearchingLots() {}

    /**
     * The statement that asks; each question has one of its own, so that each gets the plan that fits it. It brings
     * lots, the latest first, with {@code in_hand}, and binds {@code own}, {@code before}, {@code limit},
     * {@code stage} and {@code text}.
     */
    static String among(OwnLots.Which which, boolean ofStage, boolean byWords) {
        String stage = ofStage ? "  and lot.stage = :stage\n" : "";
        if (which == OwnLots.Which.MADE) {
            String any = MADE.formatted("lot") + stage;
            String named = MADE.formatted(NAMED_LOTS.formatted(MADE_AND_NAMED)) + stage;
            return found(byWords, any, MADE_AND_NAMED, named);
        }
        String any = IN_HAND + stage;
        return found(byWords, any, NAMED, any + FAR.formatted(NAMED));
    }

    private static String found(boolean byWords, String any, String words, String named) {
        String found = byWords ? FOUND_BY_WORDS.formatted(any, words, named) : FOUND.formatted(any);
        return WITH_WHAT_IS_LEFT.formatted(found);
    }
}
