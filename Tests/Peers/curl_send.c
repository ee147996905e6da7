/* Sends letters as libcurl itself does: one after the other over each connection, which stays open.
 *
 *     curl_send URL SENDER CONNECTIONS <list
 *
 * Ends with 0 when the server has taken every letter. */

#include "letters.h"
#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>

struct rest {
    const char *bytes;
    size_t size;
};

static const char *url, *sender;
static struct letter *letters;
static size_t count;
static atomic_size_t next, accepted;

static size_t give(char *buffer, size_t size, size_t items, void *context) {
    struct rest *rest = context;
    size_t length = rest->size < size * items ? rest->size : size * items;
    memcpy(buffer, rest->bytes, length);
    rest->bytes += length;
    rest->size -= length;
    return length;
}

static void send_letter(CURL *handle, const struct letter *letter) {
    struct curl_slist *recipients = curl_slist_append(NULL, letter->recipient);
    struct rest rest = {letter->bytes, letter->size};
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_READDATA, &rest);
    CURLcode code = curl_easy_perform(handle);
    if (code == CURLE_OK) atomic_fetch_add(&accepted, 1);
    else fprintf(stderr, "%s\n", curl_easy_strerror(code));
    curl_slist_free_all(recipients);
}

static void *send_letters(void *unused) {
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, sender);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
    for (size_t i; (i = atomic_fetch_add(&next, 1)) < count;) send_letter(handle, &letters[i]);
    curl_easy_cleanup(handle);
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    url = argv[1];
    sender = argv[2];
    int connections = atoi(argv[3]);
    letters = read_letters(stdin, &count);

    curl_global_init(CURL_GLOBAL_ALL);
    pthread_t threads[connections];
    for (int i = 0; i < connections; i++) pthread_create(&threads[i], NULL, send_letters, NULL);
    for (int i = 0; i < connections; i++) pthread_join(threads[i], NULL);
    return accepted == count ? 0 : 1;
}
