/**
 * The loops in which all the time goes, as small static methods on arrays. The classes here say
 * what a loop does and pass the call on, to {@link eddy.kernels.cpu.loops.vector}, which does it
 * with the Vector API, or, where Java was started without that, to {@link
 * eddy.kernels.cpu.loops.scalar}. {@link eddy.kernels.cpu.loops.shape.Lanes} decides it, and how
 * wide vectors and how large tiles are, as constants: compiled code holds one of the two.
 *
 * <p>They are kept apart because they are 100 times slower before C2 has compiled them: the
 * launcher tells the JVM to compile these packages at once ({@code -XX:CompileCommand}), and {@link
 * eddy.kernels.cpu.loops.WarmUp} calls each of them a few times while a model is still being read.
 * What decides which loop runs over what is outside, and never becomes part of a loop's
 * compilation.
 */
@NullMarked
package eddy.kernels.cpu.loops;

import org.jspecify.annotations.NullMarked;
