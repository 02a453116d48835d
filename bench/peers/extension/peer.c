/*
 * What one would write by hand against CPython's own API to answer what `brokers-bench-boundary` answers: no instances,
 * no deadlines, no checks beyond those that keep the interpreter in one piece. It is the least that each row about Python
 * has to do. Linux only, for its eventfd.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { DEVICES = 1000 };

/* Adding on the caller's thread. */

static bool two_numbers(PyObject *const *args, Py_ssize_t count, int64_t *a, int64_t *b)
{
    if (count != 2) {
        PyErr_Format(PyExc_TypeError, "expected 2 arguments, not %zd", count);
        return false;
    }
    *a = PyLong_AsLongLong(args[0]);
    if (*a == -1 && PyErr_Occurred())
        return false;
    *b = PyLong_AsLongLong(args[1]);
    return *b != -1 || !PyErr_Occurred();
}

static int64_t sum(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a + (uint64_t)b);
}

static PyObject *add(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    (void)module;
    int64_t a, b;
    return two_numbers(args, count, &a, &b) ? PyLong_FromLongLong(sum(a, b)) : NULL;
}

static PyObject *add_released(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    (void)module;
    int64_t a, b, answer;
    if (!two_numbers(args, count, &a, &b))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    answer = sum(a, b);
    Py_END_ALLOW_THREADS
    return PyLong_FromLongLong(answer);
}

/* Values with up to five fields, each an object made at once: what Python reads quickest. */

enum { FIELDS = 5 };

typedef struct {
    PyObject_HEAD
    PyObject *fields[FIELDS];
} Value;

static void value_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    for (int i = 0; i < FIELDS; i++)
        Py_XDECREF(((Value *)self)->fields[i]);
    type->tp_free(self);
    Py_DECREF(type);
}

#define FIELD(name, place) {name, T_OBJECT_EX, offsetof(Value, fields) + (place) * sizeof(PyObject *), READONLY, NULL}

static PyMemberDef device_fields[] = {
    FIELD("device_id", 0), FIELD("name", 1), FIELD("device_type", 2), FIELD("address", 3), FIELD("online", 4), {0},
};
static PyMemberDef event_fields[] = {FIELD("number", 0), FIELD("what", 1), FIELD("over", 2), {0}};

static PyTypeObject *device_class, *event_class;

static PyTypeObject *value_class(const char *name, PyMemberDef *fields)
{
    PyType_Slot slots[] = {{Py_tp_dealloc, value_dealloc}, {Py_tp_members, fields}, {0, NULL}};
    PyType_Spec spec = {
        .name = name,
        .basicsize = sizeof(Value),
        .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION | Py_TPFLAGS_IMMUTABLETYPE,
        .slots = slots,
    };
    return (PyTypeObject *)PyType_FromSpec(&spec);
}

/* Takes the references, also when it fails. */
static PyObject *value(PyTypeObject *class, int count, PyObject *const *fields)
{
    Value *self = PyObject_New(Value, class);
    bool complete = self != NULL;
    for (int i = 0; i < FIELDS; i++) {
        PyObject *field = i < count ? fields[i] : NULL;
        complete = complete && (field != NULL || i >= count);
        if (self != NULL)
            self->fields[i] = field;
        else
            Py_XDECREF(field);
    }
    if (!complete)
        Py_CLEAR(self);
    return (PyObject *)self;
}

static PyObject *text(const char *start, size_t length)
{
    return PyUnicode_FromStringAndSize(start, (Py_ssize_t)length);
}

typedef struct {
    int64_t id;
    size_t name_length, address_length;
    char name[40], address[24];
    bool online;
} Device;

static Device devices[DEVICES];

static void make_devices(void)
{
    for (int i = 0; i < DEVICES; i++) {
        Device *device = &devices[i];
        device->id = i;
        device->name_length = (size_t)snprintf(device->name, sizeof device->name, "camera %03d above the door", i);
        device->address_length = (size_t)snprintf(device->address, sizeof device->address, "10.0.0.%d:80", i % 256);
        device->online = i % 2 == 0;
    }
}

static PyObject *device_value(const Device *device)
{
    PyObject *fields[] = {
        PyLong_FromLongLong(device->id),
        text(device->name, device->name_length),
        text("camera", 6),
        text(device->address, device->address_length),
        PyBool_FromLong(device->online),
    };
    return value(device_class, 5, fields);
}

static PyObject *find_device(PyObject *module, PyObject *number)
{
    (void)module;
    long place = PyLong_AsLong(number);
    if (place == -1 && PyErr_Occurred())
        return NULL;
    if (place < 0 || place >= DEVICES) {
        PyErr_SetString(PyExc_LookupError, "there is no such device");
        return NULL;
    }
    return device_value(&devices[place]);
}

static PyObject *list_devices(PyObject *module, PyObject *none)
{
    (void)module, (void)none;
    PyObject *list = PyList_New(DEVICES);
    for (Py_ssize_t i = 0; list != NULL && i < DEVICES; i++) {
        PyObject *device = device_value(&devices[i]);
        if (device == NULL)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, device);
    }
    return list;
}

