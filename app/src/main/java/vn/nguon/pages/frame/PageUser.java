package vn.nguon.pages.frame;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;

/**
 * A person at work; controllers of pages take one as an argument.
 *
 * @param organisation whom they work for, if anybody
 * @param said         what their last act did, to be told on this page and then forgotten; empty if there is nothing
 * @param in           the language of their pages: that of their account, whatever their phone asks for; of a form that
 *                     they sent, that of the page on which it was filled in, however long ago
 */
public record PageUser(
        Actor actor, Account account, @Nullable Organisation organisation, String said, Language in) {

    /** Whom they work for, or {@link vn.nguon.refusal.NotAllowed}. */
    public Organisation own() {
        actor.ownOrganisation();
        if (organisation == null) {
            throw new IllegalStateException("an actor's organisation was not read");
        }
        return organisation;
    }
}
