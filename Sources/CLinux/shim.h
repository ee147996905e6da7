/* What Linux has beyond POSIX, and Swift does not see in its headers. */
#ifndef REGARDS_CLINUX_H
#define REGARDS_CLINUX_H

/* syncfs(2): makes the whole file system of an open file durable. */
int syncfs(int descriptor);

/* renameat2(2). */
int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/* A flag of renameat2: what has the new name already is not replaced. */
static const unsigned int rename_without_replacing = 1;

/* mallopt(3): how malloc works. */
int mallopt(int parameter, int value);

/* Parameters of mallopt: blocks of this size and more go back to the system once they are free, and so
   much stays free at the end of the heap. */
static const int malloc_mapping_threshold = -3;
static const int malloc_trim_threshold = -1;

#endif
