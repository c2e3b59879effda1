package vn.nguon;

import java.util.List;
import vn.nguon.bench.BenchCommand;

/**
 * {@code ./nguon bench}: the platform's commands, and the benchmark among them, which is in a jar of its own. It lives
 * beside {@link Commands} since that is nobody else's to start.
 */
public final class Bench {

    private Bench() {}

    /** {@code bench}, {@code bench scans}, …: the words as they were typed after {@code ./nguon}. */
    public static void main(String[] words) {
        Commands.carryOut(List.of(new BenchCommand()), words);
    }
}
