package vn.nguon.testing;

import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.Actor;

/**
 * Somebody who uses the platform.
 *
 * @param actor as rooms see them, to call a use case directly
 * @param http  a client that is signed in as they are, as from our own pages
 */
public record Person(Actor actor, String login, WebTestClient http) {

    /** The password of everybody in the tests. */
    public static final String PASSWORD = "correct horse of the tests";

    /** Their account's number. */
    public long account() {
        return actor.accountId();
    }
}