/* A list of numbers to an array and back. */

static PyObject *negate(PyObject *module, PyObject *list)
{
    (void)module;
    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "expected a list");
        return NULL;
    }
    Py_ssize_t count = PyList_GET_SIZE(list);
    double *numbers = PyMem_Malloc((size_t)count * sizeof *numbers + 1);
    if (numbers == NULL)
        return PyErr_NoMemory();
    PyObject *answer = NULL;
    /* Asking for a number may run Python code, which may change the list. */
    for (Py_ssize_t i = 0; i < count; i++) {
        if (i >= PyList_GET_SIZE(list)) {
            PyErr_SetString(PyExc_RuntimeError, "the list became shorter");
            goto done;
        }
        numbers[i] = -PyFloat_AsDouble(PyList_GET_ITEM(list, i));
        if (numbers[i] == 1.0 && PyErr_Occurred())
            goto done;
    }
    answer = PyList_New(count);
    for (Py_ssize_t i = 0; answer != NULL && i < count; i++) {
        PyObject *number = PyFloat_FromDouble(numbers[i]);
        if (number == NULL)
            Py_CLEAR(answer);
        else
            PyList_SET_ITEM(answer, i, number);
    }
done:
    PyMem_Free(numbers);
    return answer;
}

/* Events: a thread that keeps its thread state, and lets others have the interpreter after some calls. Within them the
 * interpreter sees to that itself. */

enum { TURN = 64 };

static struct {
    pthread_mutex_t lock;
    pthread_cond_t ordered;
    bool running;
    int64_t count;
    PyObject *callback;
} bursts = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false, 0, NULL};

static void tell(PyObject *callback, int64_t number)
{
    PyObject *fields[] = {PyLong_FromLongLong(number), text("a door was opened", 17), PyBool_FromLong(true)};
    PyObject *event = value(event_class, 3, fields);
    PyObject *answer = event == NULL ? NULL : PyObject_CallOneArg(callback, event);
    if (answer == NULL)
        PyErr_WriteUnraisable(callback);
    Py_XDECREF(answer);
    Py_XDECREF(event);
}

static void *deliver(void *interpreter)
{
    PyThreadState *state = PyThreadState_New(interpreter);
    for (;;) {
        pthread_mutex_lock(&bursts.lock);
        while (bursts.callback == NULL)
            pthread_cond_wait(&bursts.ordered, &bursts.lock);
        PyObject *callback = bursts.callback;
        int64_t count = bursts.count;
        bursts.callback = NULL;
        pthread_mutex_unlock(&bursts.lock);
        PyEval_RestoreThread(state);
        for (int64_t number = 0; number < count; number++) {
            if (number % TURN == TURN - 1) {
                PyEval_SaveThread();
                PyEval_RestoreThread(state);
            }
            tell(callback, number);
        }
        Py_DECREF(callback);
        PyEval_SaveThread();
    }
    return NULL;
}

static bool start(void *(*body)(void *), void *argument)
{
    pthread_t thread;
    if (pthread_create(&thread, NULL, body, argument) != 0) {
        PyErr_SetString(PyExc_OSError, "no thread could be started");
        return false;
    }
    pthread_detach(thread);
    return true;
}

/* One burst at a time. */
static PyObject *burst(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    (void)module;
    if (count != 2) {
        PyErr_SetString(PyExc_TypeError, "expected a number and a callback");
        return NULL;
    }
    int64_t events = PyLong_AsLongLong(args[0]);
    if (events == -1 && PyErr_Occurred())
        return NULL;
    if (!bursts.running && !(bursts.running = start(deliver, PyInterpreterState_Get())))
        return NULL;
    PyObject *callback = Py_NewRef(args[1]);
    pthread_mutex_lock(&bursts.lock);
    bursts.count = events;
    bursts.callback = callback;
    pthread_cond_signal(&bursts.ordered);
    pthread_mutex_unlock(&bursts.lock);
    Py_RETURN_NONE;
}

/* Adding on another thread, for a future of asyncio's. That thread never takes the interpreter: it wakes the loop through
 * a descriptor, once for all answers that wait. */

typedef struct Order {
    struct Order *next;
    PyObject *future;
    int64_t a, b;
} Order;

typedef struct {
    Order *first, **end;
} Orders;

static struct {
    pthread_mutex_t lock;
    pthread_cond_t ordered;
    bool waiting;
    Orders asked, answered;
    int wake;
    PyObject *loop, *future_class, *loop_word, *set_result, *done;
} there = {.lock = PTHREAD_MUTEX_INITIALIZER, .ordered = PTHREAD_COND_INITIALIZER, .wake = -1};

static void append(Orders *orders, Order *order)
{
    *(orders->first == NULL ? &orders->first : orders->end) = order;
    orders->end = &order->next;
}

