package vn.nguon.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;

class CsvDownloadTests {

    private static final BigDecimal MANY = new BigDecimal("1234.5");
    private static final Instant EARLY = Instant.parse("2026-11-19T23:30:00Z");

    @Test
    void beginsWithTheMarkAndTheNames() {
        assertThat(text(new CsvDownload(Language.VI).column("Số lô", "Lot").column("Tên", "Name")))
                .isEqualTo("\ufeffSố lô,Tên\r\n");
    }

    @Test
    void quotesWhatWouldEndAField() {
        assertThat(row(Language.VI, "a,b", "c\"d", "e\nf", null, 7)).isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\",,7\r\n");
    }

    @Test
    void letsNoSpreadsheetTakeAFieldForAFormula() {
        assertThat(row(Language.VI, "=1+1", "+84 234", "-x", "@a", "\tb", "-1.5", "-1,5"))
                .isEqualTo("'=1+1,'+84 234,'-x,'@a,'\tb,-1.5,\"-1,5\"\r\n");
    }

    /** Vietnamese Excel splits at semicolons, and knows no quotation mark that stands within what it took for a field. */
    @Test
    void letsNoSpreadsheetFindAFormulaWithinAField() {
        assertThat(row(Language.VI, "HTX;=1+1", "a; +1", "b\n=2", "c;\"=3", "d\t@x", "1;2", "a-b", "x;-y"))
                .isEqualTo("HTX;'=1+1,a; '+1,\"b\n'=2\",\"c;\"\"'=3\",d\t'@x,1;2,a-b,x;'-y\r\n");
    }

    @Test
    void writesNumbersDaysAndTimesAsThePageOfItsReaderDoes() {
        OffsetDateTime tokyo = OffsetDateTime.parse("2026-11-20T08:30:00+09:00");
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(row(Language.VI, MANY, MANY.negate(), 1204L, day, EARLY, tokyo))
                .isEqualTo("\"1.234,5\",\"-1.234,5\",1.204,20/11/2026,"
                        + "\"06:30, 20/11/2026\",\"06:30, 20/11/2026\"\r\n");
        assertThat(row(Language.EN, MANY, MANY.negate(), 1204L, day, EARLY, tokyo))
                .isEqualTo("\"1,234.5\",\"-1,234.5\",\"1,204\",20 Nov 2026,"
                        + "\"20 Nov 2026, 06:30\",\"20 Nov 2026, 06:30\"\r\n");
    }

    @Test
    void saysTheOffsetOfItsTimesInTheNameOfTheColumn() {
        assertThat(text(new CsvDownload(Language.VI).time("Ghi lúc", "Recorded at")))
                .contains("Ghi lúc (+07:00)");
        assertThat(text(new CsvDownload(Language.EN).time("Ghi lúc", "Recorded at")))
                .contains("Recorded at (+07:00)");
        assertThat(EARLY.atZone(VietnamTime.ZONE).getOffset()).hasToString(VietnamTime.OFFSET);
    }

    @Test
    void aLineHasAFieldForEachColumn() {
        CsvDownload file = new CsvDownload(Language.VI).column("Số lô", "Lot");

        assertThatThrownBy(() -> file.row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String row(Language in, Object... fields) {
        CsvDownload file = new CsvDownload(in);
        for (int i = 0; i < fields.length; i++) {
            file.column("x");
        }
        String text = text(file.row(fields));
        return text.substring(text.indexOf("\r\n") + 2);
    }

    private static String text(CsvDownload csv) {
        return new String(Objects.requireNonNull(csv.file("x.csv").getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void whatNobodySeesIsNamedButInAFieldForPrograms() {
        byte[] file = new CsvDownload(Language.VI)
                .column("Tên")
                .column("Nội dung")
                .row("HTX\u202e Sen", new CsvDownload.ToTheLetter("HTX\u202e Sen"))
                .file("x.csv")
                .getBody();

        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("HTX⟨U+202E⟩ Sen,HTX\u202e Sen\r\n");
    }
}
