package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.cli.terminal.Io;

/**
 * What the parts of a check work with.
 *
 * @param io is told how far they are
 * @param device the one under check
 * @param reference what is right
 * @param budget of the whole check
 */
record CheckContext(Io io, CheckedDevice device, Backend reference, TimeBudget budget) {}
