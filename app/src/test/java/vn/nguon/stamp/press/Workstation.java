package vn.nguon.stamp.press;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.labels.cli.LabelsCommand;

/** A computer beside a printer that runs {@code labels run}, and may lose its power. */
final class Workstation {

    private final Path folder;
    private final String platform;
    private final List<String> always = new ArrayList<>();

    /** Keeps its state in that folder. */
    Workstation(Path folder, String platform, String key, String printer, String language) throws IOException {
        this.folder = folder;
        this.platform = platform;
        Path keyFile = Files.writeString(Files.createDirectories(folder).resolve("key"), key);
        always.addAll(List.of(
                "--key-file",
                keyFile.toString(),
                "--state",
                folder.resolve("runs").toString()));
        always.addAll(List.of("--to", printer, "--language", language, "--layout", "roll-25x25"));
    }

    /** What a command came to. */
    record Said(int exitCode, String words) {}

    /** Runs the command within the test, which is quicker. */
    Said run(String... arguments) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words, true);
        int exitCode = LabelsCommand.run(out, out, command(arguments).toArray(String[]::new));
        return new Said(exitCode, words.toString());
    }

    /** Runs it as a process, with nobody at the keyboard. */
    Said runAlone(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        int exitCode = process.waitFor();
        return new Said(exitCode, Files.readString(said(), StandardCharsets.UTF_8));
    }

    /** Starts it as a process, which may lose its power. */
    Process start(String... arguments) throws IOException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LabelsCommand.class.getName()));
        java.addAll(command(arguments));
        return new ProcessBuilder(java)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("run", "--platform", platform));
        command.addAll(always);
        command.addAll(List.of(arguments));
        return command;
    }

    private Path said() {
        return folder.resolve("said");
    }
}
