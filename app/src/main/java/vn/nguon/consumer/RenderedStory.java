package vn.nguon.consumer;

import vn.nguon.pages.PrerenderedPart;

/**
 * A story, written once in one language, to be put into the page of each stamp of its lot.
 *
 * @param title   the name of the goods
 * @param opening the goods and who made them
 * @param rest    the journey, the places, the papers
 */
public record RenderedStory(String title, PrerenderedPart opening, PrerenderedPart rest) {

    /** How many bytes it adds to a page. */
    int size() {
        return opening.size() + rest.size();
    }
}
