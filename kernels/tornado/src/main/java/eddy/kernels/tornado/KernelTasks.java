package eddy.kernels.tornado;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task3;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task4;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task5;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task6;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task7;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Every kernel as the task {@code run} of a graph of its own, bound to given arrays, for the
 * exporter and for the live backend. A kernel is a public static method of one of the classes here
 * whose first parameter is a {@link KernelContext}; its other parameters say which arrays it takes.
 * So a new kernel needs no line here, and a new class one.
 */
public final class KernelTasks {
  /** Kernels that every backend of TornadoVM's compiles. */
  static final List<Class<?>> CLASSES =
      List.of(
          MatmulKernels.class,
          Conv2dKernels.class,
          WinogradKernels.class,
          AttentionKernels.class,
          FlashKernels.class,
          LargeHeadKernels.class,
          ScoreKernels.class,
          GroupNormKernels.class,
          GroupNormRunKernels.class,
          LayerNormKernels.class,
          SoftmaxKernels.class,
          ElementwiseKernels.class,
          MoveKernels.class,
          EmbeddingKernels.class,
          PeakKernels.class,
          TransferKernels.class);

  /** Kernels for tensor cores, which only TornadoVM's CUDA backend compiles. */
  static final List<Class<?>> TENSOR_CORES =
      List.of(TensorCoreKernels.class, TensorAttentionKernels.class);

  /** A kernel's class and method, and a graph that runs it. */
  public record KernelTask(String kernel, TaskGraph graph) {}

  /**
   * The arrays that kernels take, by their place: {@code values} where they are of fp16 bits,
   * {@code arena}, then {@code first} or, for weights of fp16 bits, {@code halves}, then {@code
   * second} and {@code third}, then {@code params}.
   *
   * @param tensorCores what else kernels for tensor cores take; null where there are none
   */
  public record Arrays(
      ShortArray values,
      FloatArray arena,
      FloatArray first,
      ShortArray halves,
      FloatArray second,
      FloatArray third,
      IntArray params,
      @Nullable ForTensorCores tensorCores) {

    /**
     * The values once more, and weights.
     *
     * @param copied values, from which local memory is filled
     * @param pairs values, two to an int
     * @param bytes in the place of {@code halves}, two bytes each
     */
    public record ForTensorCores(HalfFloatArray copied, IntArray pairs, ByteArray bytes) {}

    /** Those that a kernel takes behind its context, in its order. */
    private List<Object> of(Method kernel) {
      List<Object> out = new ArrayList<>();
      // Weights and constants so far.
      int read = 0;
      boolean arenaIsTaken = false;
      int last = kernel.getParameterCount() - 1;
      for (Class<?> type : List.of(kernel.getParameterTypes()).subList(1, last + 1)) {
        if (type == HalfFloatArray.class && tensorCores != null && out.isEmpty()) {
          out.add(tensorCores.copied());
        } else if (type == IntArray.class && tensorCores != null && out.size() + 1 < last) {
          out.add(tensorCores.pairs());
        } else if (type == IntArray.class) {
          out.add(params);
        } else if (type == ByteArray.class && tensorCores != null) {
          out.add(tensorCores.bytes());
          read++;
        } else if (type == ShortArray.class && out.isEmpty()) {
          out.add(values);
        } else if (type == ShortArray.class) {
          out.add(halves);
          read++;
        } else if (type == FloatArray.class && !arenaIsTaken) {
          out.add(arena);
          arenaIsTaken = true;
        } else if (type == FloatArray.class && read < 3) {
          out.add(List.of(first, second, third).get(read++));
        } else {
          throw new IllegalArgumentException("nothing is known that " + kernel + " could take");
        }
      }
      return out;
    }
  }

  /** What a graph does before and after the kernel. */
  public interface Frame {
    /** A new graph for a kernel that is bound to these arrays, in its order. */
    TaskGraph open(String kernel, List<Object> arrays);

    /** Ends it. */
    TaskGraph close(TaskGraph graph);
  }

  private KernelTasks() {}

  /** Those that every backend of TornadoVM's compiles. */
  public static List<KernelTask> all(Arrays arrays, Frame frame) {
    return tasks(CLASSES, arrays, frame);
  }

  /**
   * Those for tensor cores, which only TornadoVM's CUDA backend compiles.
   *
   * @param arrays with {@code bytes}
   */
  public static List<KernelTask> tensorCores(Arrays arrays, Frame frame) {
    return tasks(TENSOR_CORES, arrays, frame);
  }

  private static List<KernelTask> tasks(List<Class<?>> classes, Arrays arrays, Frame frame) {
    List<KernelTask> out = new ArrayList<>();
    KernelContext ctx = new KernelContext();
    for (Class<?> of : classes) {
      for (Method kernel : kernels(of)) {
        List<Object> taken = arrays.of(kernel);
        TaskGraph graph = frame.open(name(kernel), taken);
        out.add(new KernelTask(name(kernel), frame.close(add(graph, kernel, ctx, taken))));
      }
    }
    return out;
  }

  /** The kernels of a class, sorted by name. */
  static List<Method> kernels(Class<?> of) {
    return Stream.of(of.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == KernelContext.class)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** Class and method. */
  static String name(Method kernel) {
    return kernel.getDeclaringClass().getSimpleName() + "." + kernel.getName();
  }

  @SuppressWarnings("unchecked") // The lambda takes what the kernel takes.
  private static TaskGraph add(
      TaskGraph graph, Method kernel, KernelContext ctx, List<Object> arrays) {
    Object[] a = arrays.toArray();
    return switch (a.length) {
      case 2 -> {
        var task = (Task3<Object, Object, Object>) lambda(Task3.class, kernel);
        yield graph.task("run", task, ctx, a[0], a[1]);
      }
      case 3 -> {
        var task = (Task4<Object, Object, Object, Object>) lambda(Task4.class, kernel);
        yield graph.task("run", task, ctx, a[0], a[1], a[2]);
      }
      case 4 -> {
        var task = (Task5<Object, Object, Object, Object, Object>) lambda(Task5.class, kernel);
        yield graph.task("run", task, ctx, a[0], a[1], a[2], a[3]);
      }
      case 5 -> {
        var task =
            (Task6<Object, Object, Object, Object, Object, Object>) lambda(Task6.class, kernel);
        yield graph.task("run", task, ctx, a[0], a[1], a[2], a[3], a[4]);
      }
      case 6 -> {
        var task =
            (Task7<Object, Object, Object, Object, Object, Object, Object>)
                lambda(Task7.class, kernel);
        yield graph.task("run", task, ctx, a[0], a[1], a[2], a[3], a[4], a[5]);
      }
      default -> throw new IllegalArgumentException(kernel + " takes " + a.length + " arrays");
    };
  }

  /**
   * What {@code MatmulKernels::tiled} would be. It has to be such a lambda: TornadoVM finds the
   * method that it compiles in the lambda's code.
   */
  private static Object lambda(Class<?> task, Method kernel) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle method = lookup.unreflect(kernel);
      MethodType generic = method.type().generic().changeReturnType(void.class);
      return LambdaMetafactory.metafactory(
              lookup, "apply", MethodType.methodType(task), generic, method, method.type())
          .getTarget()
          .invoke();
    } catch (IllegalAccessException | LambdaConversionException e) {
      throw new IllegalStateException(kernel.toString(), e);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(kernel.toString(), e);
    }
  }
}
