"""Asking the built programs: lines of JSON in, lines of JSON out; and what the recognizers' sets call their languages."""
import json, subprocess, sys
from pathlib import Path

LANGUAGES = {"Dutch": "nl", "English": "en", "French": "fr", "German": "de", "Italian": "it", "Portuguese": "pt",
             "Spanish": "es", "Swedish": "sv"}


def answers(program, arguments=(), asked=None, ended=(0,), silent=True):
    """What a program prints; the script ends where the program ends otherwise or, if silent, complains."""
    command = [program] if Path(program).exists() else program.split()
    given = None if asked is None else "".join(json.dumps(one) + "\n" for one in asked)
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True, input=given)
    if done.returncode not in ended or silent and done.stderr:
        sys.exit(f"{Path(sys.argv[0]).name}: {program} ended with {done.returncode}: {done.stderr.strip()[:500]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def extracted(boete, files, silent=False):
    """The records of files; 1 says that a file was refused."""
    return answers(boete, ["extract", *files], ended=(0, 1), silent=silent)
