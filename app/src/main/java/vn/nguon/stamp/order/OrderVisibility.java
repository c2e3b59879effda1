package vn.nguon.stamp.order;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;

/** The condition on orders that concern an actor: {@link StampOrder#requireSeeing}, for queries over many. */
public final class OrderVisibility {

    /** Holds of a row with the columns {@code organisation_id} and {@code print_house_id}. */
    public static final String CONDITION = """
            (:all
              or (:works and organisation_id = :organisation)
              or (:prints and print_house_id = :organisation))
            """;

    private OrderVisibility() {}

    /** The query with what the condition, or one like it, needs to know of the actor. */
    public static GenericExecuteSpec of(Actor actor, GenericExecuteSpec query) {
        return query.bind("all", actor.isAny(Role.INSPECTOR, Role.AUTHORITY))
                .bind("works", actor.isAny(Role.MEMBER, Role.MANAGER))
                .bind("prints", actor.is(Role.PRINT_HOUSE))
                .bind(
                        "organisation",
                        actor.organisation() == null ? 0L : actor.organisation().value());
    }
}
