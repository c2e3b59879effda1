package vn.nguon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import vn.nguon.Nguon;

/**
 * A test of the whole platform, over HTTP, on a real PostgreSQL. All such tests share one running platform and its
 * database, so each makes organisations and people of its own ({@link People}) and counts nothing but what is theirs.
 *
 * <pre>{@code
 * @PlatformTest
 * record PlaceIntegrationTests(People people) { … }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Nguon.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            // Cheap passwords, and as many tries as tests need: what limits them has tests of its own.
            "nguon.identity.password-memory-kib=64",
            "nguon.identity.password-passes=1",
            "nguon.identity.sign-ins-a-minute=100000",
            "nguon.identity.registrations-an-hour=100000",
            // Tests come from one address; whoever wants to be somebody else says so, as a proxy does.
            "nguon.trusted-proxies=127.0.0.1",
            "nguon.map.outline=16.72 107.42, 16.56 107.63, 16.36 107.90, 16.20 108.19, 16.10 107.95, 15.99 107.75,"
                    + "16.05 107.47, 16.22 107.24, 16.43 107.05, 16.48 107.20, 16.63 107.30",
            "nguon.stamp.keys.1=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(People.class)
@ExtendWith(LeakCheck.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PlatformTest {}
