package eddy.table;

import eddy.error.Message;

/**
 * A row of which no picture can be made.
 *
 * @param id its own if that can be told
 * @param place where it stands
 * @param problem what was expected there, in one sentence that begins with the place
 */
public record BadRow(String id, String place, Message problem) implements TableRow {}
