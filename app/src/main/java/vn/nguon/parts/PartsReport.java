package vn.nguon.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What comes of holding the parts against the faults that are known, and how much that is worth. */
record PartsReport(List<String> faulty, String summary) {

    private static final long OLD_DAYS = 30;

    static PartsReport of(BillOfMaterials bill, Advisories known, LocalDate today) {
        List<String> faulty = known.advisories().stream()
                .flatMap(advisory -> bill.parts().stream()
                        .filter(advisory::concerns)
                        .map(part -> part + ": " + advisory.id() + ", " + advisory.summary()))
                .toList();
        return new PartsReport(faulty, summary(bill, known, today, faulty.size()));
    }

    private static String summary(BillOfMaterials bill, Advisories known, LocalDate today, int faults) {
        long age = ChronoUnit.DAYS.between(known.fed(), today);
        return "Held %d parts against %d advisories (%s), fed on %s, %d days ago%s: %s.%s"
                .formatted(
                        bill.parts().size(),
                        known.advisories().size(),
                        known.source(),
                        known.fed(),
                        age,
                        age > OLD_DAYS ? ", WHICH IS OLD" : "",
                        faults == 0 ? "none of these faults is in it" : faults + " of these faults are in it",
                        known.whole()
                                ? " Faults published since then are not known here."
                                : " These were entered by hand and are no whole database: of other faults it says nothing.");
    }

    Stream<String> lines() {
        return Stream.concat(faulty.stream().map(line -> "FAULT  " + line), Stream.of(summary));
    }
}
