package vn.nguon.inspector.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.inspector.stamp.StampWords;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.report.SettlingConsumerReports;
import vn.nguon.surveillance.ChainRule;
import vn.nguon.surveillance.SettlingChainAlerts;

/** How much waits for inspectors, by what raised it: what they see first. */
@Component
public class WaitingCases {

    private final SettlingAlerts alerts;
    private final SettlingConsumerReports doubts;
    private final SettlingChainAlerts chain;

    WaitingCases(SettlingAlerts alerts, SettlingConsumerReports doubts, SettlingChainAlerts chain) {
        this.alerts = alerts;
        this.doubts = doubts;
        this.chain = chain;
    }

    /**
     * So many of one kind.
     *
     * @param at where they are listed
     */
    public record Waiting(String title, String at, long count) {}

    /** Of every kind of which some wait: what consumers doubt first, then the kinds of which most wait. */
    public Mono<List<Waiting>> of(PageUser worker) {
        return Mono.zip(doubts.waiting(worker.actor()), chain.waiting(worker.actor()), alerts.waiting(worker.actor()))
                .map(counted -> Stream.concat(
                                all(
                                        counted.getT1(),
                                        rule -> worker.in().choose("Người mua phản ánh", "Doubts of consumers"),
                                        rule -> WorklistPages.HERE + "?kind=doubts"),
                                Stream.concat(
                                                all(
                                                        counted.getT2(),
                                                        rule -> ChainRule.of(rule)
                                                                .words()
                                                                .in(worker.in()),
                                                        rule -> WorklistPages.HERE + "/chain?q="
                                                                + encoded(ChainRule.of(rule)
                                                                        .words()
                                                                        .in(worker.in()))),
                                                all(
                                                        counted.getT3(),
                                                        rule -> StampWords.said(rule, worker.in()),
                                                        rule -> WorklistPages.HERE + "?q=" + encoded(rule)))
                                        .sorted(Comparator.comparingLong(Waiting::count)
                                                .reversed()
                                                .thenComparing(Waiting::title)))
                        .toList());
    }

    private static Stream<Waiting> all(
            Map<String, Long> counts, Function<String, String> title, Function<String, String> at) {
        return counts.entrySet().stream()
                .map(count -> new Waiting(title.apply(count.getKey()), at.apply(count.getKey()), count.getValue()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
