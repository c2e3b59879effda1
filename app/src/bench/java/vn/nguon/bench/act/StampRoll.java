package vn.nguon.bench.act;

import tools.jackson.databind.JsonNode;
import vn.nguon.stamp.code.StampSerial;

/** Stamps of an issued order that are on nothing yet; first and last are their serials, which end in a check digit. */
record StampRoll(String first, long count) {

    static StampRoll issued(JsonNode order) {
        return new StampRoll(
                order.path("firstSerial").asString(), order.path("quantity").asLong());
    }

    /** What is left when so many are taken from its beginning. */
    StampRoll without(long taken) {
        return new StampRoll(serial(number() + taken), count - taken);
    }

    /** As rows of tables say it. */
    String numbers(long taken) {
        return number() + "-" + (number() + taken - 1);
    }

    private long number() {
        return numberOf(first);
    }

    static long numberOf(String serial) {
        return Long.parseLong(serial.substring(0, serial.length() - 1));
    }

    private static String serial(long number) {
        return StampSerial.of(number).toString();
    }
}
