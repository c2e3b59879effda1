package vn.nguon.inspector.report;

import java.io.IOException;
import java.util.List;

/**
 * What a report says, in one language.
 *
 * @param foot what stands at the foot of every page
 */
record InspectionReport(String title, String subject, List<Section> sections, String foot) {

    InspectionReport {
        sections = List.copyOf(sections);
    }

    /** A part of it under a heading. */
    record Section(String heading, List<Line> lines) {

        Section {
            lines = List.copyOf(lines);
        }
    }

    /** A line of it. */
    sealed interface Line {

        /** Has it set in the way that fits it. */
        void set(ReportSheets on) throws IOException;
    }

    /** What something is: its name at the left, the rest beside it. */
    record Fact(String name, String value) implements Line {

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }

    /** A paragraph. */
    record Text(String text) implements Line {

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }

    /** What is said first and largest. */
    record Verdict(String words, String why) implements Line {

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }
}
