# Says of each DKIM signature of the message on standard input what Mail::DKIM makes of it, a line
# each: its algorithm and the result. The DNS is the variable RECORDS: names and records in JSON.
use strict;
use warnings;

use JSON::PP qw(decode_json);
use Mail::DKIM::DNS;
use Mail::DKIM::Verifier;
use Net::DNS;

package Records {
    sub send {
        my ($self, $name, $type) = @_;
        my $answer = Net::DNS::Packet->new($name, $type);
        my $record = $self->{$name};
        $answer->header->rcode(defined $record ? 'NOERROR' : 'NXDOMAIN');
        # A string of a record has at most 255 bytes.
        $answer->push(answer => Net::DNS::RR->new(
            owner => $name, type => 'TXT', txtdata => [$record =~ /.{1,255}/g])) if defined $record;
        return $answer;
    }
}

Mail::DKIM::DNS::resolver(bless decode_json($ENV{RECORDS}), 'Records');
my $verifier = Mail::DKIM::Verifier->new;
binmode STDIN;
$verifier->load(*STDIN);
for my $signature ($verifier->signatures) {
    printf "%s %s\n", $signature->algorithm, $signature->result_detail;
}
