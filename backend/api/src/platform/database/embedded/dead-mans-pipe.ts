import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { type ServerUser, SERVER_ENVIRONMENT } from './server-user';

/**
 * The shell waits for the end of file on descriptor 3, whose other end only our process holds. However we end, kill -9
 * included, the kernel closes it and the shell stops the command. The signal is repeated because a process that has
 * not yet installed its handler ignores it.
 */
const GUARD = `
signal=$1; shift
"$@" 3<&- &
guarded=$!
{ read -r _ <&3; while kill -s "$signal" "$guarded" 2>/dev/null; do sleep 0.2; done; } >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$guarded"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;

export interface GuardedCommand {
  readonly command: readonly string[];
  readonly user: ServerUser;
  readonly log: string;
  readonly stopSignal: 'INT' | 'TERM';
}

/** A command that ends when we end. */
export class GuardedProcess {
  private readonly child: ChildProcess;
  readonly ended: Promise<number>;

  constructor({ command, user, log, stopSignal }: GuardedCommand) {
    const [program = '', ...rest] = [...user.prefix, '/bin/sh', '-c', GUARD, 'sh', stopSignal, ...command];
    const output = openSync(log, 'a', 0o600);
    this.child = spawn(program, rest, {
      ...user.identity,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', output, output, 'pipe'],
      // A session of its own: Ctrl-C reaches us alone, and we stop the server after our last query.
      detached: true,
    });
    closeSync(output);
    this.ended = once(this.child, 'exit').then(([status]) => (typeof status === 'number' ? status : -1));
    this.child.stdio[3]?.on('error', () => undefined);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Lets go of the pipe: the shell stops the command. */
  release(): void {
    this.child.ref();
    this.child.stdio[3]?.destroy();
  }

  /** From here on the running command does not keep our process, or a test run, from ending. */
  unref(): void {
    this.child.unref();
    const pipe = this.child.stdio[3];
    if (pipe instanceof Socket) pipe.unref();
  }
}
