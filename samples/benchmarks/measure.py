"""Runs a command as a whole process and tells what it took; for the scripts beside it."""
import os, shlex, subprocess, sys


def measure(command, ok=(0, 1)):
    """CPU seconds (user + system), seconds on the clock, and MB at most of one run; a failing run ends the whole.

    Exit code 1 of Colloquy means: read, with messages left out, such as copies.
    """
    begin = os.times().elapsed
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in ok:
        sys.exit('%s: exit %d' % (shlex.join(command), process.returncode))
    return usage.ru_utime + usage.ru_stime, os.times().elapsed - begin, usage.ru_maxrss / 1024


def warm(path):
    """Brings a file into the page cache."""
    with open(path, 'rb') as f:
        while f.read(1 << 20):
            pass
