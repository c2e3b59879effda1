package vn.nguon.labels.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.TestLabels;

class JobReaderTests {

    @Test
    void readsCsvWithQuotedFieldsOverSeveralLines() throws IOException {
        assertThat(
                        read(
                                "serial,url,product\r\n1,HTTPS://A/1,\"Trà \"\"đỏ\"\", hộp\r\n25 gói\"\r\n\r\n2,HTTPS://A/2,Sâm\r\n"))
                .containsExactly(
                        new Label("1", "HTTPS://A/1", Map.of("product", "Trà \"đỏ\", hộp\r\n25 gói")),
                        new Label("2", "HTTPS://A/2", Map.of("product", "Sâm")));
    }

    @Test
    void readsCsvAsExcelSavesItHere() throws IOException {
        assertThat(read("\ufeffSerial;\"URL\";Lot\n1;HTTPS://A/1;L1"))
                .containsExactly(new Label("1", "HTTPS://A/1", Map.of("lot", "L1")));
    }

    @Test
    void readsTheHeaderAsItReadsTheRecords() throws IOException {
        assertThat(read("serial;url;\"Tên, ghi chú\";\"hai\ndòng\"\r\n1;HTTPS://A/1;\"a;b\";c\r\n"))
                .containsExactly(new Label("1", "HTTPS://A/1", Map.of("tên, ghi chú", "a;b", "hai\ndòng", "c")));
        assertThat(read("\r\n\"serial\",\"url\",\"a;b\"\n1,HTTPS://A/1,c\n\n\r\n"))
                .containsExactly(new Label("1", "HTTPS://A/1", Map.of("a;b", "c")));
        assertThat(read("serial\turl\tlot\n1\tHTTPS://A/1\tL,1\n"))
                .containsExactly(new Label("1", "HTTPS://A/1", Map.of("lot", "L,1")));
    }

    @Test
    void readsNdjson() throws IOException {
        assertThat(read("""
                {"serial":"1","url":"HTTPS://A/1","texts":{"product":"Trà","count":25,"note":null}}

                {"serial":"2","url":"HTTPS://A/2"}
                """))
                .containsExactly(
                        new Label("1", "HTTPS://A/1", Map.of("product", "Trà", "count", "25")),
                        new Label("2", "HTTPS://A/2", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              | the job is empty; its first line must name the columns
            serial,link/1,A                 | the job has no column url; it has serial, link
            serial,url,url/1,A,B            | the job names a column twice: serial, url, url
            serial,url/1,A/2                | line 3: 1 fields, but 2 columns
            serial,url/1,"A                 | line 2: the quotation mark that starts a field is never closed
            serial,url/1,"A"B               | line 2: text behind the quotation mark that ends a field
            serial,url/1,A"B                | line 2: a quotation mark inside a field that does not start with one
            serial,url/1,                   | line 2: a label has no url
            {"serial":"1"}                  | line 1: url is missing
            {"serial":1,"url":"A"}          | line 1: serial is no text
            {"serial":"1","url":"A"}/[]     | line 2: not an object in braces
            {"serial":"1","url":"A"}/{      | line 2: not JSON
            {"serial":"1\\u0007","url":"A"} | line 1: the serial "1?" holds a control character
            """)
    void refusesWhatIsNoJobAndNamesTheLine(String job, String reason) {
        assertThatThrownBy(() -> read(job.replace('/', '\n')))
                .isInstanceOf(JobRefused.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void refusesAFieldWithoutEnd() {
        assertThatThrownBy(() -> read("serial,url\n1," + "A".repeat(20_000)))
                .hasMessage("line 2: a field has more than 10000 characters");
    }

    @Test
    void readsNoFurtherThanAFieldWithoutEnd() {
        var start = "serial,url\n1,HTTPS://A/1\n2,\"HTTPS://";
        var job = new ByteArrayInputStream((start + "A".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> JobReader.read(job).forEachRemaining(label -> {}))
                .hasMessage("line 3: a field has more than 10000 characters");

        assertThat(job.available()).isGreaterThan(800_000);
    }

    @Test
    void readsLinesHoweverTheyEnd() throws IOException {
        assertThat(read("serial,url\r1,HTTPS://A/1\r2,HTTPS://A/2\r\n3,HTTPS://A/3\n"))
                .extracting(Label::serial)
                .containsExactly("1", "2", "3");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(read("\ufeff{\"serial\":\"1\",\"url\":\"A\"}")).containsExactly(new Label("1", "A", Map.of()));
    }

    @Test
    void refusesOtherCharacterSetsThanUtf8() {
        var latin = "serial,url,product\n1,A,Trà".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> readAll(latin))
                .isInstanceOf(JobRefused.class)
                .hasMessage("the job is not in UTF-8; in Excel, save it as \"CSV UTF-8\"");
    }

    @Test
    void writesPrintDataForAPress() throws IOException {
        var out = new ByteArrayOutputStream();

        assertThat(PrintData.write(TestLabels.labels(2).iterator(), out)).isEqualTo(2);
        assertThat(out)
                .hasToString("serial,url,check_digit\r\n0000000000017," + TestLabels.url(1) + ",7\r\n0000000000024,"
                        + TestLabels.url(2) + ",4\r\n");
    }

    @ParameterizedTest
    @CsvSource({"0000000000018", "17", "00000000000AB"})
    void refusesPrintDataWithAWrongCheckDigit(String serial) {
        var labels = List.of(new Label(serial, "HTTPS://A/1", Map.of()));

        assertThatThrownBy(() -> PrintData.write(labels.iterator(), new ByteArrayOutputStream()))
                .isInstanceOf(LabelRefused.class)
                .hasMessage("label " + serial + ": the serial is not 12 digits and their check digit");
    }

    private static List<Label> read(String job) throws IOException {
        return readAll(job.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Label> readAll(byte[] job) throws IOException {
        var labels = new ArrayList<Label>();
        JobReader.read(new ByteArrayInputStream(job)).forEachRemaining(labels::add);
        return labels;
    }
}
