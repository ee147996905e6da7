/* What Linux has beyond POSIX, and Swift does not see in its headers. */
#ifndef REGARDS_CLINUX_H
#define REGARDS_CLINUX_H

#include <fcntl.h>
#include <linux/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* syncfs(2): makes the whole file system of an open file durable. */
int syncfs(int descriptor);

/* renameat2(2). */
int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/* A flag of renameat2: what has the new name already is not replaced. */
static const unsigned int rename_without_replacing = 1;

/* The number of a file, and the moment of its birth in nanoseconds since 1970 (0 where the file system
   keeps none), by statx(2). Returns 0, or -1 with errno. */
static inline int file_identity(const char *path, unsigned long *number, long *born_at) {
    struct statx status;
    if (syscall(SYS_statx, AT_FDCWD, path, 0, STATX_INO | STATX_BTIME, &status) != 0) return -1;
    *number = status.stx_ino;
    *born_at = status.stx_mask & STATX_BTIME
        ? status.stx_btime.tv_sec * 1000000000L + status.stx_btime.tv_nsec : 0;
    return 0;
}

/* mallopt(3): how malloc works. */
int mallopt(int parameter, int value);

/* Parameters of mallopt: blocks of this size and more go back to the system once they are free, and so
   much stays free at the end of the heap. */
static const int malloc_mapping_threshold = -3;
static const int malloc_trim_threshold = -1;

#endif
