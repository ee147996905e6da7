/* Sends letters as fast as RFC 2920 lets it: the content of one and the commands of the next leave in
 * one write. It keeps nothing, and so shows what server and way take at most.
 *
 *     bare_send PORT SENDER CONNECTIONS <list
 *
 * Ends with 0 when the server has taken every letter. */

#define _GNU_SOURCE
#include "letters.h"
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <unistd.h>

struct connection {
    int socket;
    size_t filled;
    char replies[4096];
};

static int port;
static const char *sender;
static struct letter *letters;
static size_t count;
static atomic_size_t next;

/* Letters as they go over the wire: without what is to be done for each, only the wire is measured. */
static void stuff(struct letter *letter) {
    char *wire = malloc(2 * letter->size + 5);
    size_t size = 0;
    for (size_t i = 0; i < letter->size; i++) {
        if (letter->bytes[i] == '.' && (!i || letter->bytes[i - 1] == '\n')) wire[size++] = '.';
        wire[size++] = letter->bytes[i];
    }
    free(letter->bytes);
    memcpy(wire + size, ".\r\n", 3);
    letter->bytes = wire;
    letter->size = size + 3;
}

static void put(struct connection *to, const char *bytes, size_t size) {
    while (size) {
        ssize_t sent = send(to->socket, bytes, size, MSG_NOSIGNAL);
        check(sent > 0, "send");
        bytes += sent;
        size -= sent;
    }
}

/* Reads one reply, all its lines, which must have this code. */
static void expect(struct connection *from, const char *code) {
    for (int is_last = 0; !is_last;) {
        char *end;
        while (!(end = memchr(from->replies, '\n', from->filled))) {
            char *free = from->replies + from->filled;
            ssize_t got = recv(from->socket, free, sizeof from->replies - from->filled, 0);
            check(got > 0, "recv");
            from->filled += got;
        }
        is_last = from->replies[3] != '-';
        check(!memcmp(from->replies, code, 3), "reply");
        from->filled -= end + 1 - from->replies;
        memmove(from->replies, end + 1, from->filled);
    }
}

/* The commands that announce a letter, behind whatever is there. */
static size_t announce(char *buffer, const struct letter *letter) {
    const char *commands = "MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\nDATA\r\n";
    return sprintf(buffer, commands, sender, letter->recipient);
}

static void greet(struct connection *server) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int on = 1;
    server->socket = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(server->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    check(!connect(server->socket, (struct sockaddr *)&address, sizeof address), "connect");
    expect(server, "220");
    put(server, "EHLO localhost\r\n", 16);
    expect(server, "250");
}

static void *send_letters(void *unused) {
    struct connection server = {0};
    char buffer[1 << 17];
    size_t at = atomic_fetch_add(&next, 1);
    if (at >= count) return unused;
    greet(&server);
    put(&server, buffer, announce(buffer, &letters[at]));
    while (at < count) {
        expect(&server, "250");
        expect(&server, "250");
        expect(&server, "354");
        size_t size = letters[at].size;
        check(size < sizeof buffer - 1024, "a letter that is too long");
        memcpy(buffer, letters[at].bytes, size);
        at = atomic_fetch_add(&next, 1);
        if (at < count) size += announce(buffer + size, &letters[at]);
        put(&server, buffer, size);
        expect(&server, "250");
    }
    put(&server, "QUIT\r\n", 6);
    expect(&server, "221");
    close(server.socket);
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    port = atoi(argv[1]);
    sender = argv[2];
    int connections = atoi(argv[3]);
    letters = read_letters(stdin, &count);
    for (size_t i = 0; i < count; i++) stuff(&letters[i]);

    pthread_t threads[connections];
    for (int i = 0; i < connections; i++) pthread_create(&threads[i], NULL, send_letters, NULL);
    for (int i = 0; i < connections; i++) pthread_join(threads[i], NULL);
    return 0;
}
