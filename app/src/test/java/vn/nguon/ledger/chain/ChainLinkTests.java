package vn.nguon.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguon.ledger.Sha256;

class ChainLinkTests {

    @Test
    void chainsAsTheSpecificationsVectorSays() throws IOException {
        String specification = Files.readString(Path.of("../docs/spec/ledger.md"));

        ChainLink first = ChainLink.BEFORE_ALL.next(UUID.randomUUID(), hash("{\"a\":1}"));
        ChainLink second = first.next(UUID.randomUUID(), hash("{\"a\":2}"));

        assertThat(specification).contains(row(first, "{\"a\":1}"), row(second, "{\"a\":2}"));
    }

    private static String row(ChainLink link, String content) {
        return "| %d | `%s` | `%s` |".formatted(link.position(), hex(hash(content)), hex(link.hash()));
    }

    private static byte[] hash(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
