/* Writes letters into a Maildir, durably: each under tmp, then by link into new.
 *
 *     maildir_write DIR each <list      a line a letter: its file
 *     maildir_write DIR N <list
 *
 * each: fsync of the file, link, fsync of new, as a mail server does for every letter.
 * N:    N files, one syncfs for them, N links, fsync of new; N may be more than there are letters.
 *
 * All is read before the clock starts. Prints the seconds from the first file to the last sync. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct letter {
    char *name, *bytes;
    ssize_t size;
};

static int tmp, new;

static int check(int result, const char *what) {
    if (result < 0) {
        perror(what);
        exit(1);
    }
    return result;
}

static struct letter load(const char *path) {
    int file = check(open(path, O_RDONLY), path);
    struct stat status;
    check(fstat(file, &status), path);
    struct letter letter = {strdup(strrchr(path, '/') + 1), malloc(status.st_size), status.st_size};
    if (read(file, letter.bytes, letter.size) != letter.size) check(-1, path);
    close(file);
    return letter;
}

static void write_letter(const struct letter *letter, int durably) {
    int flags = O_WRONLY | O_CREAT | O_EXCL;
    int file = check(openat(tmp, letter->name, flags, 0600), letter->name);
    if (write(file, letter->bytes, letter->size) != letter->size) check(-1, letter->name);
    if (durably) check(fsync(file), "fsync");
    check(close(file), "close");
}

static void publish(const struct letter *letter) {
    check(linkat(tmp, letter->name, new, letter->name, 0), letter->name);
    check(unlinkat(tmp, letter->name, 0), letter->name);
}

static int folder(const char *parent, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", parent, name);
    if (mkdir(path, 0700) && errno != EEXIST) check(-1, path);
    return check(open(path, O_RDONLY | O_DIRECTORY), path);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int each = !strcmp(argv[2], "each");
    size_t group = each ? 1 : strtoul(argv[2], NULL, 10);
    folder(argv[1], "");
    tmp = folder(argv[1], "tmp");
    new = folder(argv[1], "new");
    folder(argv[1], "cur");

    struct letter *letters = NULL;
    size_t count = 0;
    char path[4096];
    while (scanf("%4095s", path) == 1) {
        letters = realloc(letters, (count + 1) * sizeof *letters);
        letters[count++] = load(path);
    }

    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (size_t first = 0; first < count; first += group) {
        size_t behind = first + group < count ? first + group : count;
        for (size_t i = first; i < behind; i++) write_letter(&letters[i], each);
        if (!each) check(syncfs(tmp), "syncfs");
        for (size_t i = first; i < behind; i++) publish(&letters[i]);
        check(fsync(new), "fsync");
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%f\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9);
}
