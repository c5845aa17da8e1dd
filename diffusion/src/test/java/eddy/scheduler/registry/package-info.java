@NullMarked
package eddy.scheduler.registry;

import org.jspecify.annotations.NullMarked;
