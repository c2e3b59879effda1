package vn.nguon.language;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part of a message: letters, or a place for what the message is about. */
sealed interface MessagePart {

    void say(StringBuilder said, Given given);

    /**
     * What a message is about.
     *
     * @param counted the number that {@code #} stands for, within a plural
     */
    record Given(Language language, List<String> names, List<Object> values, Number counted) {

        Object value(String name) {
            int place = names.indexOf(name);
            if (place < 0) {
                throw new IllegalStateException("nobody says what {" + name + "} is");
            }
            return values.get(place);
        }

        /** As the language writes it. */
        String written(Object value) {
            if (value instanceof Wording wording) {
                return wording.in(language);
            }
            if (value instanceof BigDecimal number) {
                return language.number(number);
            }
            if (value instanceof Number whole) {
                return language.number(whole.longValue());
            }
            if (value instanceof LocalDate date) {
                return language.day(date);
            }
            return value instanceof Instant instant ? language.moment(instant) : value.toString();
        }
    }

    /** Said as they are. */
    record Letters(String text) implements MessagePart {
        @Override
        public void say(StringBuilder said, Given given) {
            said.append(text);
        }
    }

    /** {@code {who}}. */
    record Value(String name) implements MessagePart {
        @Override
        public void say(StringBuilder said, Given given) {
            said.append(given.written(given.value(name)));
        }
    }

    /** {@code #}. */
    record Count() implements MessagePart {
        @Override
        public void say(StringBuilder said, Given given) {
            said.append(given.written(given.counted()));
        }
    }

    /** {@code {days, plural, one {# day} other {# days}}}; {@code =0} stands for exactly none. */
    record Plural(String name, PluralRules rules, Map<String, List<MessagePart>> choices) implements MessagePart {
        @Override
        public void say(StringBuilder said, Given given) {
            Number count = (Number) given.value(name);
            List<MessagePart> exact = choices.get(
                    "=" + new BigDecimal(count.toString()).stripTrailingZeros().toPlainString());
            List<MessagePart> chosen = exact == null ? Choice.of(choices, rules.select(count.doubleValue())) : exact;
            Given counting = new Given(given.language(), given.names(), given.values(), count);
            chosen.forEach(part -> part.say(said, counting));
        }
    }

    /** {@code {made, select, yes {…} other {…}}}. */
    record Choice(String name, Map<String, List<MessagePart>> choices) implements MessagePart {
        @Override
        public void say(StringBuilder said, Given given) {
            of(choices, given.value(name).toString()).forEach(part -> part.say(said, given));
        }

        static List<MessagePart> of(Map<String, List<MessagePart>> choices, String when) {
            List<MessagePart> chosen = choices.get(when);
            return chosen == null ? Objects.requireNonNull(choices.get("other"), "other") : chosen;
        }
    }
}
