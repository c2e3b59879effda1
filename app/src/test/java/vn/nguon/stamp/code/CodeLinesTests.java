package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeLinesTests {

    private final StampKey key = new StampKey(1, new byte[StampKey.LENGTH]);
    private final StampCode code = key.code(new StampNumber(1000));

    @Test
    void writesALineOfCsv() {
        CodeLines lines = CodeLines.csv(key, "HTTPS://TEM.EXAMPLE.VN/S/");

        assertThat(line(lines)).isEqualTo("0000000010009," + code + ",HTTPS://TEM.EXAMPLE.VN/S/" + code + "\r\n");
    }

    @Test
    void writesALineOfJson() {
        CodeLines lines = CodeLines.ndjson(key, "HTTPS://TEM.EXAMPLE.VN/01/09521234543213/21/");

        JsonNode json = new JsonMapper().readTree(line(lines));

        assertThat(json.get("serial").asString()).isEqualTo("0000000010009");
        assertThat(json.get("code").asString()).isEqualTo(code.toString());
        assertThat(json.get("url").asString()).isEqualTo("HTTPS://TEM.EXAMPLE.VN/01/09521234543213/21/" + code);
        assertThat(line(lines)).endsWith("}\n");
    }

    @Test
    void leavesWhatStandsBeforeAndAfter() {
        CodeLines lines = CodeLines.csv(key, "HTTPS://X/S/");
        byte[] page = new byte[lines.length() + 2];

        lines.write(1000, page, 1);

        assertThat(page[0]).isZero();
        assertThat(page[page.length - 1]).isZero();
    }

    private static String line(CodeLines lines) {
        byte[] line = new byte[lines.length()];
        lines.write(1000, line, 0);
        return new String(line, StandardCharsets.US_ASCII);
    }
}
