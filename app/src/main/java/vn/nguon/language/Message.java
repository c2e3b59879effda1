package vn.nguon.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sentence or a word of ours that stands in the file of each language under a name, {@code stages-missing}; with
 * {@linkplain #with arguments} where the sentence has a place for some. A message is made once, as a constant: it looks
 * up its texts then, and saying it costs nothing more.
 */
public final class Message implements Wording {

    private static final Map<String, List<String>> USED = new ConcurrentHashMap<>();

    private final String key;
    private final List<String> arguments;
    private final List<MessageText> texts;

    private Message(String key, List<String> arguments) {
        this.key = key;
        this.arguments = arguments;
        this.texts = Language.all().stream().map(language -> language.text(key)).toList();
    }

    /**
     * The message of that name.
     *
     * @param arguments the names of what it has places for, in the order in which {@link #with} takes them
     * @throws IllegalStateException if the Vietnamese file has none
     */
    public static Message of(String key, String... arguments) {
        Message message = new Message(key, List.of(arguments));
        USED.put(key, message.arguments);
        return message;
    }

    /**
     * The message about these.
     *
     * @param values words as they are, numbers, {@link java.time.LocalDate days}, {@link java.time.Instant moments}, and
     *               what is itself a wording: each is written as the language of the sentence writes it
     */
    public Wording with(Object... values) {
        if (values.length != arguments.size()) {
            throw new IllegalStateException(
                    key + " is about " + arguments + ", not about " + values.length + " things");
        }
        return new Filled(this, List.of(values));
    }

    @Override
    public String in(Language language) {
        if (!arguments.isEmpty()) {
            throw new IllegalStateException(key + " is about " + arguments);
        }
        return texts.get(language.place()).said(arguments, List.of());
    }

    @Override
    public Language spokenTo(Language reader) {
        return texts.get(reader.place()).language();
    }

    /** The messages that code has asked for so far, with the names of their arguments. */
    static Map<String, List<String>> used() {
        return USED;
    }

    private record Filled(Message message, List<Object> values) implements Wording {

        @Override
        public String in(Language language) {
            return message.texts.get(language.place()).said(message.arguments, values);
        }

        @Override
        public Language spokenTo(Language reader) {
            return message.spokenTo(reader);
        }
    }
}
