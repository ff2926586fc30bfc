#!/usr/bin/env python3
"""Colloquy beside the peers that are installed, whole processes, in turns, so that a busy machine troubles all alike.

usage: peers.py FILE.mbox... [--yardstick gmime_parse.c] [--runs 5] [--only NAME,NAME] [--reply-parser FOLDER]

What each does with the mail is not the same; the table says it. Several files are one input; a peer that takes one file
is started for each.

  gmime       --yardstick: C program on GMime; parses every message, decodes eight header fields and the text. Its source
              is compiled first (Debian: apt-get install gcc pkg-config libgmime-3.0-dev); a compiled one is taken as it is
  python      mailbox.mbox of Python: parses every message, decodes four header fields and the text
  notmuch     notmuch new: indexes a Maildir of the messages (apt-get install notmuch)
  mu          mu index: the same (apt-get install maildir-utils)
  inbox       public-inbox-index: indexes an inbox of the messages for search (apt-get install public-inbox)
  node        email-reply-parser of npm on every body: finds quotes and signatures, no writers
              (npm install --prefix FOLDER email-reply-parser)
  ruby        email_reply_parser of Ruby on every body: the same (apt-get install ruby-email-reply-parser)
  check       colloquy check: reads every message whole
  none        colloquy analyze --positions none --jobs 1: threads, people, zones, who wrote each quoted line
  none-2      the same with --jobs 2
  cues        colloquy analyze --positions cues --jobs 1: the same and positions

Prints the median of CPU seconds (user + system), of seconds on the clock, the most memory, and the ratio of CPU to the
first peer that ran. What is needed beforehand (the Maildir, the inbox, the bodies as JSON lines) is made once and not counted.
"""
import argparse, mailbox, os, shutil, statistics, subprocess, sys, tempfile
from measure import measure, warm

COLLOQUY = 'reports/target/colloquy/bin/colloquy'

PYTHON = r'''
import mailbox, sys
n = 0
for path in sys.argv[1:]:
    for mail in mailbox.mbox(path, create=False):
        for field in ('from', 'date', 'subject', 'references'):
            n += len(str(mail[field] or ''))
        for part in mail.walk():
            if part.get_content_type() == 'text/plain':
                n += len(part.get_payload(decode=True) or b'')
                break
print(n)
'''

NODE = r'''
const fs = require('fs');
const Parser = require(process.argv[1] + '/node_modules/email-reply-parser').default
  || require(process.argv[1] + '/node_modules/email-reply-parser');
const rl = require('readline').createInterface({input: fs.createReadStream(process.argv[2])});
let n = 0;
rl.on('line', line => { n += new Parser().read(JSON.parse(line).body).getVisibleText().length; });
rl.on('close', () => console.log(n));
'''

RUBY = r'''
require 'email_reply_parser'
require 'json'
n = 0
File.foreach(ARGV[0]) { |line| n += EmailReplyParser.parse_reply(JSON.parse(line)['body']).length }
puts n
'''


def compiled(source, folder):
    if not source.endswith('.c'):
        return source
    flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'gmime-3.0'], check=True, capture_output=True, text=True)
    program = os.path.join(folder, 'gmime_parse')
    subprocess.run(['gcc', '-O2', '-o', program, source, *flags.stdout.split()], check=True)
    return program


def maildir(files, folder):
    """A file a message, as they stand between the From_ lines that Python finds."""
    path = os.path.join(folder, 'Maildir')
    box = mailbox.Maildir(path)
    os.makedirs(os.path.join(path, 'all', 'cur'))
    for sub in ('new', 'tmp'):
        os.makedirs(os.path.join(path, 'all', sub))
    n = 0
    for file in files:
        source = mailbox.mbox(file, create=False)
        for key in source.keys():
            n += 1
            with open(os.path.join(path, 'all', 'cur', '%07d:2,S' % n), 'wb') as out:
                out.write(source.get_bytes(key))
    box.close()
    return path


def inbox(files, folder):
    """An inbox of public-inbox with one commit for each message."""
    path = os.path.join(folder, 'inbox')
    env = {**os.environ, 'PI_CONFIG': os.path.join(folder, 'inbox-config'), 'HOME': folder}
    subprocess.run(['public-inbox-init', '-V2', 'list', path, 'http://list.example.org/', 'list@example.org'],
                   check=True, env=env, stdout=subprocess.DEVNULL)
    importing = subprocess.Popen(['git', '--git-dir=' + os.path.join(path, 'git', '0.git'), 'fast-import', '--quiet', '--force'],
                                 stdin=subprocess.PIPE)
    n = 0
    for file in files:
        source = mailbox.mbox(file, create=False)
        for key in source.keys():
            n += 1
            mail = source.get_bytes(key)
            importing.stdin.write(b'commit refs/heads/master\ncommitter A <a@example.org> %d +0000\ndata 1\nm\n' % n)
            importing.stdin.write(b'M 100644 inline m\ndata %d\n' % len(mail) + mail + b'\n')
    importing.stdin.close()
    if importing.wait():
        sys.exit('peers.py: git fast-import failed')
    return path


