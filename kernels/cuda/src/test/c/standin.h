/*
 * A stand-in for NVIDIA's driver: the calls that Eddy makes, with the checks that a GPU doesn't make.
 * Work that is put into a stream is done when the stream is waited for, as late as a driver may, so
 * that whoever counts on it having been done before gets wrong numbers. Whatever is wrong is noted
 * down as a violation, beside the code that the call gives.
 *
 * One thread at a time: it has no locks.
 *
 * Struct layouts, codes and signatures are those of cuda.h, written down here once more so that no
 * CUDA is needed to build this.
 */
#ifndef STANDIN_H
#define STANDIN_H

#include <stddef.h>
#include <stdint.h>

typedef int CUresult;
typedef uint64_t handle_t;

enum {
  SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, NO_DEVICE = 100,
  INVALID_DEVICE = 101, NO_BINARY = 209, INVALID_CONTEXT = 201, INVALID_PTX = 218,
  UNSUPPORTED_PTX = 222, INVALID_HANDLE = 400, NOT_FOUND = 500, NOT_READY = 600,
  ILLEGAL_ADDRESS = 700, CAPTURE_UNSUPPORTED = 900, CAPTURE_UNMATCHED = 903
};

enum { DEVICES = 2, MAX_ARGUMENTS = 16 };

enum kind { DEAD, CONTEXT, STREAM, POOL, MEMORY, PINNED, MODULE, FUNCTION, EVENT, GRAPH, GRAPH_EXEC };

enum work { HOST_TO_DEVICE, DEVICE_TO_HOST, DEVICE_TO_DEVICE, FREE, LAUNCH, RECORD };

/* A piece of work in a stream or a graph. */
struct op {
  enum work work;
  uint64_t to, from, bytes; /* copies: addresses; FREE: what; RECORD: which event */
  struct object *function;
  unsigned groups[3], threads[3];
  uint64_t arguments[MAX_ARGUMENTS];
};

struct ops {
  struct op *at;
  size_t count, room;
};

struct object {
  enum kind kind, was;
  int device;
  uint64_t address, bytes; /* what a handle's number is, and memory's size */
  unsigned char *host;     /* what stands for device memory */
  struct object *of;       /* a function's module, memory's pool */
  struct ops ops;          /* of a stream, a graph, a graph that is ready */
  int capturing, recorded;
  double millis;      /* an event's time */
  char name[64];      /* of an entry; a module's is that of its kernel */
  int arguments, most_threads;
  char *text;
};

/* What a test sets: see standin_set. */
struct settings {
  int init_result, version, devices, pools, prohibited;
  int major[DEVICES], minor[DEVICES];
  long memory, fail_allocation, fail_launch, most_threads;
};

extern struct settings settings;
extern int lost;

/* Called for each launch of a kernel that isn't the stand-in's own, with its arrays in the host's
 * memory and the bytes from there to each array's end. */
typedef void (*kernel_callback)(const char *kernel, const unsigned *groups, const unsigned *threads,
                                int arrays, void *const *at, const uint64_t *bytes);
extern kernel_callback callback;

CUresult violation(CUresult code, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct object *make(enum kind kind, int device, uint64_t bytes);
struct object *find(handle_t handle, enum kind kind, const char *call);
void end(struct object *object);
struct object *memory_at(uint64_t address, uint64_t bytes, int device, const char *call);
unsigned char *host_at(uint64_t address, uint64_t bytes, int device, const char *call);
uint64_t in_use(int device);
int live_of(int device);
void forget(int device);
int current_device(const char *call);
void add(struct ops *ops, const struct op *op);
void count_launch(void);
void count_graph_launch(void);
void count_copy(void);

#endif
