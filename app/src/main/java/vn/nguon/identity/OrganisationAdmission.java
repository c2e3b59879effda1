package vn.nguon.identity;

import reactor.core.publisher.Mono;

/** Whether the authority lets an organisation take part; the room of organisations and products knows. */
public interface OrganisationAdmission {

    /**
     * Refuses unless the organisation is admitted. In a transaction that stays true until it ends.
     *
     * @param actor who would act, to whom the reason is told if it is theirs to know
     */
    Mono<Void> require(Actor actor, OrganisationId organisation);

    /** Whether it is admitted, or was until it was suspended: no stranger, as it was known a moment ago. */
    Mono<Boolean> everAdmitted(OrganisationId organisation);

    /** As {@link #everAdmitted(OrganisationId)} of the actor's organisation; who acts for none is no stranger. */
    default Mono<Boolean> everAdmitted(Actor actor) {
        OrganisationId organisation = actor.organisation();
        return organisation == null ? Mono.just(true) : everAdmitted(organisation);
    }
}
