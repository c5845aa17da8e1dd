/* Start, devices, contexts, memory and modules. */
#include "standin.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int initialized;
static struct object *contexts[DEVICES];
static int retained[DEVICES];
static __thread struct object *current;

CUresult cuInit(unsigned flags) {
  if (flags) {
    return violation(INVALID_VALUE, "cuInit: flags %u", flags);
  }
  initialized = settings.init_result == SUCCESS;
  return settings.devices ? settings.init_result : NO_DEVICE;
}

CUresult cuDriverGetVersion(int *version) {
  *version = settings.version;
  return SUCCESS;
}

CUresult cuGetErrorName(CUresult code, const char **name) {
  static const struct { CUresult code; const char *name; } NAMES[] = {
      {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"}, {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
      {34, "CUDA_ERROR_STUB_LIBRARY"}, {NO_DEVICE, "CUDA_ERROR_NO_DEVICE"},
      {INVALID_DEVICE, "CUDA_ERROR_INVALID_DEVICE"}, {803, "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"},
      {INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT"}, {INVALID_PTX, "CUDA_ERROR_INVALID_PTX"},
      {NO_BINARY, "CUDA_ERROR_NO_BINARY_FOR_GPU"}, {INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE"},
      {UNSUPPORTED_PTX, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION"},
      {ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS"}, {NOT_FOUND, "CUDA_ERROR_NOT_FOUND"}};
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
    if (NAMES[i].code == code) {
      *name = NAMES[i].name;
      return SUCCESS;
    }
  }
  *name = NULL;
  return INVALID_VALUE;
}

CUresult cuDeviceGetCount(int *count) {
  if (!initialized) {
    return violation(NOT_INITIALIZED, "cuDeviceGetCount: before cuInit");
  }
  *count = settings.devices;
  return SUCCESS;
}

/* Handles aren't ordinals, so that nobody takes one for the other. */
CUresult cuDeviceGet(int *device, int ordinal) {
  if (ordinal < 0 || ordinal >= settings.devices) {
    return violation(INVALID_DEVICE, "cuDeviceGet: device %d of %d", ordinal, settings.devices);
  }
  *device = ordinal + 100;
  return SUCCESS;
}

static int ordinal_of(int handle, const char *call) {
  if (handle < 100 || handle >= 100 + settings.devices) {
    violation(0, "%s: %d is no device", call, handle);
    return -1;
  }
  return handle - 100;
}

CUresult cuDeviceGetName(char *name, int length, int device) {
  int d = ordinal_of(device, "cuDeviceGetName");
  if (d < 0) {
    return INVALID_DEVICE;
  }
  snprintf(name, length, "Stand-in %d", d);
  return SUCCESS;
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, int device) {
  if (ordinal_of(device, "cuDeviceTotalMem") < 0) {
    return INVALID_DEVICE;
  }
  *bytes = settings.memory;
  return SUCCESS;
}

CUresult cuDeviceGetAttribute(int *value, int attribute, int device) {
  int d = ordinal_of(device, "cuDeviceGetAttribute");
  if (d < 0) {
    return INVALID_DEVICE;
  }
  switch (attribute) {
    case 1: *value = 1024; return SUCCESS;        /* MAX_THREADS_PER_BLOCK */
    case 8: *value = 48 << 10; return SUCCESS;    /* MAX_SHARED_MEMORY_PER_BLOCK */
    case 16: *value = 132; return SUCCESS;        /* MULTIPROCESSOR_COUNT */
    case 20: *value = settings.prohibited ? 2 : 0; return SUCCESS; /* COMPUTE_MODE */
    case 75: *value = settings.major[d]; return SUCCESS;
    case 76: *value = settings.minor[d]; return SUCCESS;
    case 115: *value = settings.pools; return SUCCESS; /* MEMORY_POOLS_SUPPORTED */
    default: return violation(INVALID_VALUE, "cuDeviceGetAttribute: attribute %d", attribute);
  }
}

CUresult cuDevicePrimaryCtxRetain(handle_t *context, int device) {
  int d = ordinal_of(device, "cuDevicePrimaryCtxRetain");
  if (d < 0) {
    return INVALID_DEVICE;
  }
  if (!contexts[d] || contexts[d]->kind != CONTEXT) {
    contexts[d] = make(CONTEXT, d, 0);
    retained[d] = 0;
  }
  retained[d]++;
  *context = contexts[d]->address;
  return SUCCESS;
}

CUresult cuDevicePrimaryCtxRelease_v2(int device) {
  int d = ordinal_of(device, "cuDevicePrimaryCtxRelease");
  if (d < 0 || !retained[d]) {
    return violation(INVALID_CONTEXT, "cuDevicePrimaryCtxRelease: it wasn't retained");
  }
  if (!--retained[d]) {
    if (lost) { /* all that was left goes with the context */
      forget(d);
      lost = 0;
    } else if (live_of(d)) {
      violation(0, "cuDevicePrimaryCtxRelease: %d things of device %d weren't given back",
                live_of(d), d);
    }
    end(contexts[d]);
  }
  return SUCCESS;
}

CUresult cuCtxSetCurrent(handle_t context) {
  current = find(context, CONTEXT, "cuCtxSetCurrent");
  return current ? SUCCESS : INVALID_CONTEXT;
}

/* The calling thread's device; -1, noted down, if it has none. */
int current_device(const char *call) {
  if (!current || current->kind != CONTEXT) {
    violation(0, "%s: this thread has no context", call);
    return -1;
  }
  return current->device;
}

static CUresult allocate(uint64_t *address, size_t bytes, int d, struct object *pool,
                         const char *call) {
  if (!bytes) {
    return violation(INVALID_VALUE, "%s: no bytes", call);
  }
  if (settings.fail_allocation == 0 || in_use(d) + bytes > (uint64_t) settings.memory) {
    return OUT_OF_MEMORY;
  }
  settings.fail_allocation -= settings.fail_allocation > 0;
  struct object *o = make(MEMORY, d, bytes);
  o->of = pool;
  *address = o->address;
  return SUCCESS;
}

CUresult cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  int d = current_device("cuMemAlloc");
  return d < 0 ? INVALID_CONTEXT : allocate(address, bytes, d, NULL, "cuMemAlloc");
}

CUresult cuMemFree_v2(uint64_t address) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  int d = current_device("cuMemFree");
  struct object *o = d < 0 ? NULL : memory_at(address, 1, d, "cuMemFree");
  if (!o || o->address != address || o->of) {
    return violation(INVALID_VALUE, "cuMemFree: no memory of cuMemAlloc begins there");
  }
  end(o);
  return SUCCESS;
}

/* The layout of CUmemPoolProps. */
struct pool_props {
  int type, handle_types, location_type, location_id;
  void *security;
  size_t most;
  unsigned short usage;
  unsigned char reserved[54];
};
_Static_assert(sizeof(struct pool_props) == 88, "as in cuda.h");

CUresult cuMemPoolCreate(handle_t *pool, const struct pool_props *props) {
  int d = current_device("cuMemPoolCreate");
  if (d < 0) {
    return INVALID_CONTEXT;
  }
  int zero = !props->handle_types && !props->security && !props->most && !props->usage;
  for (size_t i = 0; i < sizeof props->reserved; i++) {
    zero &= !props->reserved[i];
  }
  if (!settings.pools || props->type != 1 || props->location_type != 1
      || props->location_id != d + 100 || !zero) {
    return violation(INVALID_VALUE, "cuMemPoolCreate: wrong properties");
  }
  *pool = make(POOL, d, 0)->address;
  return SUCCESS;
}

CUresult cuMemPoolDestroy(handle_t pool) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *o = find(pool, POOL, "cuMemPoolDestroy");
  if (!o || current_device("cuMemPoolDestroy") < 0) {
    return INVALID_VALUE;
  }
  if (in_use(o->device)) {
    violation(0, "cuMemPoolDestroy: %llu bytes are in use", (unsigned long long) in_use(o->device));
  }
  end(o);
  return SUCCESS;
}

CUresult cuMemAllocFromPoolAsync(uint64_t *address, size_t bytes, handle_t pool, handle_t stream) {
  struct object *p = find(pool, POOL, "cuMemAllocFromPoolAsync");
  struct object *s = find(stream, STREAM, "cuMemAllocFromPoolAsync");
  if (!p || !s || s->device != p->device || s->capturing) {
    return violation(INVALID_VALUE, "cuMemAllocFromPoolAsync: stream and pool don't fit");
  }
  return allocate(address, bytes, p->device, p, "cuMemAllocFromPoolAsync");
}

CUresult cuMemAllocHost_v2(void **memory, size_t bytes) {
  int d = current_device("cuMemAllocHost");
  if (d < 0) {
    return INVALID_CONTEXT;
  }
  struct object *o = make(PINNED, d, bytes);
  o->host = malloc(bytes);
  o->address = (uint64_t) (uintptr_t) o->host;
  *memory = o->host;
  return SUCCESS;
}

CUresult cuMemFreeHost(void *memory) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *o = find((uint64_t) (uintptr_t) memory, PINNED, "cuMemFreeHost");
  if (!o) {
    return INVALID_VALUE;
  }
  o->address = 0; /* the C library may give the same place to another */
  end(o);
  return SUCCESS;
}

/* The number that follows a word of PTX, its point left out: .version 7.0 is 70. */
static int number_after(const char *text, const char *word) {
  const char *at = strstr(text, word);
  int n = 0;
  if (at) {
    for (at += strlen(word); (*at >= '0' && *at <= '9') || *at == '.'; at++) {
      n = *at == '.' ? n : 10 * n + *at - '0';
    }
  }
  return n;
}

static int version_of_cuda(int ptx) {
  int minor = ptx % 10 + (ptx / 10 == 8 && ptx % 10 >= 6);
  return 1000 * (ptx / 10 + 4) + 10 * minor;
}

/* What the compiler says goes to the buffer among the options, as the driver's does. */
static CUresult refuse(CUresult code, unsigned n, const int *options, void **values,
                       const char *said) {
  char *to = NULL;
  size_t room = 0;
  for (unsigned i = 0; i < n; i++) {
    if (options[i] == 5) {
      to = values[i];
    } else if (options[i] == 6) {
      room = (uintptr_t) values[i] & 0xffffffffu;
      values[i] = (void *) (uintptr_t) (strlen(said) + 1);
    } else {
      violation(0, "cuModuleLoadDataEx: option %d", options[i]);
    }
  }
  if (!to || !room) {
    return violation(code, "cuModuleLoadDataEx: there is no buffer for its log");
  }
  snprintf(to, room, "%s", said);
  return code;
}

CUresult cuModuleLoadDataEx(handle_t *module, const char *text, unsigned n, const int *options,
                            void **values) {
  int d = current_device("cuModuleLoadDataEx");
  if (d < 0) {
    return INVALID_CONTEXT;
  }
  int version = number_after(text, "\n.version ");
  int target = number_after(text, "\n.target sm_");
  if (!version || !target || !strstr(text, ".entry ")) {
    return refuse(INVALID_PTX, n, options, values, "ptxas fatal   : no PTX");
  }
  if (version_of_cuda(version) > settings.version) {
    return refuse(UNSUPPORTED_PTX, n, options, values, "ptxas fatal   : Unsupported .version");
  }
  if (target > 10 * settings.major[d] + settings.minor[d]) {
    return refuse(NO_BINARY, n, options, values, "ptxas fatal   : a newer target");
  }
  if (strstr(text, "bogus.f32")) {
    return refuse(INVALID_PTX, n, options, values,
                  "ptxas application ptx input, line 15; error   : Not a name of any known"
                  " instruction: 'bogus'\nptxas fatal   : Ptx assembly aborted due to errors");
  }
  struct object *o = make(MODULE, d, 0);
  o->text = strdup(text);
  sscanf(text, "// %63[^, \n]", o->name); /* exported kernels begin with their name */
  *module = o->address;
  return SUCCESS;
}

CUresult cuModuleUnload(handle_t module) {
  if (lost) {
    return ILLEGAL_ADDRESS;
  }
  struct object *o = find(module, MODULE, "cuModuleUnload");
  if (!o || current_device("cuModuleUnload") != o->device) {
    return INVALID_HANDLE;
  }
  end(o);
  return SUCCESS;
}

CUresult cuModuleGetFunction(handle_t *function, handle_t module, const char *name) {
  struct object *o = find(module, MODULE, "cuModuleGetFunction");
  if (!o) {
    return INVALID_HANDLE;
  }
  char entry[80];
  snprintf(entry, sizeof entry, ".entry %s(", name);
  const char *at = strstr(o->text, entry);
  if (!at) {
    return violation(NOT_FOUND, "cuModuleGetFunction: there is no %s", name);
  }
  struct object *f = make(FUNCTION, o->device, 0);
  f->of = o;
  snprintf(f->name, sizeof f->name, "%s", name);
  const char *close = strchr(at, ')');
  for (at = strstr(at, ".param .u64"); at && at < close; at = strstr(at + 1, ".param .u64")) {
    f->arguments++;
  }
  int bound = number_after(o->text, ".maxntid ");
  f->most_threads = bound ? bound : (int) settings.most_threads;
  *function = f->address;
  return SUCCESS;
}

CUresult cuFuncGetAttribute(int *value, int attribute, handle_t function) {
  struct object *f = find(function, FUNCTION, "cuFuncGetAttribute");
  if (!f || f->of->kind != MODULE || attribute != 0) { /* MAX_THREADS_PER_BLOCK */
    return violation(INVALID_VALUE, "cuFuncGetAttribute: attribute %d", attribute);
  }
  *value = f->most_threads;
  return SUCCESS;
}
