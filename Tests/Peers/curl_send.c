/* Sends letters as libcurl itself does: one after the other over each connection, which stays open.
 *
 *     curl_send URL SENDER CONNECTIONS <list       a line a letter: its recipient, a space, its file
 *
 * Ends with 0 when the server has taken every letter. */

#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct letter {
    char recipient[256];
    char *bytes;
    size_t size, sent;
};

static struct letter *letters;
static size_t count;
static const char *url, *sender;
static atomic_size_t next, accepted;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void load(struct letter *letter, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) fail(path);
    letter->size = ftell(file);
    rewind(file);
    letter->bytes = malloc(letter->size);
    if (fread(letter->bytes, 1, letter->size, file) != letter->size) fail(path);
    fclose(file);
}

static size_t give(char *buffer, size_t size, size_t items, void *context) {
    struct letter *letter = context;
    size_t length = letter->size - letter->sent;
    if (length > size * items) length = size * items;
    memcpy(buffer, letter->bytes + letter->sent, length);
    letter->sent += length;
    return length;
}

static void *send_letters(void *unused) {
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, sender);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
    for (size_t number; (number = atomic_fetch_add(&next, 1)) < count;) {
        struct letter *letter = &letters[number];
        struct curl_slist *recipients = curl_slist_append(NULL, letter->recipient);
        curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
        curl_easy_setopt(handle, CURLOPT_READDATA, letter);
        CURLcode code = curl_easy_perform(handle);
        if (code == CURLE_OK) atomic_fetch_add(&accepted, 1);
        else fprintf(stderr, "%s\n", curl_easy_strerror(code));
        curl_slist_free_all(recipients);
    }
    curl_easy_cleanup(handle);
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    url = argv[1];
    sender = argv[2];
    int connections = atoi(argv[3]);

    struct letter letter = {0};
    char path[4096];
    while (scanf("%255s %4095s", letter.recipient, path) == 2) {
        load(&letter, path);
        letters = realloc(letters, (count + 1) * sizeof *letters);
        letters[count++] = letter;
    }

    curl_global_init(CURL_GLOBAL_ALL);
    pthread_t threads[connections];
    for (int i = 0; i < connections; i++) pthread_create(&threads[i], NULL, send_letters, NULL);
    for (int i = 0; i < connections; i++) pthread_join(threads[i], NULL);
    printf("%zu accepted\n", accepted);
    return accepted == count ? 0 : 1;
}
