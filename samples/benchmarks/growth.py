#!/usr/bin/env python3
"""Whether the time of an analysis grows as its input does: whole processes, a table.

usage: growth.py [FILE.mbox] [--runs 3] [--command COLLOQUY] [--options "analyze --positions none --jobs 1"]

Of the file: its first 1, 10 and 100 %, and all of it ten times, each time with other message ids, so that nothing is a
copy. Of generated mail in four shapes (one chain of answers, one message that all answer, one subject without
references, one huge message): n, 2 n and 4 n messages, or lines of the huge one. For every step it prints CPU seconds,
memory, and how many times the CPU of the step before the step took, the start of Java (an empty run) left out.
"""
import argparse, os, re, shlex, statistics, tempfile
from measure import measure, warm

ID = re.compile(rb'<([^<>\s@]+)@([^<>\s]+)>')
N = 10000


def records(path):
    """The messages of an mbox, each with its From_ line: an unquoted one behind a blank line begins another."""
    record, blank = [], True
    with open(path, 'rb') as lines:
        for line in lines:
            if blank and line.startswith(b'From ') and record:
                yield b''.join(record)
                record = []
            record.append(line)
            blank = line in (b'\n', b'\r\n')
    yield b''.join(record)


def part(path, share, out):
    size, written = os.path.getsize(path) * share, 0
    with open(out, 'wb') as f:
        for record in records(path):
            if written >= size:
                break
            f.write(record)
            written += len(record)


def repeated(path, times, out):
    """The archive several times: ids in header fields and bodies get the number of the copy."""
    with open(out, 'wb') as f:
        for copy in range(times):
            tag = b'<\\1.copy%d@\\2>' % copy
            for record in records(path):
                f.write(ID.sub(tag, record) if copy else record)


def mail(i, references, subject, body):
    day, second = divmod(i, 86400)
    return ('From ada Thu Jan  1 00:00:00 2015\nFrom: Person %d <p%d@example.org>\nMessage-ID: <%d@growth.example>\n%s'
            'Subject: %s\nDate: %d Jan 2015 %02d:%02d:%02d +0000\n\n%s\n' % (
                i % 50, i % 50, i, references, subject, 1 + day % 28, second // 3600, second // 60 % 60, second % 60, body))


def says(i):
    return 'I have trimmed wick %d of the lamp, and it burns %d hours.\nShall we keep it so?\n' % (i, i % 24)


def answer(to, i):
    quoted = ''.join('> %s\n' % line for line in says(to).splitlines())
    return 'On Thu, 1 Jan 2015, Person %d wrote:\n%s\n%s' % (to % 50, quoted, says(i))


SHAPES = {
    'chain': lambda n: (mail(i, i and 'In-Reply-To: <%d@growth.example>\n' % (i - 1) or '', 'Re: wick', i and answer(i - 1, i) or says(0)) for i in range(n)),
    'star': lambda n: (mail(i, i and 'In-Reply-To: <0@growth.example>\n' or '', 'Re: wick', i and answer(0, i) or says(0)) for i in range(n)),
    'one subject': lambda n: (mail(i, '', 'Re: wick', says(i)) for i in range(n)),
    'huge message': lambda n: iter([mail(0, '', 'wick', ''.join(('> ' * (i % 4) + says(i)) for i in range(4 * n)))]),
}


def row(name, path, args, base, before):
    warm(path)
    command = [args.command, *shlex.split(args.options), '-q', '--jsonl', os.devnull, path]
    runs = [measure(command) for _ in range(args.runs)]
    cpu = statistics.median(run[0] for run in runs)
    times = '' if before is None else '%.2f' % ((cpu - base) / max(1e-9, before - base))
    print('| %s | %.1f | %.2f | %.0f | %s |' % (name, os.path.getsize(path) / 1e6, cpu, max(run[2] for run in runs), times), flush=True)
    return cpu


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('file', nargs='?')
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--command', default='reports/target/colloquy/bin/colloquy')
    parser.add_argument('--options', default='analyze --positions none --jobs 1')
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'growth.mbox')
        with open(path, 'w') as f:
            f.write(mail(0, '', 'wick', says(0)))
        print('| input | MB | CPU s | MB of memory | times the step before |\n|---|---|---|---|---|')
        base = row('one message', path, args, 0, None)
        if args.file:
            before = None
            for share in (.01, .1, 1):
                part(args.file, share, path)
                before = row('%g %%' % (100 * share), path, args, base, before)
            repeated(args.file, 10, path)
            row('10 times', path, args, base, before)
        for shape, mails in SHAPES.items():
            before = None
            for n in (N, 2 * N, 4 * N):
                with open(path, 'w') as f:
                    f.writelines(mails(n))
                before = row('%s, %d' % (shape, n), path, args, base, before)


if __name__ == '__main__':
    main()