def each(command, files):
    """One process that runs a command for each file."""
    return ['sh', '-c', 'for f in "$@"; do %s "$f" || exit; done' % command, 'sh', *files]


def wants(args, *names):
    return not args.only or set(names) & set(args.only)


def peers(args, folder):
    """Name, command that makes ready before each run or None, command."""
    files = args.files
    out = os.path.join(folder, 'out.jsonl')
    analyze = [args.command, 'analyze', '-q', '--jsonl', out, *files]
    if args.yardstick:
        yield 'gmime', None, each(compiled(args.yardstick, folder), files)
    yield 'check', None, [args.command, 'check', *files]
    yield 'none', None, [*analyze, '--positions', 'none', '--jobs', '1']
    yield 'none-2', None, [*analyze, '--positions', 'none', '--jobs', '2']
    yield 'cues', None, [*analyze, '--positions', 'cues', '--jobs', '1']
    yield 'python', None, [sys.executable, '-c', PYTHON, *files]
    bodies = os.path.join(folder, 'bodies.jsonl')
    if wants(args, 'node', 'ruby'):
        subprocess.run([*analyze[:3], '--with-body', '--positions', 'none', '--jsonl', bodies, *files], check=False)
    if args.reply_parser:
        yield 'node', None, ['node', '-e', NODE, os.path.abspath(args.reply_parser), bodies]
    if shutil.which('ruby') and not subprocess.run(['ruby', '-e', 'require "email_reply_parser"'], capture_output=True).returncode:
        yield 'ruby', None, ['ruby', '-e', RUBY, bodies]
    if shutil.which('public-inbox-index') and wants(args, 'inbox'):
        box = inbox(files, folder)
        yield 'inbox', ['sh', '-c', 'rm -rf "$1"/xap15 "$1"/msgmap.sqlite3*', 'sh', box], ['public-inbox-index', box]
    if shutil.which('notmuch') or shutil.which('mu'):
        if wants(args, 'notmuch', 'mu'):
            mails = maildir(files, folder)
            config = os.path.join(folder, 'notmuch-config')
            with open(config, 'w') as f:
                f.write('[database]\npath=%s\n[user]\nname=A\nprimary_email=a@example.org\n[new]\ntags=\n' % mails)
            home = os.path.join(folder, 'mu')
            if shutil.which('notmuch'):
                yield 'notmuch', ['rm', '-rf', os.path.join(mails, '.notmuch')], ['notmuch', '--config=' + config, 'new', '--quiet']
            if shutil.which('mu'):
                yield ('mu', ['sh', '-c', 'rm -rf "$1"; mu init --muhome="$1" --maildir="$2" --quiet', 'sh', home, mails],
                       ['mu', 'index', '--muhome=' + home, '--quiet'])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='+')
    parser.add_argument('--yardstick')
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--only', type=lambda text: text.split(','))
    parser.add_argument('--reply-parser', metavar='FOLDER')
    parser.add_argument('--command', default=COLLOQUY)
    args = parser.parse_args()
    for file in args.files:
        warm(file)
    with tempfile.TemporaryDirectory() as folder:
        chosen = [peer for peer in peers(args, folder) if not args.only or peer[0] in args.only]
        runs = {name: [] for name, _, _ in chosen}
        for turn in range(args.runs):
            for name, before, command in chosen:
                if before:
                    subprocess.run(before, check=True, stdout=subprocess.DEVNULL)
                runs[name].append(measure(command, (0, 1) if command[0] == args.command else (0,)))
                print('%d %-9s %7.2f s CPU %7.2f s %6.0f MB' % (turn + 1, name, *runs[name][-1]), flush=True)
    first = None
    print('\n| who | CPU s | s | MB | ratio |\n|---|---|---|---|---|')
    for name, each_run in runs.items():
        cpu, wall = (statistics.median(run[i] for run in each_run) for i in (0, 1))
        first = first or cpu
        print('| %s | %.2f | %.2f | %.0f | %.2f |' % (name, cpu, wall, max(run[2] for run in each_run), cpu / first))


if __name__ == '__main__':
    main()
