package vn.nguon.http.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the server waits for a client, and how much it takes, {@code nguon.http.…}.
 *
 * @param headerWithin         from connecting until the first request's header is whole
 * @param idle                 a kept connection without a request
 * @param bodyWithin           for a body, and a second more for each {@code slowestBody} that came of it
 * @param slowestBody          what a body must bring each second in the long run
 * @param answerWithin         an answer of which the client takes nothing
 * @param connections          at once, of all clients and proxies
 * @param connectionsPerClient at once; not for trusted proxies, who bring many clients
 * @param requestsPerClient    in hand at once, whoever brings them
 * @param strangersBody        the largest body of who is not signed in
 * @param strangersPhoto       the largest body of a doubt with its photo
 * @param bodies               what bodies may take of the memory at once, of all clients
 */
@ConfigurationProperties("nguon.http")
record ServerLimits(
        @DefaultValue("10s") Duration headerWithin,
        @DefaultValue("75s") Duration idle,
        @DefaultValue("20s") Duration bodyWithin,
        @DefaultValue("1KB") DataSize slowestBody,
        @DefaultValue("60s") Duration answerWithin,
        @DefaultValue("10000") int connections,
        @DefaultValue("256") int connectionsPerClient,
        @DefaultValue("256") int requestsPerClient,
        @DefaultValue("16KB") DataSize strangersBody,
        @DefaultValue("11MB") DataSize strangersPhoto,
        @DefaultValue("64MB") DataSize bodies) {}
