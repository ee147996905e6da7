# make demo     compose, approve and send the sample letters into a Maildir
# make test     formatting, the Swift tests, and the judgement of other people's programs
# make bench    letters per second and memory beside other programs, templates beside other engines
# make peers    what Python, GMime and mblaze read in 20,000 messages, and letters of every size on their
#               way to smtp-sink and aiosmtpd
# make torture  every fault of a server, 1,000 kills, batches of 1,000 to Postfix and Exim
# make fuzz     random templates for SECONDS=60 through parser, checker and renderer
# make conformance CASES="FILE..."
#               the cases of golden-liquid and liquid-spec that fail, and how many pass

SWIFT_TEST = swift test --disable-xctest --quiet
SECONDS = 60
MESSAGES = 20000

.PHONY: demo test bench peers torture fuzz conformance setup lint clean

demo: setup
	@tools/demo

test: setup lint
	$(SWIFT_TEST)
	@tools/peers
	.build/peers/bin/python -m pytest -q Tests/Peers

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
	REGARDS=.build/release/regards MESSAGES=$(MESSAGES) EVERY_SIZE=1 .build/peers/bin/python -m pytest -q \
		Tests/Peers/test_parsers.py Tests/Peers/test_wire.py

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
