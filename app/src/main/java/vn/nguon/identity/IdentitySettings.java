package vn.nguon.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about signing in and registering, {@code nguon.identity.…}.
 *
 * @param sessionIdle          a session unused for so long ends
 * @param sessionLife          a session ends after so long, used or not
 * @param deviceLife           a device on which somebody signed in is known for so long
 * @param httpsOnly            cookies and answers as for HTTPS even where a request seems to come by HTTP
 * @param signInsAMinute       tries to sign in or to register that one client may make in a minute
 * @param registrationsAnHour  organisations that one client may register in an hour
 * @param passwordMemoryKib    memory that checking one password takes
 * @param passwordPasses       passes over that memory
 */
@ConfigurationProperties("nguon.identity")
public record IdentitySettings(
        @DefaultValue("12h") Duration sessionIdle,
        @DefaultValue("30d") Duration sessionLife,
        @DefaultValue("365d") Duration deviceLife,
        @DefaultValue("false") boolean httpsOnly,
        @DefaultValue("20") int signInsAMinute,
        @DefaultValue("30") int registrationsAnHour,
        @DefaultValue("19456") int passwordMemoryKib,
        @DefaultValue("2") int passwordPasses) {}
