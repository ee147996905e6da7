# make demo     compose, approve and send the sample letters into a Maildir
# make test     formatting, the Swift tests, and the judgement of other people's programs
# make bench    letters per second and peak memory, beside mailmerge

SWIFT_TEST = swift test --disable-xctest --quiet

.PHONY: demo test bench setup lint clean

demo: setup
	@tools/demo

test: setup lint
	$(SWIFT_TEST)
	@tools/peers
	.build/peers/bin/python -m pytest -q Tests/Peers

bench: setup
	@tools/peers mailmerge==2.3.0
	swift build -c release --product regards
	.build/peers/bin/python Tests/Peers/bench_compose.py

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

setup:
	@tools/setup

clean:
	rm -rf .build
