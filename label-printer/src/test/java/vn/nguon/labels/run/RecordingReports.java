package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A platform that remembers what it was told, each key once, and fails as a test says. */
final class RecordingReports implements RunReports {

    final List<String> printed = new ArrayList<>();
    final List<ExplainedSerial> reprinted = new ArrayList<>();
    final List<ExplainedSerial> spoiled = new ArrayList<>();
    final Set<String> started = new HashSet<>();
    final List<String> keys = new ArrayList<>();

    List<String> withdrawn = List.of();
    List<String> refused = List.of();

    @Nullable StopReason stop;

    boolean away;
    boolean losesAnswers;
    boolean ended;

    private final Set<String> seen = new HashSet<>();

    @Override
    public String start(String job, String printer, boolean takeOver, String key) {
        started.add(key);
        return "run-of-" + job;
    }

    @Override
    public Receipt report(String run, Report report, String key) {
        if (away) {
            throw new PlatformUnreachable("vắng", "away");
        }
        keys.add(key);
        if (seen.add(key)) {
            printed.addAll(report.printed());
            reprinted.addAll(report.reprinted());
            spoiled.addAll(report.spoiled());
        }
        if (losesAnswers) {
            throw new PlatformUnreachable("không trả lời", "no answer");
        }
        return new Receipt(SerialRange.of(withdrawn), SerialRange.of(refused), stop);
    }

    @Override
    public void end(String run, String key) {
        ended = true;
    }
}
