/* libcurl's variadic functions, one for each type of argument: Swift cannot call the originals. */
#include <curl/curl.h>

/* Takes what a server says, line by line; returns how many bytes it took. */
typedef size_t (*curl_line_callback)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode curl_easy_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_easy_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_easy_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_easy_set_line_callback(
    CURL *handle, CURLoption option, curl_line_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_easy_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode curl_easy_get_socket(CURL *handle, curl_socket_t *socket) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, socket);
}
