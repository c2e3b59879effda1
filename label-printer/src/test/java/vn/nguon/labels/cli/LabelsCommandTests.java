package vn.nguon.labels.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.printer.TestPrinter;

class LabelsCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path job;

    @BeforeEach
    void writeJob() throws IOException {
        Files.writeString(folder.resolve("key"), "secret\n");
        var lines = new StringBuilder("serial,url,product\n");
        for (var label : TestLabels.labels(5)) {
            lines.append("%s,%s,Sâm cau\n".formatted(label.serial(), label.url()));
        }
        job = Files.writeString(folder.resolve("job.csv"), lines);
    }

    @Test
    void listsLayoutsAndShowsTheirFiles() {
        assertThat(labels("layouts")).isZero();
        assertThat(out.toString()).contains("roll-35x22-3", "Tờ A4, 24 tem");

        assertThat(labels("layouts", "--yaml", "a4-24")).isZero();
        assertThat(out.toString()).contains("sheet: {paper: A4");
    }

    @Test
    void previewsALayout() throws IOException {
        var preview = folder.resolve("preview.png");

        assertThat(labels("preview", "-l", "roll-50x30", "-t", "product=Ba kích tím", "-o", preview.toString()))
                .isZero();

        assertThat(CodeDecoder.decode(ImageIO.read(preview.toFile())))
                .isEqualTo("HTTPS://NGUON.EXAMPLE/S/000000Z89TMSQ7PFCVMJ");
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF-1.7", "zpl, ^XA", "tspl, SIZE 50.00 mm", "csv, 'serial,url,check_digit'", "escpos, @"})
    void makesAJobIntoAFile(String format, String start) throws IOException {
        var file = folder.resolve("labels." + format);

        assertThat(labels("make", job.toString(), "-l", "roll-50x30", "--check", "all", "-o", file.toString()))
                .isZero();

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).trim())
                .startsWith(start);
        assertThat(err.toString()).contains("5 labels, layout roll-50x30");
    }

    @Test
    void makesAFolderOfPicturesNamedByTheirSerials() throws IOException {
        var pictures = folder.resolve("pictures");

        assertThat(labels("make", job.toString(), "-l", "roll-20x20", "-f", "png", "-o", pictures.toString()))
                .isZero();

        for (var label : TestLabels.labels(5)) {
            var picture = pictures.resolve(label.serial() + ".png").toFile();
            assertThat(CodeDecoder.decode(ImageIO.read(picture))).isEqualTo(label.url());
        }
    }

    @Test
    void makesAJobWhoseQuotedHeaderHoldsSeparators() throws IOException {
        var label = TestLabels.label(1);
        Files.writeString(job, """
                "Ghi chú; lô, ngày","serial","url","Tên
                sản phẩm"
                "cũ, mới; khác",%s,"%s",Trà
                """.formatted(label.serial(), label.url()));
        var picture = folder.resolve("label.png");

        assertThat(labels("make", job.toString(), "-l", "roll-20x20", "-o", picture.toString()))
                .isZero();

        assertThat(CodeDecoder.decode(ImageIO.read(picture.toFile()))).isEqualTo(label.url());
    }

    @Test
    void readsAllLabelsBackWithoutPrinting() {
        assertThat(labels("check", job.toString(), "-l", "roll-20x20")).isZero();
        assertThat(out.toString()).startsWith("5 labels read back at 203 dpi, layout roll-20x20");
    }

    @Test
    void printsAndKeepsAccount() throws IOException, InterruptedException {
        try (var printer = new TestPrinter()) {
            String address = "tcp://localhost:" + printer.port();
            String[] run = {
                "run",
                job.toString(),
                "-l",
                "roll-50x30",
                "--to",
                address,
                "--language",
                "zpl",
                "--json",
                "--state",
                folder.resolve("state").toString()
            };
            assertThat(labels("print", job.toString(), "-l", "roll-50x30", "--to", address, "--language", "tspl"))
                    .isZero();
            // Bytes that are on their way are no labels yet; the next job's would come out between them.
            printer.awaitPrinted(5);
            assertThat(labels(run)).isZero();
            assertThat(err.toString()).contains("{\"printed\":5,\"onPaper\":5,\"reported\":true}");
            for (int i = 0; i < 10; i++) {
                assertThat(CodeDecoder.decode(printer.take())).isEqualTo(TestLabels.url(i % 5 + 1));
            }

            assertThat(labels(run)).isEqualTo(ExitCode.REFUSED);
            assertThat(err.toString()).contains("all labels of job job.csv have come out");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "print, escpos, roll-50x30",
        "print, zpl, roll-35x22-3",
        "print, pdf, a4-24",
        "run, tspl, roll-50x30",
        "run, zpl, roll-50x30"
    })
    void aJobThatIsRefusedSendsNothingToThePrinter(String command, String language, String layout) throws IOException {
        var first = TestLabels.label(1);
        Files.writeString(
                job,
                Files.readString(job)
                        + "%s,%s,Sâm cau\n".formatted("0" + first.serial().replaceFirst("^0+", ""), first.url()));
        try (var printer = new TestPrinter()) {
            var line = new ArrayList<>(List.of(command, job.toString(), "-l", layout, "--language", language));
            line.addAll(List.of("--to", "tcp://localhost:" + printer.port()));
            if (command.equals("run")) {
                line.addAll(List.of("--state", folder.resolve("state").toString()));
            }

            assertThat(labels(line.toArray(String[]::new))).isEqualTo(ExitCode.REFUSED);

            assertThat(err.toString())
                    .contains("labels: line 7: the serial \"017\"")
                    .doesNotContain("broke off");
            assertThat(printer.printed()).isZero();
        }
    }

    @Test
    void aNameThatCannotBePrintedInTheLastRowSendsNothingToThePrinter() throws IOException {
        Files.writeString(job, "%s%s,%s,茶\n".formatted(Files.readString(job), TestLabels.serial(6), TestLabels.url(6)));
        var printed = folder.resolve("printer");

        assertThat(labels(
                        "--lang",
                        "vi",
                        "print",
                        job.toString(),
                        "-l",
                        "roll-50x30",
                        "--to",
                        printed.toString(),
                        "--language",
                        "zpl"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(printed).doesNotExist();
        assertThat(err.toString())
                .contains("labels: tem 0000000000062: không in được «茶»: bộ chữ không có «茶» (U+8336)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "zpl", "tspl", "escpos", "csv"})
    void whatASpreadsheetSpoiledIsRefusedInEveryFormatInTheReadersLanguage(String format) throws IOException {
        Files.writeString(job, """
                serial,url,product
                1.23457E+12,HTTPS://TEM.EXAMPLE.VN/S/000000Z89TMSQ7PFCVMJ,Trà
                10009,HTTPS://TEM.EXAMPLE.VN/S/000000Z89TMSQ7PFCVMJ,Trà
                """);
        var file = folder.resolve("x." + format);

        assertThat(labels("make", job.toString(), "--layout", "roll-50x30", "--lang", "vi", "--out", file.toString()))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(err.toString())
                .contains("labels: dòng 2: «1.23457E+12» không phải số sê-ri; mã này là của tem 0000000010009")
                .contains("dạng Văn bản (Text)");
        assertThat(folder.toFile().list()).doesNotContain("x." + format, "x." + format + ".part");
    }

    @Test
    void aFolderOfPicturesIsMadeAsAWholeOrNotAtAll() throws IOException {
        Files.writeString(job, Files.readString(job) + "10,HTTPS://NGUON.EXAMPLE/S/x,Sâm cau\n");
        var pictures = folder.resolve("pictures");

        assertThat(labels("make", job.toString(), "-l", "roll-20x20", "-f", "png", "-o", pictures.toString()))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(pictures).doesNotExist();
    }

    @Test
    void printsAJobThatExcelSavedHere() throws IOException, InterruptedException {
        var lines = new StringBuilder("\ufeffserial;url;product;\"ghi chú, khác\"\r\n");
        for (var label : TestLabels.labels(2)) {
            lines.append("%s;%s;\"Sâm cau; loại 1\";\r\n".formatted(label.serial(), label.url()));
        }
        Files.writeString(job, lines + "\r\n\r\n");
        try (var printer = new TestPrinter()) {
            String address = "tcp://localhost:" + printer.port();

            assertThat(labels("print", job.toString(), "-l", "roll-50x30", "--to", address, "--language", "tspl"))
                    .isZero();

            assertThat(CodeDecoder.decode(printer.take())).isEqualTo(TestLabels.url(1));
            assertThat(CodeDecoder.decode(printer.take())).isEqualTo(TestLabels.url(2));
        }
    }

    @Test
    void aJobThatIsRefusedLeavesNoFileBehind() throws IOException {
        Files.writeString(job, "serial,url\n1,HTTPS://A/1\n2\n");
        var file = folder.resolve("labels.pdf");

        assertThat(labels("make", job.toString(), "-o", file.toString())).isEqualTo(ExitCode.REFUSED);

        assertThat(err.toString()).contains("labels: line 3: 1 fields, but 2 columns");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("labels"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            make none.csv -o x.pdf                      | 3 | there is no file none.csv
            make {job} -o x.doc                         | 3 | does not tell the format
            make {job} -l a5 -o x.pdf                   | 3 | layout a5: none of that name comes along
            make {job} -l roll-20x20 -f png -o {dir}/x.png | 3 | one PNG file holds one label
            make {job} -o {dir}/none/x.pdf              | 3 | there is no folder {dir}/none
            make {job} -o /dev/full -f pdf              | 3 | No space left on device
            print {job} --to ipp://localhost:1/printers/x | 4 | cannot be reached: nobody answers there
            make {job}                                  | 2 | Missing required option: '--out=FILE'
            print {job} --to fax://1 -l a4-24           | 3 | is no printer address
            print {job} --to tcp://localhost:1 --language zpl | 4 | cannot be reached
            print {job} -l roll-50x30 --to /dev/full --language zpl | 4 | the job broke off after 0 labels were sent to /dev/full
            print {job} --to - --language png           | 3 | no printer understands PNG
            run {job} --to -                            | 3 | neither the job nor --layout names a layout
            run --to -                                  | 3 | name a job, or the platform
            run x --platform http://localhost:1         | 3 | the platform asks for a key
            run x --platform http://localhost:1 --key-file {job} | 3 | does not hold one line with a key
            run x --platform http://localhost:1 --key-file {dir}/key | 6 | cannot be reached
            run x --platform http://nguon.invalid --key-file {dir}/key | 6 | the key travels to nguon.invalid in the clear
            run {job} -l a4-24 --to - --reprint torn    | 3 | --reprint prints what --only names
            run {job} -l a4-24 --spoiled 1              | 3 | voided with a reason
            run {job} -l a4-24 --in-doubt maybe         | 3 | --in-doubt is out, not-out or spoiled
            """)
    void saysWhatIsWrongAndEndsWithItsExitCode(String line, int exitCode, String reason) {
        var arguments = line.replace("{job}", job.toString())
                .replace("{dir}", folder.toString())
                .split(" ", -1);
        var withState = new ArrayList<>(List.of(arguments));
        if (arguments[0].equals("run")) {
            withState.addAll(List.of("--state", folder.toString()));
        }

        assertThat(labels(withState.toArray(String[]::new))).isEqualTo(exitCode);
        assertThat(err.toString())
                .contains(reason.replace("{dir}", folder.toString()))
                .doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "https://nguon.invalid"})
    void saysNothingOfAKeyThatNobodyOnTheWayReads(String platform) {
        labels(
                "run",
                "x",
                "--platform",
                platform,
                "--key-file",
                folder.resolve("key").toString());

        assertThat(err.toString()).contains("cannot be reached").doesNotContain("in the clear");
    }

    /** In English unless the line says otherwise, whatever this machine speaks. */
    private int labels(String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        if (!line.contains("--lang")) {
            line.addAll(0, List.of("--lang", "en"));
        }
        return LabelsCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line.toArray(String[]::new));
    }
}
