//! The names that a declaration cannot have, because every library has them.

use crate::words::Words;

/// What `<lib>_` begins that is a function of every library, now or by a later version's promise.
pub(super) const FUNCTIONS: &[&str] = &[
    "abiVersion",
    "asyncWindow",
    "call",
    "callAsync",
    "cancel",
    "createContext",
    "dispatch",
    "fingerprint",
    "free",
    "getSchema",
    "hasItem",
    "lastError",
    "lost",
    "pollHandle",
    "post",
    "setLogCallback",
    "shutdown",
    "stats",
    "statsJson",
    "statusName",
    "str",
    "subscribe",
    "unsubscribe",
    "validContext",
    "version",
];

/// What `<lib>_` begins that is a type of every library.
pub(super) const TYPES: &[&str] = &[
    "AsyncOptions",
    "Bytes",
    "Context",
    "Duration",
    "Error",
    "Handle",
    "LogCallback",
    "LogField",
    "LogRecord",
    "LostHook",
    "Options",
    "PostFunction",
    "RequestId",
    "Stats",
    "Status",
    "Str",
    "SubscribeOptions",
    "SystemTime",
    "ThreadHook",
];

/// What `<LIB>_` begins that is a macro of every library.
pub(super) const CONSTANTS: &[&str] = &[
    "ABI_MISMATCH",
    "ABI_VERSION",
    "AGAIN",
    "API",
    "BAD_CONTEXT",
    "BAD_HANDLE",
    "CANCELLED",
    "DELIVERY_MANUAL",
    "DELIVERY_THREAD",
    "FINGERPRINTS",
    "FINGERPRINTS_LIST",
    "H",
    "INVALID_ARGUMENT",
    "LIMIT",
    "LOG_DEBUG",
    "LOG_ERROR",
    "LOG_INFO",
    "LOG_TRACE",
    "LOG_WARN",
    "MALFORMED",
    "NODISCARD",
    "NOT_INITIALIZED",
    "NO_PROVIDER",
    "OK",
    "OPTIONS_INIT",
    "PANIC",
    "POLICY_DROP_NEWEST",
    "POLICY_DROP_OLDEST",
    "POLICY_LATEST",
    "POLICY_WAIT",
    "PROVIDER",
    "SETUP",
    "SHUTDOWN",
    "STATIC",
    "STATIC_ASSERT",
    "STATS_INIT",
    "STR_ARG",
    "STR_FMT",
    "SUBSCRIBE_OPTIONS_INIT",
    "SURFACE",
    "THREAD_DELIVERY",
    "THREAD_ISOLATED",
    "THREAD_PROCESSING",
    "TIMEOUT",
    "TIMEOUT_DEFAULT",
    "TIMEOUT_NONE",
    "UNKNOWN_NAME",
    "WOULD_DEADLOCK",
];

/// What names of nameless types begin with: `VecOfReading` is the list of `Reading`s.
pub(super) const PREFIXES: &[&str] = &["VecOf", "OptionOf", "ArrayOf", "MapOf", "TupleOf", "BoxOf", "EntryOf"];

/// What a library cannot be called, besides the words of the languages, which have to be able to name it: ours and the
/// standard libraries' namespaces, the files that linkers take for the system's, the functions that C++ headers declare
/// in the global namespace, and the modules that come with Python.
pub(super) static LIBRARIES: Words = Words::new(
    "
    brokers detail main std abi
    c dl gcc m pthread rt stdcpp supc util
    abort abs accept access acct alarm alloca asctime assert atexit bind brk calloc ceil clearenv clock clone close
    conj connect cos crypt ctime daemon div dup erf exit exp fabs fclose floor fma fopen fork fread free fwrite gamma
    getenv gets gmtime hypot index ioctl kill link listen locale localtime log lseek malloc mblen mktime nan nice
    open pause perror pipe poll popen pow printf putenv putchar puts qsort raise rand random read realloc realpath
    recv remove rename revoke rewind rindex rint round scanf select send setenv signal sin sleep socket sprintf sqrt
    srand stat strlen swab symlink sync syscall system tan time tolower toupper trunc truncate unlink usleep vfork
    wait write y0 y1
    abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
    builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent
    configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib
    dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions
    ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
    idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging
    lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt
    ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil
    platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
    queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
    shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl
    stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile
    telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback
    tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
    webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
",
);
