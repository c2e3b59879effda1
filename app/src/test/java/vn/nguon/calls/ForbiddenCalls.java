package vn.nguon.calls;

import static vn.nguon.calls.Exemption.COMMANDS;
import static vn.nguon.calls.Exemption.CONFIGURATION;
import static vn.nguon.calls.Exemption.START_AND_END;
import static vn.nguon.calls.Exemption.door;
import static vn.nguon.calls.Exemption.room;
import static vn.nguon.calls.Exemption.type;

import java.util.List;
import vn.nguon.database.UuidV7;

/** What main code of the three modules does not do, what it does instead, and who may all the same. */
final class ForbiddenCalls {

    private static final Exemption DATABASE_SERVER =
            room("vn.nguon.db", "it minds another process, on a thread of its own, before there is a platform");
    private static final Exemption LABEL_PRINTER =
            room("vn.nguon.labels", "a program of its own, for a terminal and a printer, that serves nobody");
    private static final Exemption DEMONSTRATION = room("vn.nguon.demo", "it plays people, who wait for answers");
    private static final Exemption FRONT_DOOR =
            door("vn.nguon", "the process begins here, and ends with the command's outcome");

    static final List<ForbiddenCall> ALL = List.of(
            ForbiddenCall.of(
                    "reactor\\.core\\.publisher\\.(Mono|Flux)\\.(block\\w*|toIterable|toStream)\\(.*",
                    "return the Mono or Flux; whoever subscribes is told when it is there",
                    COMMANDS,
                    START_AND_END,
                    DEMONSTRATION),
            ForbiddenCall.of(
                    "java\\.util\\.concurrent\\.(\\w*Future)\\.(get|join)\\(.*|java\\.util\\.concurrent\\.CountDownLatch\\.await\\(.*",
                    "Mono.fromFuture, and compose",
                    FRONT_DOOR,
                    LABEL_PRINTER),
            ForbiddenCall.of(
                    "java\\.lang\\.Thread\\.sleep\\(.*|java\\.util\\.concurrent\\.TimeUnit\\.sleep\\(.*",
                    "Mono.delay, @Scheduled, or a deadline of the channel",
                    DATABASE_SERVER),
            ForbiddenCall.of(
                    "reactor\\.core\\.scheduler\\.Schedulers\\.(parallel|newParallel|immediate|fromExecutor\\w*)\\(.*",
                    "Schedulers.boundedElastic() or one with a name and a bound, for what blocks; none for what doesn't"),
            ForbiddenCall.of(
                    "java\\.util\\.concurrent\\.(Executors\\..*|ForkJoinPool\\..*|CompletableFuture\\.(supply|run)Async\\(.*)"
                            + "|java\\.lang\\.Thread\\.<init>\\(.*|java\\.util\\.Timer\\.<init>\\(.*"
                            + "|java\\.util\\.Collection\\.parallelStream\\(\\)|java\\.util\\.stream\\.\\w*Stream\\.parallel\\(\\)",
                    "a Scheduler with a name and a bound that ends with its bean; nothing of the pool that all of Java shares",
                    FRONT_DOOR,
                    DATABASE_SERVER,
                    LABEL_PRINTER),
            ForbiddenCall.of(
                    "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*"
                            + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "the application's Clock, which tests set",
                    CONFIGURATION,
                    COMMANDS,
                    DEMONSTRATION,
                    type(UuidV7.class, "identifiers go by the machine's time, whatever the application is told it is")),
            ForbiddenCall.of(
                    "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(.*|java\\.util\\.Calendar\\.getInstance\\(.*"
                            + "|java\\.text\\.SimpleDateFormat\\.<init>\\(.*",
                    "java.time"),
            ForbiddenCall.of(
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.TimeZone\\.getDefault\\(\\)"
                            + "|java\\.util\\.Locale\\.getDefault\\(.*|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "the place's time zone, the reader's language, UTF-8; the machine's are anybody's",
                    LABEL_PRINTER),
            ForbiddenCall.of(
                    "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                    "toLowerCase(Locale.ROOT) for what programs read, the reader's Locale for what people read"),
            ForbiddenCall.of(
                    "java\\.lang\\.String\\.getBytes\\(\\)|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
                            + "|java\\.io\\.(FileReader|FileWriter)\\.<init>\\(java\\.(lang\\.String|io\\.File)(, boolean)?\\)"
                            + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
                            + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
                            + "|java\\.io\\.(PrintStream|PrintWriter)\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)"
                            + "|java\\.util\\.Scanner\\.<init>\\(java\\.io\\.InputStream\\)"
                            + "|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                    "the same with StandardCharsets.UTF_8: on Java 17 the other is the terminal's"),
            ForbiddenCall.of(
                    "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*|java\\.lang\\.Math\\.random\\(\\)"
                            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)"
                            + "|java\\.security\\.SecureRandom\\.getInstanceStrong\\(\\)",
                    "new SecureRandom(), which neither waits nor can be guessed; UuidV7 for identifiers",
                    room("vn.nguon.scan", "a number that keeps apart what came in one instant, and opens nothing")),
            ForbiddenCall.of(
                    "java\\.math\\.BigDecimal\\.<init>\\((double|float).*",
                    "new BigDecimal(text), or BigDecimal.valueOf: amounts are kept exactly"),
            ForbiddenCall.of(
                    "java\\.lang\\.System\\.(out|err|in)|java\\.lang\\.Throwable\\.printStackTrace\\(.*",
                    "a Logger",
                    COMMANDS,
                    START_AND_END,
                    DEMONSTRATION,
                    LABEL_PRINTER),
            ForbiddenCall.of(
                    "java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt))\\(.*",
                    "an exception, or the command's outcome",
                    FRONT_DOOR,
                    door("vn.nguon.labels.cli", "the label printer's own front door")),
            ForbiddenCall.of(
                    "java\\.lang\\.(Runtime\\.exec|ProcessBuilder\\.<init>)\\(.*",
                    "a library: the platform starts no programs but PostgreSQL's",
                    DATABASE_SERVER),
            ForbiddenCall.of(
                    "java\\.net\\.http\\.HttpClient\\.new\\w+\\(.*|java\\.net\\.(Socket|URL\\.openConnection)\\b.*"
                            + "|org\\.springframework\\.web\\.reactive\\.function\\.client\\.WebClient\\.(create|builder)\\(.*",
                    "nothing: the platform asks no other computer, so nobody can make it ask one",
                    COMMANDS,
                    DEMONSTRATION,
                    LABEL_PRINTER),
            ForbiddenCall.of(
                    "java\\.io\\.Object(In|Out)putStream\\.<init>\\(.*", "JSON into a record that says what it takes"),
            ForbiddenCall.of(
                    "java\\.sql\\.(DriverManager|Connection|Statement|PreparedStatement)\\..*",
                    "DatabaseClient or a repository: JDBC blocks",
                    DATABASE_SERVER));

    private ForbiddenCalls() {}
}
