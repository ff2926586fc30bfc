#!/usr/bin/env python3
"""Colloquy's reading beside GMime's, whole processes, in turns, so that a busy machine troubles both alike.

usage: gmime.py FILE.mbox --yardstick gmime_parse.c [--runs 5] [--command "colloquy check FILE"]

The yardstick is a C program that parses every message of an mbox with GMime and decodes eight header fields and the
text. Its source is compiled first (Debian: apt-get install gcc pkg-config libgmime-3.0-dev); a compiled one is taken as
it is. FILE in the command stands for the file. Prints CPU seconds (user + system) and peak memory of every run, the
medians, and the ratio; below 1, Colloquy needs less.
"""
import argparse, os, shlex, statistics, subprocess, sys, tempfile


def compiled(source, folder):
    if not source.endswith('.c'):
        return source
    flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'gmime-3.0'], check=True, capture_output=True, text=True)
    program = os.path.join(folder, 'gmime_parse')
    subprocess.run(['gcc', '-O2', '-o', program, source, *flags.stdout.split()], check=True)
    return program


def measure(command):
    """CPU seconds, seconds on the clock, and MB at most of one run; a failing run ends the whole."""
    begin = os.times().elapsed
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # 1: read, with messages left out, such as copies.
    if process.returncode not in (0, 1):
        sys.exit('%s: exit %d' % (shlex.join(command), process.returncode))
    return usage.ru_utime + usage.ru_stime, os.times().elapsed - begin, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('file')
    parser.add_argument('--yardstick', required=True)
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--command', default='reports/target/colloquy/bin/colloquy check FILE')
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        commands = {'colloquy': [args.file if word == 'FILE' else word for word in shlex.split(args.command)],
                    'gmime': [compiled(args.yardstick, folder), args.file]}
        with open(args.file, 'rb') as f:  # into the page cache
            while f.read(1 << 20):
                pass
        runs = {name: [] for name in commands}
        for turn in range(args.runs):
            for name, command in commands.items():
                run = measure(command)
                runs[name].append(run)
                print('%d %-9s %6.2f s CPU %6.2f s %6.0f MB' % (turn + 1, name, *run), flush=True)
    medians = {name: statistics.median(cpu for cpu, _, _ in each) for name, each in runs.items()}
    print('median    colloquy %.2f s, gmime %.2f s, ratio %.2f' % (
        medians['colloquy'], medians['gmime'], medians['colloquy'] / medians['gmime']))


if __name__ == '__main__':
    main()
