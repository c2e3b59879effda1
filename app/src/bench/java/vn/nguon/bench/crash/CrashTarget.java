package vn.nguon.bench.crash;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is killed, by a signal that nobody can catch (SIGKILL). */
enum CrashTarget {
    APPLICATION("the application"),
    POSTMASTER("the postmaster"),
    ALL_OF_POSTGRESQL("all processes of PostgreSQL"),
    ONE_BACKEND("one process of PostgreSQL"),
    BOTH("the application and all processes of PostgreSQL");

    final String words;

    CrashTarget(String words) {
        this.words = words;
    }

    /** Whether nobody is left who would start PostgreSQL again. */
    boolean endsTheApplication() {
        return this == APPLICATION || this == BOTH;
    }

    /** Of the processes that run, those that are to die. */
    List<ProcessHandle> among(ProcessHandle application, ProcessHandle postmaster, Random random) {
        List<ProcessHandle> backends = postmaster.children().toList();
        return switch (this) {
            case APPLICATION -> List.of(application);
            case POSTMASTER -> List.of(postmaster);
            case ALL_OF_POSTGRESQL -> and(postmaster, backends);
            case ONE_BACKEND -> backends.isEmpty() ? List.of() : List.of(backends.get(random.nextInt(backends.size())));
            case BOTH -> and(application, and(postmaster, backends));
        };
    }

    private static List<ProcessHandle> and(ProcessHandle first, List<ProcessHandle> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
