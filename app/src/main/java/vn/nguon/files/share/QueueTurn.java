package vn.nguon.files.share;

import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;

/**
 * In whose turn slow work is done. Lanes take turns, and within a lane all who wait in it. Those whom the authority never
 * admitted share one lane, since anybody may register as often as they like.
 *
 * @param lane  shared by whoever has one turn together
 * @param whose within the lane
 * @param most  pieces of work that wait in this name, at most
 */
public record QueueTurn(String lane, String whose, int most) {

    private static final String STRANGERS = "strangers";
    private static final int MOST_OF_NOBODY = 50;

    /** That of an actor: of their organisation, or of themselves if they have none. */
    public static QueueTurn of(Actor actor, boolean everAdmitted, int most) {
        if (actor.equals(Actor.system())) {
            return new QueueTurn("nobody", "nobody", MOST_OF_NOBODY);
        }
        OrganisationId organisation = actor.organisation();
        String whose = organisation == null ? actor.name() : organisation.subject();
        return new QueueTurn(organisation == null || everAdmitted ? whose : STRANGERS, whose, most);
    }
}
