package vn.nguon.labels.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;

class StampRowRulesTests {

    private static final String URL = "HTTPS://TEM.EXAMPLE.VN/S/000000Z89TMSQ7PFCVMJ";
    private static final String NEXT = "HTTPS://TEM.EXAMPLE.VN/01/09521234543213/21/000000Z99TMSQ7PFCVMJ";

    @Test
    void acceptsStampsWhoseSerialsFollowFromTheirCodes() throws IOException {
        assertThat(read("serial,code,url\n0000000010009,000000Z89TMSQ7PFCVMJ," + URL + "\n0000000010016,," + NEXT))
                .extracting(Label::serial)
                .containsExactly("0000000010009", "0000000010016");
        assertThat(read("serial,url\n0000000010009,https://tem.example.vn/s/000000z8-9tmsq7pfcvmj"))
                .hasSize(1);
    }

    @Test
    void leavesTheSerialsOfOthersAlone() throws IOException {
        assertThat(read("""
                serial,url
                A-17,https://shop.example/p/17
                A-17,https://shop.example/p/17
                12E5,https://shop.example/01/09521234543213/21/12E5
                """)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.23457E+12   | {url} | "1.23457E+12" is no serial; the code is that of stamp 0000000010009. Spreadsheets spoil  | «1.23457E+12» không phải số sê-ri; mã này là của tem 0000000010009. Bảng tính làm hỏng
            1,00E+04      | {url} | "1,00E+04" is no serial; the code is that of stamp                                       | «1,00E+04» không phải số sê-ri
            10009         | {url} | the serial "10009" has lost the zeros in front, it should be 0000000010009. Spreadsheets | số sê-ri «10009» đã mất các số 0 ở đầu, phải là 0000000010009. Bảng tính
            9999999999999 | {url} | the check digit of the serial "9999999999999" is wrong; the code is that of stamp 0000000010009 | số sê-ri «9999999999999» sai chữ số kiểm tra; mã này là của tem 0000000010009
            0000000010016 | {url} | the serial "0000000010016" does not belong to the code in the URL, which is that of stamp 0000000010009 | số sê-ri «0000000010016» không đi với mã trong đường dẫn, là của tem 0000000010009
            0000000010009 | HTTPS://A/S/000000Z89TMSQ7PFCVM   | "000000Z89TMSQ7PFCVM" in the URL is no stamp's code           | «000000Z89TMSQ7PFCVM» trong đường dẫn không phải mã tem
            0000000010009 | HTTPS://A/S/                      | "" in the URL is no stamp's code                              | «» trong đường dẫn không phải mã tem
            0000000010009 | HTTPS://A/S/00000000UTMSQ7PFCVMJ  | "00000000UTMSQ7PFCVMJ" in the URL is no stamp's code          | «00000000UTMSQ7PFCVMJ» trong đường dẫn không phải mã tem
            0000000000000 | HTTPS://A/S/000000009TMSQ7PFCVMJ  | "000000009TMSQ7PFCVMJ" in the URL is no stamp's code          | «000000009TMSQ7PFCVMJ» trong đường dẫn không phải mã tem
            1.2E+12       | HTTPS://A/1   | "1.2E+12" is no serial. Spreadsheets spoil serials                                | «1.2E+12» không phải số sê-ri. Bảng tính làm hỏng
            """)
    void refusesWhatASpreadsheetSpoiledAndNamesTheLine(String serial, String url, String en, String vi) {
        String job =
                "serial,url\n" + serial.replaceFirst("^(.*,.*)$", "\"$1\"") + "," + url.replace("{url}", URL) + "\n";

        assertThatThrownBy(() -> read(job)).isInstanceOfSatisfying(JobRefused.class, refused -> {
            assertThat(refused.reason().en()).startsWith("line 2: " + en);
            assertThat(refused.reason().vi()).startsWith("dòng 2: " + vi);
        });
    }

    @Test
    void refusesAStampThatStandsTwiceWhereverItDoes() {
        var job = new StringBuilder("serial,url\n");
        for (int i = 3000; i > 0; i--) {
            job.append("%s,%s\n".formatted(TestLabels.serial(i), TestLabels.url(i)));
        }
        job.append("%s,%s\n".formatted(TestLabels.serial(1500), TestLabels.digitalLink(1500)));

        assertThatThrownBy(() -> read(job.toString()))
                .hasMessageStartingWith("line 3002: stamp 0000000015004 stands in an earlier line already");
    }

    @Test
    void refusesACodeColumnThatHasSlipped() {
        assertThatThrownBy(() -> read("serial,code,url\n0000000010009,000000Z99TMSQ7PFCVMJ," + URL))
                .hasMessageStartingWith("line 2: the code \"000000Z99TMSQ7PFCVMJ\" is not the one in the URL");
        assertThatThrownBy(() -> read(
                        "{\"serial\":\"0000000010009\",\"code\":\"000000Z99TMSQ7PFCVMJ\",\"url\":\"" + URL + "\"}"))
                .hasMessageStartingWith("line 1: the code \"000000Z99TMSQ7PFCVMJ\" is not the one in the URL");
    }

    @Test
    void refusesAJobThatMixesStampsAndOtherLabels() {
        assertThatThrownBy(() -> read("serial,url\n0000000010009," + URL + "\n2,HTTPS://A/2\n"))
                .hasMessageStartingWith("line 3: the URL HTTPS://A/2 has not a stamp's code, unlike the lines before");
        assertThatThrownBy(() -> read("serial,url\n2,HTTPS://A/2\n0000000010009," + URL))
                .hasMessageStartingWith("line 3: the URL " + URL + " has a stamp's code, unlike the lines before");
    }

    private static List<Label> read(String job) throws IOException {
        var labels = new ArrayList<Label>();
        JobReader.read(new ByteArrayInputStream(job.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(labels::add);
        return labels;
    }
}
