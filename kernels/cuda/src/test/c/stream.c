/* Streams, copies, launches, graphs and events. */
#include "standin.h"

#include <stdlib.h>
#include <string.h>

static double clock_millis;

/* After a kernel went wrong every call says so, until the context is given back. */
int lost;

static struct object *stream_of(handle_t handle, const char *call) {
  struct object *s = find(handle, STREAM, call);
  if (s && current_device(call) != s->device) {
    violation(0, "%s: the stream is of another device", call);
    return NULL;
  }
  return s;
}

CUresult cuStreamCreate(handle_t *stream, unsigned flags) {
  int d = current_device("cuStreamCreate");
  if (d < 0 || flags > 1) {
    return INVALID_CONTEXT;
  }
  *stream = make(STREAM, d, 0)->address;
  return SUCCESS;
}

/* Scale's meaning: params {count, from, to}; arena, constants {c}, weight w: to = from · c + w. */
static void scale(void *const *at, const uint64_t *left) {
  float *arena = at[0], *c = at[1], *w = at[2];
  int32_t *p = at[3];
  if (left[3] < 12 || p[0] < 0 || 4 * ((uint64_t) p[1] + p[0]) > left[0]
      || 4 * ((uint64_t) p[2] + p[0]) > left[0] || 4 * (uint64_t) p[0] > left[2]) {
    violation(0, "scale: %d elements from %d to %d", p[0], p[1], p[2]);
    return;
  }
  for (int i = 0; i < p[0]; i++) {
    arena[p[2] + i] = arena[p[1] + i] * c[0] + w[i];
  }
}

static void launch(const struct op *op) {
  struct object *f = op->function;
  void *at[MAX_ARGUMENTS];
  uint64_t left[MAX_ARGUMENTS];
  if (f->of->kind != MODULE) {
    violation(0, "cuLaunchKernel: the module of %s was unloaded", f->name);
    return;
  }
  for (int i = 0; i < f->arguments; i++) {
    struct object *o = memory_at(op->arguments[i], 1, f->device, "a launch's argument");
    if (!o) {
      return;
    }
    if (op->arguments[i] % 16) {
      violation(0, "%s: argument %d isn't at a multiple of 16", f->name, i);
    }
    at[i] = o->host + (op->arguments[i] - o->address);
    left[i] = o->bytes - (op->arguments[i] - o->address);
  }
  if (settings.fail_launch == 0) {
    lost = 1;
  }
  settings.fail_launch -= settings.fail_launch > 0;
  count_launch();
  clock_millis += 0.001 + 1e-5 * op->groups[0] * op->groups[1] * op->groups[2];
  if (!strcmp(f->name, "scale")) {
    scale(at, left);
  } else if (callback) {
    callback(f->of->name, op->groups, op->threads, f->arguments, at, left);
  }
}

static void run(const struct op *op, int device) {
  unsigned char *to, *from;
  struct object *o;
  switch (op->work) {
    case HOST_TO_DEVICE:
      to = host_at(op->to, op->bytes, device, "cuMemcpyHtoDAsync");
      if (to) memcpy(to, (void *) (uintptr_t) op->from, op->bytes);
      count_copy();
      break;
    case DEVICE_TO_HOST:
      from = host_at(op->from, op->bytes, device, "cuMemcpyDtoHAsync");
      if (from) memcpy((void *) (uintptr_t) op->to, from, op->bytes);
      count_copy();
      break;
    case DEVICE_TO_DEVICE:
      to = host_at(op->to, op->bytes, device, "cuMemcpyDtoDAsync");
      from = host_at(op->from, op->bytes, device, "cuMemcpyDtoDAsync");
      if (to && from) memmove(to, from, op->bytes);
      clock_millis += 1e-7 * op->bytes;
      break;
    case FREE:
      o = memory_at(op->from, 1, device, "cuMemFreeAsync");
      if (!o || o->address != op->from || !o->of) {
        violation(0, "cuMemFreeAsync: no memory of a pool begins there");
      } else {
        end(o);
      }
      break;
    case LAUNCH:
      launch(op);
      break;
    case RECORD:
      o = find(op->to, EVENT, "cuEventRecord");
      if (o) {
        o->recorded = 1;
        o->millis = clock_millis;
      }
      break;
  }
}

