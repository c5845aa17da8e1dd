/* What exists, what went wrong, and what a test asks and sets. */
#include "standin.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct settings settings;
kernel_callback callback;

static struct object **objects;
static size_t count;
static char violations[1 << 16];
static long launches, graph_launches, copies;
static uint64_t next_handle = 0x5a0000001000u;
static uint64_t next_memory = 0x700000000000u;

CUresult violation(CUresult code, const char *format, ...) {
  size_t used = strlen(violations);
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(violations + used, sizeof violations - used, format, arguments);
  va_end(arguments);
  used = strlen(violations);
  snprintf(violations + used, sizeof violations - used, "\n");
  return code;
}

/* Numbers that nothing else has: memory begins at multiples of 256, with gaps between pieces. */
struct object *make(enum kind kind, int device, uint64_t bytes) {
  struct object *o = calloc(1, sizeof *o);
  o->kind = o->was = kind;
  o->device = device;
  o->bytes = bytes;
  if (kind == MEMORY) {
    o->address = next_memory;
    next_memory += (bytes + 4095) / 4096 * 4096 + 4096;
    o->host = malloc(bytes);
    memset(o->host, 0xff, bytes); /* NaN, as floats */
  } else {
    o->address = next_handle;
    next_handle += 16;
  }
  objects = realloc(objects, (count + 1) * sizeof *objects);
  objects[count++] = o;
  return o;
}

static const char *const KINDS[] = {"nothing", "context", "stream", "pool",  "memory", "pinned memory",
                                    "module",  "function", "event", "graph", "ready graph"};

struct object *find(handle_t handle, enum kind kind, const char *call) {
  for (size_t i = 0; i < count; i++) {
    if (objects[i]->address == handle) {
      if (objects[i]->kind == kind) {
        return objects[i];
      }
      if (objects[i]->was == kind) {
        violation(0, "%s: the %s was given back before", call, KINDS[kind]);
      } else {
        violation(0, "%s: a %s was given for a %s", call, KINDS[objects[i]->was], KINDS[kind]);
      }
      return NULL;
    }
  }
  violation(0, "%s: %#llx is no %s", call, (unsigned long long) handle, KINDS[kind]);
  return NULL;
}

void end(struct object *o) {
  if (o->host) {
    memset(o->host, 0xff, o->bytes);
    free(o->host);
    o->host = NULL;
  }
  free(o->text);
  o->text = NULL;
  o->kind = DEAD;
}

/* The memory that has these bytes as a whole. */
struct object *memory_at(uint64_t address, uint64_t bytes, int device, const char *call) {
  for (size_t i = 0; i < count; i++) {
    struct object *o = objects[i];
    if (o->was == MEMORY && address >= o->address && address < o->address + o->bytes) {
      if (o->kind != MEMORY) {
        violation(0, "%s: memory is used after it was freed", call);
        return NULL;
      }
      if (o->device != device) {
        violation(0, "%s: memory of device %d is used on device %d", call, o->device, device);
        return NULL;
      }
      if (bytes > o->address + o->bytes - address) {
        violation(0, "%s: %llu bytes at byte %llu of %llu", call, (unsigned long long) bytes,
                  (unsigned long long) (address - o->address), (unsigned long long) o->bytes);
        return NULL;
      }
      return o;
    }
  }
  violation(0, "%s: %#llx is no device memory", call, (unsigned long long) address);
  return NULL;
}

unsigned char *host_at(uint64_t address, uint64_t bytes, int device, const char *call) {
  struct object *o = memory_at(address, bytes, device, call);
  return o ? o->host + (address - o->address) : NULL;
}

uint64_t in_use(int device) {
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) {
    if (objects[i]->kind == MEMORY && objects[i]->device == device) {
      sum += objects[i]->bytes;
    }
  }
  return sum;
}

/* Whatever a context has to have given back, but for the context itself. */
int live_of(int device) {
  int live = 0;
  for (size_t i = 0; i < count; i++) {
    live += objects[i]->kind != DEAD && objects[i]->kind != CONTEXT
        && objects[i]->kind != FUNCTION && objects[i]->device == device;
  }
  return live;
}

/* Ends all of it. */
void forget(int device) {
  for (size_t i = 0; i < count; i++) {
    if (objects[i]->kind != DEAD && objects[i]->kind != CONTEXT && objects[i]->device == device) {
      end(objects[i]);
    }
  }
}

void add(struct ops *ops, const struct op *op) {
  if (ops->count == ops->room) {
    ops->room = ops->room ? 2 * ops->room : 16;
    ops->at = realloc(ops->at, ops->room * sizeof *ops->at);
  }
  ops->at[ops->count++] = *op;
}

void count_launch(void) { launches++; }
void count_graph_launch(void) { graph_launches++; }
void count_copy(void) { copies++; }

/* For tests: everything forgotten, two GPUs of compute capability 9.0 and 8.0. */
void standin_reset(void) {
  for (size_t i = 0; i < count; i++) {
    if (objects[i]->kind != DEAD) {
      end(objects[i]);
    }
    /* Not freed: a thread may still have one as its context, and is told that it is gone. */
  }
  count = 0;
  violations[0] = 0;
  launches = graph_launches = copies = 0;
  callback = NULL;
  lost = 0;
  memset(&settings, 0, sizeof settings);
  settings.version = 12080;
  settings.devices = DEVICES;
  settings.pools = 1;
  settings.major[0] = 9;
  settings.major[1] = 8;
  settings.memory = 64 << 20;
  settings.fail_allocation = settings.fail_launch = -1;
  settings.most_threads = 1024;
}

void standin_set(const char *name, long value) {
  struct { const char *name; int *at; } ints[] = {
      {"init_result", &settings.init_result}, {"version", &settings.version},
      {"devices", &settings.devices}, {"pools", &settings.pools},
      {"prohibited", &settings.prohibited}, {"major0", &settings.major[0]},
      {"minor0", &settings.minor[0]}, {"major1", &settings.major[1]}};
  struct { const char *name; long *at; } longs[] = {
      {"memory", &settings.memory}, {"fail_allocation", &settings.fail_allocation},
      {"fail_launch", &settings.fail_launch}, {"most_threads", &settings.most_threads}};
  for (size_t i = 0; i < sizeof ints / sizeof *ints; i++) {
    if (!strcmp(ints[i].name, name)) {
      *ints[i].at = (int) value;
      return;
    }
  }
  for (size_t i = 0; i < sizeof longs / sizeof *longs; i++) {
    if (!strcmp(longs[i].name, name)) {
      *longs[i].at = value;
      return;
    }
  }
  violation(0, "there is nothing called %s to set", name);
}

/* Counts; -1 if there is none of that name. */
long standin_count(const char *name) {
  if (!strcmp(name, "launches")) return launches;
  if (!strcmp(name, "graph launches")) return graph_launches;
  if (!strcmp(name, "copies")) return copies;
  if (!strcmp(name, "bytes")) return (long) (in_use(0) + in_use(1));
  if (!strcmp(name, "modules") || !strcmp(name, "live")) {
    long n = 0;
    for (size_t i = 0; i < count; i++) {
      n += name[0] == 'm' ? objects[i]->kind == MODULE
                          : objects[i]->kind != DEAD && objects[i]->kind != FUNCTION;
    }
    return n;
  }
  return -1;
}

/* What went wrong, a line each. */
const char *standin_violations(void) { return violations; }

void standin_callback(kernel_callback to) { callback = to; }