static void *answer(void *nothing)
{
    pthread_mutex_lock(&there.lock);
    for (;;) {
        while (there.asked.first == NULL) {
            there.waiting = true;
            pthread_cond_wait(&there.ordered, &there.lock);
        }
        there.waiting = false;
        Orders orders = there.asked;
        there.asked.first = NULL;
        pthread_mutex_unlock(&there.lock);
        for (Order *order = orders.first; order != NULL; order = order->next)
            order->a = sum(order->a, order->b);
        pthread_mutex_lock(&there.lock);
        bool wake = there.answered.first == NULL;
        *(wake ? &there.answered.first : there.answered.end) = orders.first;
        there.answered.end = orders.end;
        if (wake) {
            pthread_mutex_unlock(&there.lock);
            eventfd_write(there.wake, 1);
            pthread_mutex_lock(&there.lock);
        }
    }
    return nothing;
}

/* Called by the loop. */
static PyObject *settle(PyObject *module, PyObject *none)
{
    (void)module, (void)none;
    eventfd_t wakes;
    eventfd_read(there.wake, &wakes);
    pthread_mutex_lock(&there.lock);
    Order *order = there.answered.first;
    there.answered.first = NULL;
    pthread_mutex_unlock(&there.lock);
    while (order != NULL) {
        Order *next = order->next;
        PyObject *number = PyLong_FromLongLong(order->a), *settled = NULL;
        PyObject *done = PyObject_CallMethodNoArgs(order->future, there.done);
        if (number != NULL && done == Py_False)
            settled = PyObject_CallMethodOneArg(order->future, there.set_result, number);
        if (PyErr_Occurred())
            PyErr_WriteUnraisable(order->future);
        Py_XDECREF(settled);
        Py_XDECREF(done);
        Py_XDECREF(number);
        Py_DECREF(order->future);
        PyMem_Free(order);
        order = next;
    }
    Py_RETURN_NONE;
}

static PyObject *add_there(PyObject *module, PyObject *const *args, Py_ssize_t count)
{
    (void)module;
    int64_t a, b;
    if (!two_numbers(args, count, &a, &b))
        return NULL;
    if (there.loop == NULL) {
        PyErr_SetString(PyExc_RuntimeError, "serve() was not called");
        return NULL;
    }
    PyObject *future = PyObject_Vectorcall(there.future_class, &there.loop, 0, there.loop_word);
    Order *order = future == NULL ? NULL : PyMem_Malloc(sizeof *order);
    if (order == NULL) {
        Py_XDECREF(future);
        return future == NULL ? NULL : PyErr_NoMemory();
    }
    *order = (Order){NULL, Py_NewRef(future), a, b};
    pthread_mutex_lock(&there.lock);
    append(&there.asked, order);
    bool wake = there.waiting;
    there.waiting = false;
    pthread_mutex_unlock(&there.lock);
    if (wake)
        pthread_cond_signal(&there.ordered);
    return future;
}

/* Answers reach this loop, from now on. */
static PyObject *serve(PyObject *module, PyObject *loop)
{
    if (there.loop != NULL) {
        PyErr_SetString(PyExc_RuntimeError, "serve() was called before");
        return NULL;
    }
    there.wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (there.wake < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    PyObject *asyncio = PyImport_ImportModule("asyncio");
    there.future_class = asyncio == NULL ? NULL : PyObject_GetAttrString(asyncio, "Future");
    Py_XDECREF(asyncio);
    there.loop_word = Py_BuildValue("(s)", "loop");
    there.set_result = PyUnicode_InternFromString("set_result");
    there.done = PyUnicode_InternFromString("done");
    if (there.future_class == NULL || there.loop_word == NULL || there.set_result == NULL || there.done == NULL)
        return NULL;
    PyObject *callback = PyObject_GetAttrString(module, "settle");
    PyObject *added =
        callback == NULL ? NULL : PyObject_CallMethod(loop, "add_reader", "iO", there.wake, callback);
    Py_XDECREF(callback);
    if (added == NULL || !start(answer, NULL)) {
        Py_XDECREF(added);
        return NULL;
    }
    there.loop = Py_NewRef(loop);
    return added;
}

#define FAST(function) {#function, (PyCFunction)(void (*)(void))function, METH_FASTCALL, NULL}

static PyMethodDef functions[] = {
    FAST(add),
    FAST(add_released),
    {"find_device", find_device, METH_O, NULL},
    {"list_devices", list_devices, METH_NOARGS, NULL},
    {"negate", negate, METH_O, NULL},
    FAST(burst),
    FAST(add_there),
    {"settle", settle, METH_NOARGS, NULL},
    {"serve", serve, METH_O, NULL},
    {0},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "extension_peer", .m_size = -1, .m_methods = functions,
};

PyMODINIT_FUNC PyInit_extension_peer(void)
{
    make_devices();
    device_class = value_class("extension_peer.Device", device_fields);
    event_class = value_class("extension_peer.Event", event_fields);
    return device_class == NULL || event_class == NULL ? NULL : PyModule_Create(&definition);
}
