/* Letters in memory, as the programs in C that measure take them. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct letter {
    char *recipient, *name, *bytes;
    size_t size;
};

/* Ends the program with what the system says of its last call, where that failed. */
static inline void check(int is_done, const char *what) {
    if (is_done) return;
    perror(what);
    exit(1);
}

static inline struct letter load(const char *recipient, const char *path) {
    FILE *file = fopen(path, "rb");
    check(file && !fseek(file, 0, SEEK_END), path);
    struct letter letter = {strdup(recipient), strdup(strrchr(path, '/') + 1), NULL, ftell(file)};
    letter.bytes = malloc(letter.size);
    rewind(file);
    check(fread(letter.bytes, 1, letter.size, file) == letter.size, path);
    fclose(file);
    return letter;
}

/* Reads a list of letters, a line each: the recipient, a space, the file. */
static inline struct letter *read_letters(FILE *list, size_t *count) {
    struct letter *letters = NULL;
    char recipient[256], path[4096];
    for (*count = 0; fscanf(list, "%255s %4095s", recipient, path) == 2; ++*count) {
        letters = realloc(letters, (*count + 1) * sizeof *letters);
        letters[*count] = load(recipient, path);
    }
    return letters;
}

static inline double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}
