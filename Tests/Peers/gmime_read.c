/* Says what GMime reads in messages whose paths stand on the standard input, one a line.

   A message is lines of words, and an empty line. The first word says what the others are: `subject` or
   `thread`, the value; `From`, `Reply-To` or `To`, a name and an address; `part`, the type, the name and the
   content of a leaf, and its format; `warning`, what the parser found wrong. All but the first are in
   Base64, with a `-` for what is not there. */

#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_word(const char *bytes, size_t count) {
    if (!bytes) {
        fputs(" -", stdout);
        return;
    }
    char *word = g_base64_encode((const guchar *)bytes, count);
    printf(" %s", word);
    g_free(word);
}

static void print_text(const char *text) {
    print_word(text, text ? strlen(text) : 0);
}

static void print_people(const char *header, InternetAddressList *people) {
    for (int i = 0; people && i < internet_address_list_length(people); i++) {
        InternetAddress *person = internet_address_list_get_address(people, i);
        fputs(header, stdout);
        print_text(internet_address_get_name(person));
        print_text(INTERNET_ADDRESS_IS_MAILBOX(person)
                       ? internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(person))
                       : NULL);
        putchar('\n');
    }
}

static void print_part(GMimeObject *parent, GMimeObject *object, gpointer unused) {
    if (!GMIME_IS_PART(object)) return;
    GMimePart *part = GMIME_PART(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    char *type_text = g_mime_content_type_get_mime_type(type);
    GMimeStream *content = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), content);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(content));
    fputs("part", stdout);
    print_text(type_text);
    print_text(g_mime_part_get_filename(part));
    print_word(bytes->len ? (char *)bytes->data : "", bytes->len);
    print_text(g_mime_content_type_get_parameter(type, "format"));
    putchar('\n');
    g_object_unref(content);
    g_free(type_text);
}

static void print_warning(gint64 offset, GMimeParserWarning code, const gchar *item, gpointer unused) {
    char text[16];
    snprintf(text, sizeof text, "%d", code);
    fputs("warning", stdout);
    print_text(text);
    putchar('\n');
}

static void print_message(const char *path, GMimeParserOptions *options) {
    GMimeStream *stream = g_mime_stream_file_open(path, "rb", NULL);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    fputs("subject", stdout);
    print_text(g_mime_message_get_subject(message));
    putchar('\n');
    fputs("thread", stdout);
    print_text(g_mime_object_get_header(GMIME_OBJECT(message), "References"));
    putchar('\n');
    print_people("From", g_mime_message_get_from(message));
    print_people("Reply-To", g_mime_message_get_reply_to(message));
    print_people("To", g_mime_message_get_to(message));
    g_mime_message_foreach(message, print_part, NULL);
    putchar('\n');
    fflush(stdout);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
}

int main(void) {
    char path[4096];
    g_mime_init();
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_warning_callback(options, print_warning, NULL);
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        print_message(path, options);
    }
    return 0;
}
