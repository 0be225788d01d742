# What can be done here: make run, test, check, known, exports, bench, bench-register, format, score, train.
# Each target installs the system libraries that are missing, then builds.

SWIFT ?= swift
# The standard library goes into the program: it then starts in two thirds of the time and needs no Swift installed.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib

.PHONY: run test check known exports bench bench-register format score train libraries

## Read the examples into a register of their own and show the case of Amazon.
run: libraries
	$(SWIFT) build --product boete
	Scripts/run-examples "$$($(SWIFT) build --show-bin-path)/boete"

## All tests.
test: libraries
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## What a change must pass: form, no warnings, tests.
check: libraries
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	BOETE_STRICT=1 $(SWIFT) build --build-tests
	BOETE_STRICT=1 $(SWIFT) test --skip-build

## The known decisions: every line, and the table of the largest in docs/known.md.
known:
	Scripts/known --dry

## The exports, read by Datasette and an RDF library from PyPI.
exports: libraries
	$(SWIFT) build --product boete
	Scripts/check-datasette "$$($(SWIFT) build --show-bin-path)/boete"

## Speed of extraction and cost of a start, with their answers checked.
bench: libraries
	$(RELEASE) --product bench
	$(RELEASE) --product boete
	"$$($(RELEASE) --show-bin-path)/bench"

## A register of 100,000 cases: filled, asked and added to, with its answers checked.
bench-register: libraries
	$(RELEASE) --product bench-register
	"$$($(RELEASE) --show-bin-path)/bench-register"

## Extraction against our own labelled articles, and against the shared corpus where there is one.
score: libraries
	$(SWIFT) build --product boete
	Scripts/score "$$($(SWIFT) build --show-bin-path)/boete" Tests/Accuracy/articles articles
	@if [ -d ../shared/corpus ]; then \
	    Scripts/score "$$($(SWIFT) build --show-bin-path)/boete" ../shared/corpus corpus; \
	else echo "score: no ../shared/corpus here; it is not measured"; fi

## Weights learned anew from the labelled articles, and how they do on articles that they have not seen.
train:
	$(SWIFT) build --product lessons
	Scripts/train "$$($(SWIFT) build --show-bin-path)/lessons" Tests/Accuracy/articles
	$(SWIFT) build --product lessons
	Scripts/train "$$($(SWIFT) build --show-bin-path)/lessons" Tests/Accuracy/articles --only party,relevant,authority,decided,law,article

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

libraries:
	@Scripts/install-libraries
