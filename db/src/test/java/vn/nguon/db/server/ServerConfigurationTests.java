package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerConfigurationTests {

    private static final HomeDirectory HOME =
            new HomeDirectory(Path.of("/var/lib/o'nguon"), Path.of("/opt/postgresql"));

    @Test
    void leaveMostOfASmallMachineToOthers() {
        assertThat(new ServerConfiguration(4096, 60, true, false).text(HOME, 5432))
                .contains("shared_buffers = '512MB'", "effective_cache_size = '2048MB'", "fsync = on");
    }

    @Test
    void stayWithinReasonOnTinyAndHugeMachines() {
        assertThat(new ServerConfiguration(200, 60, true, false).text(HOME, 5432))
                .contains("shared_buffers = '64MB'");
        assertThat(new ServerConfiguration(1_000_000, 60, true, false).text(HOME, 5432))
                .contains("shared_buffers = '2048MB'");
    }

    @Test
    void neverGiveUpSafetyOutsideTests() {
        assertThat(ServerConfiguration.forThisMachine().durable()).isTrue();
    }

    @Test
    void quotePathsAsPostgresqlReadsThem() {
        assertThat(ServerConfiguration.forTests().text(HOME, 5432)).contains("log_directory = '/var/lib/o''nguon/log'");
    }
}
