# make demo     composes, approves and sends the sample letters into a Maildir
# make test     checks the format, then runs the Swift tests and, on two processors, the tests in
#               Python, in which other programs judge; these run a reduced form of the slowest checks
# make peers    runs the slowest of these checks whole, on a release build: what Python, GMime and
#               mblaze read in 20,000 messages, letters of every size on their way to smtp-sink and
#               aiosmtpd, the letters of 2,000 hostile records, and 100,000 applications in less than
#               300 MiB of memory
# make torture  sends through every fault of a server at every moment, kills 1,000 senders, and sends
#               batches of 1,000 to Postfix and Exim
# make bench    measures letters per second and memory beside other programs, and templates beside
#               other engines
# make fuzz     gives random templates to the parser, the checker and the renderer for SECONDS=60
# make conformance CASES="FILE..."
#               lists the cases of golden-liquid and liquid-spec that fail, and counts those that pass

SECONDS = 60
MESSAGES = 20000
PEOPLE = 2000
APPLICATIONS = 100000

.PHONY: demo test bench peers torture fuzz conformance setup lint clean

demo: setup
	@tools/demo

test: setup
	@tools/test

bench: setup
	@tools/peers mailmerge==2.3.0 Jinja2==3.1.6 python-liquid==2.3.6 minijinja==3.1.0
	swift build -c release --product regards
	swift build -c release --product mime-conformance
	.build/peers/bin/python Tests/Peers/bench_mime.py
	.build/peers/bin/python Tests/Peers/bench_compose.py
	.build/peers/bin/python Tests/Peers/bench_send.py
	.build/peers/bin/python Tests/Peers/bench_maildir.py
	.build/peers/bin/python Tests/Peers/bench_import.py
	.build/peers/bin/python Tests/Benchmarks/run

fuzz: setup
	Tests/Fuzzing/run $(SECONDS)

peers: setup
	@tools/peers
	swift build -c release
	REGARDS=.build/release/regards EVERY_SIZE=1 MESSAGES=$(MESSAGES) PEOPLE=$(PEOPLE) \
		APPLICATIONS=$(APPLICATIONS) .build/peers/bin/python -m pytest -q -n 2 --dist loadfile \
		Tests/Peers/test_parsers.py Tests/Peers/test_wire.py Tests/Peers/test_hostile.py \
		Tests/Peers/test_scale.py

torture: setup
	@tools/torture

conformance:
	swift run -c release liquid-conformance $(CASES)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift \
		Tests/Benchmarks/Package.swift Tests/Benchmarks/Sources Tests/Fuzzing/Package.swift Tests/Fuzzing/Sources

setup:
	@tools/setup

clean:
	rm -rf .build .build-fuzz Tests/Benchmarks/.build Tests/Fuzzing/.build