static void drain(struct object *s) {
  for (size_t i = 0; i < s->ops.count && !lost; i++) {
    run(&s->ops.at[i], s->device);
  }
  s->ops.count = 0;
}

CUresult cuStreamSynchronize(handle_t stream) {
  struct object *s = stream_of(stream, "cuStreamSynchronize");
  if (!s || s->capturing) {
    return s ? violation(CAPTURE_UNSUPPORTED, "cuStreamSynchronize: capturing") : INVALID_HANDLE;
  }
  drain(s);
  return lost ? ILLEGAL_ADDRESS : SUCCESS;
}

CUresult cuStreamDestroy_v2(handle_t stream) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *s = stream_of(stream, "cuStreamDestroy");
  if (!s || s->capturing) {
    return s ? violation(CAPTURE_UNMATCHED, "cuStreamDestroy: capturing") : INVALID_HANDLE;
  }
  drain(s);
  end(s);
  return SUCCESS;
}

static CUresult put(handle_t stream, const struct op *op, const char *call) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *s = stream_of(stream, call);
  if (!s) {
    return INVALID_HANDLE;
  }
  add(&s->ops, op);
  return SUCCESS;
}

CUresult cuMemcpyHtoDAsync_v2(uint64_t to, const void *from, size_t bytes, handle_t stream) {
  struct op op = {.work = HOST_TO_DEVICE, .to = to, .from = (uintptr_t) from, .bytes = bytes};
  return put(stream, &op, "cuMemcpyHtoDAsync");
}

CUresult cuMemcpyDtoHAsync_v2(void *to, uint64_t from, size_t bytes, handle_t stream) {
  struct op op = {.work = DEVICE_TO_HOST, .to = (uintptr_t) to, .from = from, .bytes = bytes};
  return put(stream, &op, "cuMemcpyDtoHAsync");
}

CUresult cuMemcpyDtoDAsync_v2(uint64_t to, uint64_t from, size_t bytes, handle_t stream) {
  struct op op = {.work = DEVICE_TO_DEVICE, .to = to, .from = from, .bytes = bytes};
  return put(stream, &op, "cuMemcpyDtoDAsync");
}

CUresult cuMemFreeAsync(uint64_t address, handle_t stream) {
  struct op op = {.work = FREE, .from = address};
  return put(stream, &op, "cuMemFreeAsync");
}

CUresult cuLaunchKernel(handle_t function, unsigned gx, unsigned gy, unsigned gz, unsigned tx,
                        unsigned ty, unsigned tz, unsigned shared, handle_t stream,
                        void **arguments, void **extra) {
  struct object *f = find(function, FUNCTION, "cuLaunchKernel");
  struct object *s = stream_of(stream, "cuLaunchKernel");
  if (!f || !s || f->device != s->device) {
    return INVALID_HANDLE;
  }
  if (!gx || !gy || !gz || !tx || !ty || !tz || gy > 65535 || gz > 65535 || shared || extra
      || tx * ty * tz > (unsigned) f->most_threads) {
    return violation(INVALID_VALUE, "cuLaunchKernel: %s of %ux%ux%u groups of %ux%ux%u", f->name,
                     gx, gy, gz, tx, ty, tz);
  }
  struct op op = {.work = LAUNCH, .function = f, .groups = {gx, gy, gz}, .threads = {tx, ty, tz}};
  for (int i = 0; i < f->arguments && i < MAX_ARGUMENTS; i++) {
    memcpy(&op.arguments[i], arguments[i], sizeof op.arguments[i]);
  }
  add(&s->ops, &op);
  return SUCCESS;
}

