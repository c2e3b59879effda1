package vn.nguon.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy whose certificate is good for thirty days, looked at on different days. */
class AddressCheckupTests {

    private static final char[] PASSWORD = "for-this-test".toCharArray();

    @TempDir
    static Path directory;

    private static SSLContext tls;

    @BeforeAll
    static void aCertificate() throws Exception {
        Path store = directory.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "proxy",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=tem.example.vn",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        tls = context(store);
    }

    @Test
    void aCertificateThatIsGoodForAWhileIsWell() throws Exception {
        assertThat(looked(Clock.systemUTC(), "127.0.0.1"))
                .first()
                .satisfies(diagnosis -> assertThat(diagnosis.severity()).isEqualTo(Diagnosis.Severity.WELL));
    }

    @Test
    void aCertificateThatEndsSoonIsSaidWithItsDays() throws Exception {
        List<Diagnosis> found = looked(Clock.offset(Clock.systemUTC(), Duration.ofDays(25)), "127.0.0.1");

        assertThat(found.get(0).severity()).isEqualTo(Diagnosis.Severity.LOOK);
        assertThat(found.get(0).said().en()).contains("ends in 4 days");
    }

    @Test
    void aCertificateOfAnotherNameIsToBeMended() throws Exception {
        List<Diagnosis> found = looked(Clock.systemUTC(), "localhost");

        assertThat(found.get(0).severity()).isEqualTo(Diagnosis.Severity.MEND);
        assertThat(found.get(0).said().en()).contains("cannot be reached");
    }

    private static List<Diagnosis> looked(Clock clock, String host) throws IOException {
        try (SSLServerSocket proxy =
                (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(0)) {
            Thread answering = new Thread(() -> answer(proxy), "proxy");
            answering.setDaemon(true);
            answering.start();
            return new AddressCheckup(tls.getSocketFactory(), clock)
                    .look(Map.of(
                            "NGUON_URL",
                            "https://" + host + ":" + proxy.getLocalPort(),
                            "NGUON_TRUSTED_PROXIES",
                            "127.0.0.1"));
        }
    }

    private static void answer(SSLServerSocket proxy) {
        try (SSLSocket client = (SSLSocket) proxy.accept()) {
            client.startHandshake();
        } catch (IOException refused) {
            // Whoever is not content leaves; the test sees that at the other end.
        }
    }

    private static SSLContext context(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("proxy", store.getCertificate("proxy"));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
