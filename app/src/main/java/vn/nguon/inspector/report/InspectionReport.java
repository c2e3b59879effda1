package vn.nguon.inspector.report;

import java.io.IOException;
import java.util.List;

/**
 * What a report says, in one language.
 *
 * @param head what stands above its title
 * @param foot what stands at the foot of every page
 */
record InspectionReport(Letterhead head, String title, String subject, List<Section> sections, String foot) {

    InspectionReport {
        sections = List.copyOf(sections);
    }

    /**
     * What stands above the title of an inspector's paper, in the form of Decree 30/2020: who writes at the left, the
     * country's name and motto at the right, number, place and day below them.
     *
     * @param agency      who writes; empty where nobody set it, to be written by hand
     * @param number      of the paper
     * @param placeAndDay dots where it is written by hand
     * @param link        where the record can be looked up, for a QR code
     */
    record Letterhead(String agency, String country, String motto, String number, String placeAndDay, String link) {}

    /** A part of it under a heading. */
    record Section(String heading, List<Line> lines) {

        Section {
            lines = List.copyOf(lines);
        }

        /** How much of a sheet its start needs, in points: what is written by hand stays on one. */
        float together() {
            return 48 + (float) lines.stream().mapToDouble(Line::together).sum();
        }
    }

    /** A line of it. */
    sealed interface Line {

        /** Has it set in the way that fits it. */
        void set(ReportSheets on) throws IOException;

        /** How high it is if it stays on one sheet with its section, in points. */
        default float together() {
            return 0;
        }
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

    /** What is filled in by hand, on so many dotted lines. */
    record HandWriting(String name, int lines) implements Line {

        @Override
        public float together() {
            return ReportSheets.height(this);
        }

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }

    /** Pictures, each with what is known of it. */
    record Pictures(List<ReportPicture> pictures) implements Line {

        Pictures {
            pictures = List.copyOf(pictures);
        }

        @Override
        public float together() {
            return ReportSheets.PICTURES;
        }

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }

    /** Room for people to sign in, side by side. */
    record Signatures(List<String> people, String how) implements Line {

        Signatures {
            people = List.copyOf(people);
        }

        @Override
        public float together() {
            return ReportSheets.SIGNATURES;
        }

        @Override
        public void set(ReportSheets on) throws IOException {
            on.set(this);
        }
    }
}
