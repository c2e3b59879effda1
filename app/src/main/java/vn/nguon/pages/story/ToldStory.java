package vn.nguon.pages.story;

import gg.jte.Content;

/**
 * A lot's story, written once in one language, to be put into the page of each of its stamps.
 *
 * @param title the name of the goods
 * @param opening the goods and who made them
 * @param rest the journey, the places, the papers
 */
public record ToldStory(String title, Content opening, Content rest) {}
