/* Writes letters into a Maildir, durably: each under tmp, then by rename into new.
 *
 *     maildir_write DIR each <list
 *     maildir_write DIR N <list
 *
 * each: fsync of the file, rename, fsync of new, as a mail server does for every letter.
 * N:    N files, one syncfs for them, N renames, fsync of new; N may be more than there are letters.
 *
 * Prints the seconds from the first file to the last sync; everything is in memory before. */

#define _GNU_SOURCE
#include "letters.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int tmp, new;

static int folder(const char *parent, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", parent, name);
    check(!mkdir(path, 0700) || errno == EEXIST, path);
    int opened = open(path, O_RDONLY | O_DIRECTORY);
    check(opened >= 0, path);
    return opened;
}

static void write_letter(const struct letter *letter, int durably) {
    int file = openat(tmp, letter->name, O_WRONLY | O_CREAT | O_EXCL, 0600);
    check(file >= 0, letter->name);
    check(write(file, letter->bytes, letter->size) == (ssize_t)letter->size, letter->name);
    check(!durably || !fsync(file), "fsync");
    check(!close(file), "close");
}

static void publish(const struct letter *letter) {
    check(!renameat2(tmp, letter->name, new, letter->name, RENAME_NOREPLACE), letter->name);
}

static void write_group(const struct letter *letters, size_t count, int each) {
    for (size_t i = 0; i < count; i++) write_letter(&letters[i], each);
    check(each || !syncfs(tmp), "syncfs");
    for (size_t i = 0; i < count; i++) publish(&letters[i]);
    check(!fsync(new), "fsync");
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int each = !strcmp(argv[2], "each");
    size_t group = each ? 1 : strtoul(argv[2], NULL, 10);
    folder(argv[1], "");
    tmp = folder(argv[1], "tmp");
    new = folder(argv[1], "new");
    folder(argv[1], "cur");
    size_t count;
    struct letter *letters = read_letters(stdin, &count);

    double start = seconds();
    for (size_t first = 0; first < count; first += group) {
        size_t left = count - first;
        write_group(&letters[first], left < group ? left : group, each);
    }
    printf("%f\n", seconds() - start);
}
