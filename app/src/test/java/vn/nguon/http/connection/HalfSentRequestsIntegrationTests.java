package vn.nguon.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import vn.nguon.scan.Market;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Strangers who send half of what they announced, with the limits that are the default and no proxy in front. */
@PlatformTest
@TestPropertySource(properties = "nguon.trusted-proxies=")
class HalfSentRequestsIntegrationTests {

    private static final String HALF_A_HEADER = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: ";
    private static final String HALF_A_BODY = "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 16000\r\n\r\n{\"login\": \"" + "x".repeat(15_900);

    private final People people;
    private final String platform;
    private final String scan;

    HalfSentRequestsIntegrationTests(ApplicationContext context, People people) {
        this.people = people;
        this.platform = people.address();
        this.scan = "GET /S/" + new Market(context).activated(1).code(0)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    @Test
    void aScanIsAnsweredWhileTwoThousandRequestsAreHalfSentAndAllOfThemAreEnded() throws IOException {
        List<RawConnection> held = new ArrayList<>();
        try {
            for (int i = 0; i < 2000; i++) {
                held.add(from(10 + i / 100).send(i % 2 == 0 ? HALF_A_HEADER : HALF_A_BODY));
            }

            assertThat(from(2).send(scan).allThatComes()).startsWith("HTTP/1.1 200 ");

            assertThat(held.get(0).allThatComes()).isEmpty();
            assertThat(held.get(1).allThatComes()).startsWith("HTTP/1.1 408 ").contains("too-slow", "mạng tốt hơn");
            for (RawConnection connection : held) {
                connection.allThatComes();
            }
            assertThat(from(2).send(scan).allThatComes()).startsWith("HTTP/1.1 200 ");
        } finally {
            for (RawConnection connection : held) {
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sessions, application/json",
        "/api/v1/registrations, application/json",
        "/sign-in, application/x-www-form-urlencoded",
        "/register, application/x-www-form-urlencoded",
        "/register, multipart/form-data; boundary=x",
        "/S/XX/region, application/x-www-form-urlencoded",
        "/S/XX/doubt, application/x-www-form-urlencoded"
    })
    void ofAStrangerOnlyAFewKilobytesAreTaken(String path, String type) throws IOException {
        String announced = head(path, type) + "Content-Length: 16385\r\n\r\n";
        String streamed = head(path, type) + "Transfer-Encoding: chunked\r\n\r\n"
                + ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(5) + "0\r\n\r\n";

        assertThat(from(3).send(announced).status()).startsWith("HTTP/1.1 413 ");
        // Where no form with files is taken at all, nothing is read.
        assertThat(from(3).send(streamed).status())
                .startsWith(type.startsWith("multipart") ? "HTTP/1.1 415 " : "HTTP/1.1 413 ");
    }

    /** Ten megabytes of photo may come with a doubt, and no more. */
    @Test
    void aDoubtMayBringAPhoto() throws IOException {
        String head = head("/S/XX/doubt", "multipart/form-data; boundary=x");
        String part = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nTem mờ\r\n--x--\r\n";

        String padded = "Content-Length: " + (100_000 + part.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                + "\r\n\r\n" + "p".repeat(99_998) + "\r\n" + part;
        assertThat(from(3).send(head + padded).status()).isEqualTo("HTTP/1.1 201 Created");
        assertThat(from(3).send(head + "Content-Length: 12000000\r\n\r\n").status())
                .contains(" 413 ");
    }

    @Test
    void oneClientHasSoManyConnectionsAndAnotherItsOwn() throws IOException {
        List<RawConnection> held = new ArrayList<>();
        try {
            for (int i = 0; i < 256; i++) {
                RawConnection kept = from(5).send("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
                held.add(kept);
                assertThat(kept.status()).contains(" 200 ");
            }

            assertThat(from(5).send(scan).allThatComes())
                    .startsWith("HTTP/1.1 503 ")
                    .containsIgnoringCase("retry-after: 5")
                    .contains("too-many-connections", "Mạng này đang gửi quá nhiều yêu cầu");
            assertThat(from(6).send(scan).allThatComes()).startsWith("HTTP/1.1 200 ");
        } finally {
            for (RawConnection connection : held) {
                connection.close();
            }
        }
    }

    /** Strangers together have half of the 64 MB for bodies on their way, and an upload takes one of them. */
    @Test
    void strangersBodiesHaveSoMuchRoomAndWhoIsSignedInIsNotShutOut() throws IOException {
        List<RawConnection> held = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                held.add(from(30 + i / 10)
                        .send(head("/S/XX/doubt", "multipart/form-data; boundary=x")
                                + "Connection: close\r\nContent-Length: 2000000\r\n\r\n--x\r\n"));
            }

            Awaitility.await().until(() -> answered(held).size() >= 8);
            assertThat(answered(held)).hasSize(8);
            for (RawConnection refused : answered(held)) {
                assertThat(refused.allThatComes())
                        .startsWith("HTTP/1.1 503 ")
                        .containsIgnoringCase("retry-after: 5")
                        .contains("too-many-bodies");
            }
            Api.of(people.authority())
                    .post("/api/v1/organisations/1/decisions", "{}")
                    .refused(422, "invalid");
            assertThat(from(2).send(scan).allThatComes()).startsWith("HTTP/1.1 200 ");
        } finally {
            for (RawConnection connection : held) {
                connection.close();
            }
        }
    }

    private static List<RawConnection> answered(List<RawConnection> held) {
        return held.stream()
                .filter(HalfSentRequestsIntegrationTests::isAnswered)
                .toList();
    }

    private static boolean isAnswered(RawConnection connection) {
        try {
            return connection.isAnswered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: localhost\r\nHost: localhost\r\n", "Host: localhost\r\nHost: evil.example\r\n"})
    void aRequestNamesOneHost(String hosts) throws IOException {
        assertThat(from(7).send("GET / HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n")
                        .allThatComes())
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, xchunked",
                "Transfer-Encoding: xchunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5"
            })
    void aBodyHasOneLength(String encoding) throws IOException {
        assertThat(from(8).send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + encoding
                                + "\r\n\r\n0\r\n\r\n")
                        .status())
                .startsWith("HTTP/1.1 400 ");
    }

    private static String head(String path, String type) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + type
                + "\r\n";
    }

    private RawConnection from(int client) throws IOException {
        return new RawConnection(platform, "127.0.0." + client);
    }
}
