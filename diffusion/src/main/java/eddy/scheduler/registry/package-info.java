/** Samplers and schedules by the names that models, people and other programs give them. */
@NullMarked
package eddy.scheduler.registry;

import org.jspecify.annotations.NullMarked;
