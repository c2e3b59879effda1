package vn.nguon.labels.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.printer.TestPrinter;

/** No room for another byte: a limit on the size of files stands for a full disk. */
class FullDiskTests {

    private static final int LABELS = 12;

    @TempDir
    private Path folder;

    private TestPrinter printer;
    private Path job;

    @BeforeEach
    void writeJob() throws IOException {
        printer = new TestPrinter();
        var lines = new StringBuilder("serial,url,product\n");
        for (var label : TestLabels.labels(LABELS)) {
            lines.append("%s,%s,Sâm cau\n".formatted(label.serial(), label.url()));
        }
        job = Files.writeString(folder.resolve("job.csv"), lines);
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
    }

    @Test
    void aRunThatCannotWriteItsJournalPrintsNothingMoreAndLosesNoLabel() throws Exception {
        var full = run(1, "run", job.toString(), "--to", "tcp://localhost:" + printer.port());

        assertThat(full.exitCode).as(full.words).isEqualTo(ExitCode.REFUSED);
        assertThat(full.words).contains("the journal cannot be written, so nothing more is printed");
        int before = printer.printed();
        assertThat(before).isPositive().isLessThan(LABELS);

        var goesOn = run(0, "run", job.toString(), "--to", "tcp://localhost:" + printer.port(), "--in-doubt", "out");

        assertThat(goesOn.exitCode).as(goesOn.words).isZero();
        assertThat(printer.printed()).isEqualTo(LABELS);
        var read = new HashSet<String>();
        for (int i = 0; i < LABELS; i++) {
            read.add(CodeDecoder.decode(printer.take()));
        }
        assertThat(read).hasSize(LABELS);
    }

    @Test
    void aFileThatDoesNotFitOnTheDiskIsNotLeftHalfWritten() throws Exception {
        var pdf = folder.resolve("labels.pdf");

        var full = run(1, "make", job.toString(), "-o", pdf.toString());

        assertThat(full.exitCode).as(full.words).isEqualTo(ExitCode.REFUSED);
        assertThat(full.words).contains("labels: ").doesNotContain("\tat ");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("labels.pdf"));
    }

    @Test
    void aDeviceThatTakesNoMoreIsPrinterTrouble() throws Exception {
        var full = run(0, "run", job.toString(), "--to", "/dev/full");

        assertThat(full.exitCode).as(full.words).isEqualTo(ExitCode.PRINTER);
        assertThat(full.words).contains("/dev/full cannot be written: No space left on device");
    }

    private record Said(int exitCode, String words) {}

    /** Runs the command in a process that may write files of so many blocks of 512 bytes; 0 for any. */
    private Said run(int blocks, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("sh", "-c", "ulimit -f %s; exec \"$@\"".formatted(blocks == 0 ? "unlimited" : blocks)));
        command.addAll(List.of(
                "sh", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // The virtual machine's own notes are files as well.
        command.addAll(
                List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(LabelsCommand.class.getName());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--layout", "roll-25x25"));
        if (arguments[0].equals("run")) {
            command.addAll(List.of(
                    "--language", "zpl", "--state", folder.resolve("state").toString()));
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }
}