CUresult cuStreamBeginCapture_v2(handle_t stream, int mode) {
  struct object *s = stream_of(stream, "cuStreamBeginCapture");
  if (!s || s->capturing || s->ops.count || mode < 0 || mode > 2) {
    return violation(INVALID_VALUE, "cuStreamBeginCapture: the stream isn't idle");
  }
  s->capturing = 1;
  return SUCCESS;
}

static void copy(struct ops *to, const struct ops *from) {
  for (size_t i = 0; i < from->count; i++) {
    add(to, &from->at[i]);
  }
}

CUresult cuStreamEndCapture(handle_t stream, handle_t *graph) {
  struct object *s = stream_of(stream, "cuStreamEndCapture");
  if (!s || !s->capturing) {
    return violation(CAPTURE_UNMATCHED, "cuStreamEndCapture: nothing was begun");
  }
  struct object *g = make(GRAPH, s->device, 0);
  copy(&g->ops, &s->ops);
  s->ops.count = 0;
  s->capturing = 0;
  *graph = g->address;
  return SUCCESS;
}

#ifndef OLD_DRIVER
CUresult cuGraphInstantiateWithFlags(handle_t *executable, handle_t graph,
                                     unsigned long long flags) {
  struct object *g = find(graph, GRAPH, "cuGraphInstantiate");
  if (!g || flags || current_device("cuGraphInstantiate") != g->device) {
    return INVALID_VALUE;
  }
  struct object *e = make(GRAPH_EXEC, g->device, 0);
  copy(&e->ops, &g->ops);
  *executable = e->address;
  return SUCCESS;
}
#endif

CUresult cuGraphLaunch(handle_t executable, handle_t stream) {
  struct object *e = find(executable, GRAPH_EXEC, "cuGraphLaunch");
  struct object *s = stream_of(stream, "cuGraphLaunch");
  if (!e || !s || e->device != s->device || s->capturing) {
    return violation(INVALID_VALUE, "cuGraphLaunch: graph and stream don't fit");
  }
  copy(&s->ops, &e->ops);
  count_graph_launch();
  return SUCCESS;
}

static CUresult destroy(handle_t handle, enum kind kind, const char *call) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *o = find(handle, kind, call);
  if (!o || current_device(call) != o->device) {
    return INVALID_HANDLE;
  }
  end(o);
  return SUCCESS;
}

CUresult cuGraphDestroy(handle_t graph) { return destroy(graph, GRAPH, "cuGraphDestroy"); }

CUresult cuGraphExecDestroy(handle_t executable) {
  return destroy(executable, GRAPH_EXEC, "cuGraphExecDestroy");
}

CUresult cuEventCreate(handle_t *event, unsigned flags) {
  int d = current_device("cuEventCreate");
  if (d < 0 || flags) { /* with another flag it may carry no times */
    return INVALID_CONTEXT;
  }
  *event = make(EVENT, d, 0)->address;
  return SUCCESS;
}

CUresult cuEventDestroy_v2(handle_t event) { return destroy(event, EVENT, "cuEventDestroy"); }

CUresult cuEventRecordWithFlags(handle_t event, handle_t stream, unsigned flags) {
  struct object *e = find(event, EVENT, "cuEventRecord");
  struct object *s = stream_of(stream, "cuEventRecord");
  if (!e || !s) {
    return INVALID_HANDLE;
  }
  if (flags > 1 || (int) flags != s->capturing) {
    return violation(INVALID_VALUE, "cuEventRecord: flags %u where capturing is %d", flags,
                     s->capturing);
  }
  struct op op = {.work = RECORD, .to = event};
  add(&s->ops, &op);
  return SUCCESS;
}

CUresult cuEventElapsedTime(float *millis, handle_t from, handle_t to) {
  struct object *a = find(from, EVENT, "cuEventElapsedTime");
  struct object *b = find(to, EVENT, "cuEventElapsedTime");
  if (!a || !b) {
    return INVALID_HANDLE;
  }
  if (!a->recorded || !b->recorded) {
    return violation(NOT_READY, "cuEventElapsedTime: it wasn't recorded yet");
  }
  *millis = (float) (b->millis - a->millis);
  return SUCCESS;
}
